using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Cli.Inputs;
using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Reports;

/// <summary>Reads the articles that a command names, and writes what it makes of each.</summary>
/// <param name="surroundings">Where from and where to.</param>
/// <param name="report">What the command makes of an article.</param>
internal sealed class ReportRun(Surroundings surroundings, Func<Article, Report> report)
{
    // As many bytes as an article may have, with room for JSON's escapes.
    private const int LongestLine = 2 * ArticleReader.MostBytes;

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true };

    /// <summary>Whether a report alarmed.</summary>
    public bool Alarmed { get; private set; }

    /// <summary>Whether an input did not read.</summary>
    public bool Failed { get; private set; }

    /// <summary>Each file on its own; one that does not read is told, and the others go on.</summary>
    public void Files(IReadOnlyList<string> names, DateOnly? published, OutputFormat format)
    {
        using var text = surroundings.OpenText();
        using var json = new Utf8JsonWriter(surroundings.Output, Indented);
        var array = format == OutputFormat.Json && names.Count > 1;
        if (array)
        {
            json.WriteStartArray();
        }

        var first = true;
        foreach (var name in names)
        {
            if (ReadFile(name, published) is not { } made)
            {
                continue;
            }

            Alarmed |= made.Alarms;
            switch (format)
            {
                case OutputFormat.Json:
                    made.WriteJson(json);
                    break;
                case OutputFormat.JsonLines:
                    surroundings.Output.Write(Line(made.WriteJson));
                    break;
                case OutputFormat.Markdown:
                    text.Write(first ? "" : "\n---\n\n");
                    made.WriteMarkdown(text);
                    break;
                default:
                    text.Write(first ? "" : "\n\n");
                    made.WriteText(new Page(text, surroundings.Terminal));
                    break;
            }

            text.Flush();
            first = false;
        }

        if (array)
        {
            json.WriteEndArray();
        }

        json.Flush();
        if (json.BytesCommitted > 0)
        {
            surroundings.Output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Each line of a file on its own, on all cores; one result a line, in order, an error where the line does not read.</summary>
    public void Lines(string name, DateOnly? published)
    {
        Stream input;
        try
        {
            input = name == ArticleFile.StandardInput ? surroundings.OpenInput() : ArticleFile.Open(name, "one article a line");
        }
        catch (InputException missing)
        {
            Fail(missing.Message);
            return;
        }

        var source = name == ArticleFile.StandardInput ? "standard input" : name;
        using (input)
        {
            OrderedWork.Run(
                ByteLines.Read(input, LongestLine),
                line => ReadLine(line, $"{source}:{line.Number}", published),
                result =>
                {
                    surroundings.Output.Write(result.Line);
                    Alarmed |= result.Alarms;
                    if (result.Error is { } error)
                    {
                        Fail(error);
                    }
                });
        }
    }

    private Report? ReadFile(string name, DateOnly? published)
    {
        try
        {
            return report(ArticleFile.Read(name, published, surroundings));
        }
        catch (InputException unreadable)
        {
            Fail(unreadable.Message);
            return null;
        }
    }

    private (byte[] Line, bool Alarms, string? Error) ReadLine(ByteLine line, string place, DateOnly? published)
    {
        string? id = null;
        try
        {
            var bytes = line.Bytes ?? throw new InputException($"{place}: found a line of more than {LongestLine:N0} bytes, expected a shorter one.");
            var made = report(JsonArticle.Parse(bytes, place, published, out id).Read());
            return (Line(made.WriteJson), made.Alarms, null);
        }
        catch (Exception unreadable) when (unreadable is InputException or UnreadableArticleException)
        {
            return (Line(json => WriteError(json, id, line.Number, unreadable.Message)), false, unreadable.Message);
        }
    }

    private static void WriteError(Utf8JsonWriter json, string? id, int line, string message)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumber("line", line);
        json.WriteString("error", message);
        json.WriteEndObject();
    }

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, OneLine))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private void Fail(string message)
    {
        Failed = true;
        surroundings.Complain(message);
    }
}
