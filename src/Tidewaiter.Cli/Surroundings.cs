using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidewaiter.Cli.Views;
using Tidewaiter.Figures;

namespace Tidewaiter.Cli;

/// <summary>What a command line touches besides files: handed in, so that tests can run whole command lines.</summary>
/// <param name="OpenInput">Opens the standard input.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where complaints go.</param>
/// <param name="Terminal">What the reader of the output sees it on.</param>
/// <param name="OpenFigures">Opens the official figures: those built in, and those of the store at a path, or of the usual one where that is not given.</param>
internal sealed record Surroundings(Func<Stream> OpenInput, Stream Output, TextWriter Error, Terminal Terminal, Func<string?, IFigures> OpenFigures)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer of text on <see cref="Output"/>, or on a file; what it holds back is written when it is disposed.</summary>
    public StreamWriter OpenText(Stream? file = null) => new(file ?? Output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes one indented JSON value on <see cref="Output"/>, or on a file, and a line feed after it.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write, Stream? file = null)
    {
        var output = file ?? Output;
        using (var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Tells what went wrong, in one line; what it quotes of a file does not steer the terminal.</summary>
    public void Complain(string message) => Error.WriteLine($"tidewaiter: {Legible.Of(message)}");
}
