using System.Buffers;
using System.Text;

namespace Tidewaiter.Articles.Pages;

/// <summary>Takes the depth out of pages that nest without sense: a parser's time grows with the square of it.</summary>
/// <remarks>Elements that open deeper than the limit lose their tags, never their words. Pages of people do not come near it.</remarks>
internal static class Flattening
{
    /// <summary>The deepest that elements may nest.</summary>
    public const int Deepest = 400;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

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

        rest = rest[..Math.Min(rest.Length, 64)];
        return rest.IndexOfAny(NameEnds) is >= 0 and var end ? rest[..end] : rest;
    }

    // Elements that close themselves or each other, and so do not nest however often they open.
    private static bool IsFlat(ReadOnlySpan<char> name)
    {
        if (name.Length > 8)
        {
            return false;
        }

        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return lower is "p" or "li" or "br" or "img" or "td" or "tr" or "th" or "meta" or "link" or "input" or "hr" or "dt" or "dd" or "area" or "base" or "col" or "embed"
            or "param" or "source" or "track" or "wbr" or "thead" or "tbody" or "tfoot" or "option" or "optgroup" or "colgroup" or "rb" or "rt" or "rp" or "html" or "head" or "body";
    }

    // What stands in a script is no markup.
    private static int RawText(ReadOnlySpan<char> page, ReadOnlySpan<char> name, int from)
    {
        if (name.Length is not (5 or 6 or 8) || !(name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)
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
