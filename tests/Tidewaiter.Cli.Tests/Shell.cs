using System.Text;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Tests;

/// <summary>Runs whole command lines in this process.</summary>
internal static class Shell
{
    /// <summary>What one command line printed, and how it ended.</summary>
    internal sealed record Result(int Status, string Output, string Error);

    public static Result Run(params string[] args) => RunWith("", args);

    /// <summary>With text on the standard input.</summary>
    public static Result RunWith(string input, params string[] args) => RunOn(Terminal.None, input, args);

    /// <summary>With text on the standard input, and a terminal to write on.</summary>
    public static Result RunOn(Terminal terminal, string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var status = CommandLine.Run(args, new(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, terminal, store => store is null ? BuiltInFigures.Open() : JoinedFigures.Open(store)));
        return new(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
