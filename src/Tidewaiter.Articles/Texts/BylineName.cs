using System.Text.RegularExpressions;
using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Days;

namespace Tidewaiter.Articles.Texts;

/// <summary>Takes the writer's name out of a byline.</summary>
internal static partial class BylineName
{
    /// <summary>The name as printed; <see langword="null"/> where the line holds none.</summary>
    public static string? Of(string line)
    {
        var words = Lead().Match(line) is { Success: true } lead ? line[lead.Length..] : null;
        if (words is null)
        {
            return null;
        }

        if (DayScanner.First(words) is { } day)
        {
            words = words[..day.Begin];
        }

        var name = Whitespace.Tidy(words).Trim(' ', ',', '|', '·', '-', '–', '—', ':', '•');
        return name.Length is >= 3 and <= 100 ? name : null;
    }

    [GeneratedRegex(
        @"^(?:by|written by|posted by|reported by|story by|von|par|por|author|autor|автор|text|текст):?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();
}
