using System.Text;

namespace Tidewaiter.Articles.Encodings;

/// <summary>The encoding that a server or a page names itself.</summary>
internal static class DeclaredCharset
{
    private static readonly System.Buffers.SearchValues<char> ValueEnds = System.Buffers.SearchValues.Create("\"'; />?");

    private const int Prescan = 8192; // the standard says 1024; real pages put comments and scripts first

    /// <summary>The <c>charset</c> of a media type; <see langword="null"/> where it has none.</summary>
    public static string? OfContentType(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return null;
        }

        var value = contentType.AsSpan(at + 8).Trim().TrimStart("\"'");
        var end = value.IndexOfAny("\"'; ,");
        return (end < 0 ? value : value[..end]).ToString();
    }

    /// <summary>The charset of a <c>meta</c> element or an XML declaration near the start of a page.</summary>
    public static string? OfMarkup(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && head.IndexOf("?>", StringComparison.Ordinal) is > 0 and var close
            && head.IndexOf("encoding=", 0, close, StringComparison.OrdinalIgnoreCase) is > 0 and var encoding)
        {
            return Value(head.AsSpan(encoding + 9));
        }

        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            var end = head.IndexOf('>', at);
            var tag = head.AsSpan(at, (end < 0 ? head.Length : end) - at);
            var charset = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (charset < 0)
            {
                continue;
            }

            var value = tag[(charset + 7)..].TrimStart();
            if (value.StartsWith("="))
            {
                return Value(value[1..]);
            }
        }

        return null;
    }

    private static string Value(ReadOnlySpan<char> after)
    {
        after = after.TrimStart().TrimStart("\"'");
        var end = after.IndexOfAny(ValueEnds);
        return (end < 0 ? after : after[..end]).ToString();
    }
}
