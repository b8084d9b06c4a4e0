using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Tidewaiter.Sources.Json;

/// <summary>Files of JSON.</summary>
internal static class JsonAnswer
{
    /// <summary>Parses a file; comments and trailing commas are not JSON.</summary>
    /// <param name="file">The file.</param>
    /// <param name="depth">How deep objects and lists may lie in each other: what lies deeper is something else, or made to exhaust a reader.</param>
    /// <param name="expected">What was expected, to complete an error.</param>
    /// <exception cref="ReadException">It is no JSON, or deeper, or a text in it stands for no letters.</exception>
    public static JsonDocument Parse(SourceFile file, int depth, string expected)
    {
        if (!Utf8.IsValid(file.Bytes))
        {
            throw new ReadException(new(file.Name, 0, "answer", "bytes that are no UTF-8", expected));
        }

        try
        {
            RefuseHalfLetters(file, depth, expected);
            return JsonDocument.Parse(file.OpenRead(), new JsonDocumentOptions { MaxDepth = depth });
        }
        catch (JsonException problem)
        {
            var head = file.Head();
            throw new ReadException(
                new(file.Name, (int)Math.Min((problem.LineNumber ?? 0) + 1, int.MaxValue), "answer", head[..Math.Min(40, head.Length)], expected), problem);
        }
    }

    // \ud800 without its other half stands for no letter: whoever asked for the text would get an exception in place of it.
    private static void RefuseHalfLetters(SourceFile file, int depth, string expected)
    {
        var content = file.Bytes.TrimStart("\uFEFF"u8);
        if (content.IndexOf("\\ud"u8) < 0 && content.IndexOf("\\uD"u8) < 0)
        {
            return;
        }

        var json = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = depth });
        while (json.Read())
        {
            if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !json.ValueIsEscaped)
            {
                continue;
            }

            try
            {
                json.GetString();
            }
            catch (InvalidOperationException problem)
            {
                var line = content[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;
                throw new ReadException(new(file.Name, line, "answer", Encoding.UTF8.GetString(json.ValueSpan), expected), problem);
            }
        }
    }

    /// <summary>A text, or a number as it is written; empty for anything else.</summary>
    public static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => element.GetRawText(),
        _ => "",
    };

    /// <summary>Whether a file begins like JSON, with an object or a list.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="bracket">The bracket: <c>{</c> or <c>[</c>.</param>
    public static bool Begins(string head, char bracket) => head.AsSpan().TrimStart("\uFEFF \r\n\t") is [var first, ..] && first == bracket;
}
