using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Reports;

/// <summary>How reports are written, and what stands around several of them.</summary>
/// <param name="format">The format.</param>
/// <param name="terminal">What it is read on.</param>
internal sealed class ReportForm(OutputFormat format, Terminal terminal)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true };

    /// <summary>The format.</summary>
    public OutputFormat Format => format;

    private bool IsJson => format is OutputFormat.Json or OutputFormat.ClaimReview;

    /// <summary>One report; may be called on several threads.</summary>
    public byte[] Of(Report report) => format switch
    {
        OutputFormat.Json => Json(report.WriteJson, Indented),
        OutputFormat.JsonLines => Line(report.WriteJson),
        OutputFormat.Markdown => Text(report.WriteMarkdown),
        OutputFormat.ClaimReview => Json(report.WriteReviews, Indented),
        _ => Text(output => report.WriteText(new Page(output, terminal))),
    };

    /// <summary>A line of JSON.</summary>
    public static byte[] Line(Action<Utf8JsonWriter> write) => [.. Json(write, OneLine), (byte)'\n'];

    /// <summary>What stands before the first of several.</summary>
    /// <param name="together">Whether a report on all of them follows.</param>
    public ReadOnlySpan<byte> Opening(bool together) => !IsJson ? [] : together ? "{\"articles\": [\n"u8 : "[\n"u8;

    /// <summary>What stands between two.</summary>
    public ReadOnlySpan<byte> Between => format switch
    {
        OutputFormat.Json or OutputFormat.ClaimReview => ",\n"u8,
        OutputFormat.JsonLines => [],
        OutputFormat.Markdown => "\n---\n\n"u8,
        _ => "\n\n"u8,
    };

    /// <summary>What stands between the last of several and the report on all of them.</summary>
    public ReadOnlySpan<byte> BeforeTogether => format == OutputFormat.Json ? "\n],\n\"comparison\": "u8 : Between;

    /// <summary>What ends the output.</summary>
    /// <param name="several">Whether several reports were written.</param>
    /// <param name="together">Whether one on all of them was.</param>
    public ReadOnlySpan<byte> Closing(bool several, bool together) =>
        !IsJson ? [] : together ? "}\n"u8 : several ? "\n]\n"u8 : "\n"u8;

    private static byte[] Json(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] Text(Action<TextWriter> write)
    {
        using var held = new MemoryStream();
        using (var output = new StreamWriter(held, Utf8) { NewLine = "\n" })
        {
            write(output);
        }

        return held.ToArray();
    }
}
