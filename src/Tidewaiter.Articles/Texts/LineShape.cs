using System.Buffers;
using System.Text.RegularExpressions;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Texts;

/// <summary>What a line is by its shape alone, without a table of phrases.</summary>
internal static partial class LineShape
{
    private static readonly SearchValues<char> OfCounts = SearchValues.Create("0123456789.,KkM");

    /// <summary>A crumb of a data structure: <c>{"title":"…"}</c>, <c>{}</c>, with straight or curly quotation marks.</summary>
    public static bool IsData(ReadOnlySpan<char> line)
    {
        var first = line[0];
        if (first is not ('{' or '['))
        {
            return line[0] is '"' or '“' && Keyed(line[..Math.Min(line.Length, 60)]) && line[^1] is ',' or '}' or '{' or '[';
        }

        var closed = line[^1] is '}' or ']' or ',' or ';';
        return (closed && line.Length <= 3) || Keyed(line[..Math.Min(line.Length, 80)]);
    }

    // "key": with any kind of quotation marks.
    private static bool Keyed(ReadOnlySpan<char> line)
    {
        for (var at = 0; line[at..].IndexOf(':') is >= 0 and var colon; at += colon + 1)
        {
            var before = at + colon - 1;
            if (before > 1 && line[before] is '"' or '”' or '″' or '“' or '\'')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The headline inside a crumb of data; <see langword="null"/> where it holds none.</summary>
    public static string? TitleOfData(string line)
    {
        var found = DataTitle().Match(line);
        return found.Success ? Whitespace.Tidy(found.Groups[1].Value) : null;
    }

    /// <summary>A time of day or "2 hours ago" alone on its line.</summary>
    public static bool IsTime(ReadOnlySpan<char> line) => line.Length <= 40 && Time().IsMatch(line);

    /// <summary>Marks and nothing else, or an address of the web alone.</summary>
    public static bool IsMarks(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
            {
                return line.IndexOfAny(' ', '\t') < 0 && (line.StartsWith("http://") || line.StartsWith("https://") || line.StartsWith("www."));
            }
        }

        return true;
    }

    /// <summary>A count alone: of readers, of hands clapped, of places in a list.</summary>
    public static bool IsCount(ReadOnlySpan<char> line) => line.Length <= 6 && line.IndexOf('.') is -1 or 1 && !line.ContainsAnyExcept(OfCounts);

    /// <summary>A form to fill in: "Search: ______ [Go]".</summary>
    public static bool IsForm(ReadOnlySpan<char> line) => line.IndexOf("____") >= 0;

    /// <summary>A menu: three short names or more between the same marks, and no sentence.</summary>
    public static bool IsMenu(ReadOnlySpan<char> line)
    {
        if (line.Length > 400 || Prose.EndsSentence(line))
        {
            return false;
        }

        foreach (var mark in (ReadOnlySpan<char>)['|', '>', '»', '·', '•', '/', '›'])
        {
            var count = line.Count(mark);
            if (count >= 2 && line.Length / (count + 1) <= 25 && line[0] != mark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that names who wrote it or when it came out, and nothing more.</summary>
    public static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length <= 160 && !Prose.IsSentence(line) && !HasFigure(line) && (DayAlone(line) || IsAuthor(line) || IsStamp(line));

    // "By Anna Smith", "Von Karl Maier und Eva Huber, Berlin"
    private static bool IsAuthor(ReadOnlySpan<char> line) =>
        Prose.Words(line, 12) <= 10 && Author().IsMatch(line);

    // "Published 10:30 am, December 5, 2023", "Updated: yesterday"
    private static bool IsStamp(ReadOnlySpan<char> line) =>
        Stamp().IsMatch(line) && (Days.DayScanner.First(line) is not null || Prose.Words(line, 6) <= 4);

    private static bool HasFigure(ReadOnlySpan<char> line) => line.ContainsAny("$€£¥%") || Figure().IsMatch(line);

    // A day with little beside it: "22 December 2023, 10:48 | Editor on duty".
    private static bool DayAlone(ReadOnlySpan<char> line)
    {
        if (line.Length > 90 || Days.DayScanner.First(line) is not { } day || day.Year == 0)
        {
            return false;
        }

        var around = string.Concat(line[..day.Begin], line[(day.Begin + day.Length)..]);
        if (Days.DayScanner.First(around) is { Year: > 0 } second) // "… | Updated 9 November 2024"
        {
            around = around.Remove(second.Begin, second.Length);
        }

        var digits = around.Count(char.IsAsciiDigit);
        return Prose.Words(around, 20) <= 8 && digits <= 8;
    }

    [GeneratedRegex("""["“”](?:title|headline)["“”]\s*:\s*["“”](.{3,300}?)["“”″]\s*[,}]""", RegexOptions.CultureInvariant)]
    private static partial Regex DataTitle();

    [GeneratedRegex(
        @"^\W*(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:gmt|utc|est|edt|cet|msk|bst|jst|мск))?|\d{1,3}\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|h|m|d|y)\s+ago|vor\s\d{1,3}\s(?:minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)|il y a\s\d{1,3}\s\w+|hace\s\d{1,3}\s\w+|\d{1,3}\s\w{1,10}\sназад|\d{1,3}\s?(?:秒|分钟|小时|天|个月|年)前|(?:an?|one)\s+(?:minute|hour|day)\s+ago|yesterday|just now)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?:(?:[Bb][Yy]|[Ww]ritten [Bb]y|[Pp]osted [Bb]y|[Rr]eported [Bb]y|[Ss]tory [Bb]y|Von|Par|Por|Di|Автор|Autor|Author|Text|Текст):?\s+\p{Lu}|(?:Author|Autor|Автор|记者|作者|责编|编辑)\s*[::])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Author();

    [GeneratedRegex(
        @"^(?:(?:first )?published|publish date|publication date|released|release date|for release|for immediate release|embargoed until|posted|created|updated|last updated|last modified|modified|date|опубликовано|обновлено|дата|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|opublikowano|发布时间|发布日期|来源|source|quelle|источник)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\d(?:[.,]\d+)?\s?(?:billion|bln|bn|million|mln|trillion|percent|per cent|pct|tonnes|млрд|млн|亿)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
