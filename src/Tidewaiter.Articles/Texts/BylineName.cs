using System.Text.RegularExpressions;
using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Days;

namespace Tidewaiter.Articles.Texts;

/// <summary>Takes the writer's name out of a byline.</summary>
internal static partial class BylineName
{
    private static readonly string[] Particles = ["de", "da", "del", "della", "der", "van", "von", "bin", "al", "el", "la", "le", "du", "dos", "and", "und", "et", "y", "e", "и"];

    /// <summary>The name as printed; <see langword="null"/> where the line holds none.</summary>
    public static string? Of(string line)
    {
        var pieces = line.Split(['|', '·', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var piece in pieces)
        {
            if (OfPiece(piece) is { } name)
            {
                return name;
            }
        }

        // "Ana Cruz • Sep 18, 2023"
        return pieces.Length > 1 && Array.Exists(pieces, piece => DayScanner.First(piece) is not null) ? Array.Find(pieces, IsPerson) : null;
    }

    /// <summary>The name in an element that says it holds one, with or without the word before it.</summary>
    public static string? OfNamed(string words) => Of(words) ?? (IsPerson(words) ? words : null);

    /// <summary>Whether the words could be a person's name: two to five with capitals, and nothing else.</summary>
    public static bool IsPerson(string words)
    {
        var names = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return names.Length is >= 2 and <= 5 && words.Length <= 60 && Array.TrueForAll(names, name => IsName(name) || Particles.Contains(name));
    }

    // "By Ana Cruz, business reporter", "May 2, 2023 by Ana Cruz"
    private static string? OfPiece(string piece)
    {
        var words = piece.AsSpan();
        if (DayScanner.First(words) is { Begin: 0 } first)
        {
            words = words[first.Length..].TrimStart(" ,-–—");
        }

        var lead = Lead().EnumerateMatches(words);
        if (!lead.MoveNext())
        {
            return null;
        }

        words = words[lead.Current.Length..];
        if (DayScanner.First(words) is { } day)
        {
            words = words[..day.Begin];
        }

        // What the writer is stands in small letters behind a comma; behind another, a second writer.
        for (var at = 0; words[at..].IndexOf(", ") is >= 0 and var comma; at += comma + 2)
        {
            if (at + comma + 2 < words.Length && char.IsLower(words[at + comma + 2]))
            {
                words = words[..(at + comma)];
                break;
            }
        }

        var name = Whitespace.Tidy(words).Trim(' ', ',', '|', '·', '-', '–', '—', ':', '•');
        return name.Length is >= 3 and <= 100 ? name : null;
    }

    private static bool IsName(string name) => char.IsUpper(name[0]) && name.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.');

    [GeneratedRegex(
        @"^(?:by|written by|posted by|reported by|story by|von|par|por|author|autor|автор|text|текст):?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();
}
