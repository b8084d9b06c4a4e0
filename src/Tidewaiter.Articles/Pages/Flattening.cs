using System.Collections.Frozen;
using System.Text;

namespace Tidewaiter.Articles.Pages;

/// <summary>Takes the depth out of pages that nest without sense: a parser's time grows with the square of it.</summary>
/// <remarks>Elements that open deeper than the limit lose their tags, never their words. Pages of people do not come near it.</remarks>
internal static class Flattening
{
    /// <summary>The deepest that elements may nest.</summary>
    public const int Deepest = 400;

    private const int LongestFlat = 8;
    private const int LongestName = 64;

    private static readonly FrozenSet<ulong> FlatElements = FrozenSet.ToFrozenSet(
        new[]
        {
            "p", "li", "br", "img", "td", "tr", "th", "meta", "link", "input", "hr", "dt", "dd", "area", "base", "col", "embed", "param", "source", "track", "wbr", "thead", "tbody", "tfoot", "option",
            "optgroup", "colgroup", "rb", "rt", "rp", "html", "head", "body",
        }.Select(name => Packed(name)));

    /// <summary>The page itself, or where it is too deep a flatter one.</summary>
    public static string Apply(string html) => Walk(html, null) <= Deepest ? html : Rewrite(html);

    private static string Rewrite(string html)
    {
        var flat = new StringBuilder(html.Length);
        Walk(html, flat);
        return flat.ToString();
    }

    // Goes through the tags; with a builder, copies what stays. Returns the greatest depth.
    private static int Walk(string html, StringBuilder? flat)
    {
        int depth = 0, deepest = 0, copied = 0;
        var page = html.AsSpan();
        for (var at = 0; (at = Next(page, at)) >= 0;)
        {
            var name = Name(page, at, out var closes);
            if (name.IsEmpty)
            {
                at++;
                continue;
            }

            var end = page[at..].IndexOf('>') is >= 0 and var length ? at + length + 1 : page.Length;
            var counts = !IsFlat(name) && page[Math.Max(end - 2, 0)] != '/';
            depth = !counts ? depth : closes ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
            if (flat is not null && counts && depth + (closes ? 1 : 0) > Deepest)
            {
                flat.Append(page[copied..at]).Append(' ');
                copied = end;
            }

            at = closes ? end : RawText(page, name, end);
        }

        flat?.Append(page[copied..]);
        return deepest;
    }

    // The next tag; comments are passed over.
    private static int Next(ReadOnlySpan<char> page, int from)
    {
        while (from < page.Length && page[from..].IndexOf('<') is >= 0 and var at)
        {
            from += at;
            if (!page[from..].StartsWith("<!--"))
            {
                return from;
            }

            var close = page[(from + 4)..].IndexOf("-->");
            from = close < 0 ? page.Length : from + 4 + close + 3;
        }

        return -1;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> page, int at, out bool closes)
    {
        var rest = page[(at + 1)..];
        closes = rest.StartsWith("/");
        rest = closes ? rest[1..] : rest;
        if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]))
        {
            return default;
        }

        var end = 1;
        while (end < rest.Length && end < LongestName && rest[end] is not (' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>'))
        {
            end++;
        }

        return rest[..end];
    }

    // Elements that close themselves or each other, and so do not nest however often they open.
    private static bool IsFlat(ReadOnlySpan<char> name) => name.Length <= LongestFlat && FlatElements.Contains(Packed(name));

    // A short name in small letters, a byte a letter.
    private static ulong Packed(ReadOnlySpan<char> name)
    {
        ulong packed = 0;
        foreach (var letter in name)
        {
            packed = (packed << 8) | (char.IsAscii(letter) ? letter | 0x20u : 0u);
        }

        return packed;
    }

    // What stands in a script is no markup.
    private static int RawText(ReadOnlySpan<char> page, ReadOnlySpan<char> name, int from)
    {
        if (name.Length is not (5 or 6 or 8) || (name[0] | 0x20) is not ('s' or 't') || !(name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)
            || name.Equals("title", StringComparison.OrdinalIgnoreCase) || name.Equals("textarea", StringComparison.OrdinalIgnoreCase)))
        {
            return from;
        }

        while (from < page.Length && page[from..].IndexOf("</") is >= 0 and var at)
        {
            from += at;
            if (page[(from + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return from;
            }

            from += 2;
        }

        return page.Length;
    }
}
