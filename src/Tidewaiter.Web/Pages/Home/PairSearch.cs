using System.Globalization;
using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Pairs;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Pages.Home;

/// <summary>Finds pairs by the names and codes of their economies: <c>china russia</c>, <c>USA</c>, <c>turkiye</c>.</summary>
internal sealed class PairSearch(FiguresVersion version)
{
    private const int Most = 60;

    private Index? index;

    /// <summary>The pairs in whose names every word of the question begins a word, the greatest trade first; of two that are each other's mirror, one.</summary>
    public IReadOnlyList<(EconomyCode Reporter, EconomyCode Partner)> Find(IFigures figures, string question)
    {
        var words = Folded(question).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("and" or "with" or "to" or "the" or "of" or "trade")).ToArray();
        return words.Length == 0 ? [] : [.. Pairs(figures)
            .Where(pair => Array.TrueForAll(words, word => pair.Words.Contains($" {word}", StringComparison.Ordinal)))
            .DistinctBy(pair => pair.Reporter.CompareTo(pair.Partner) < 0 ? (pair.Reporter, pair.Partner) : (pair.Partner, pair.Reporter))
            .Take(Most)
            .Select(pair => (pair.Reporter, pair.Partner))];
    }

    /// <summary>Looked up once for the same figures; two who ask at once may both do it.</summary>
    private (EconomyCode Reporter, EconomyCode Partner, string Words)[] Pairs(IFigures figures)
    {
        var now = version.Of(figures);
        if (index is not { } made || made.Version != now)
        {
            index = made = new(now, [.. PairIndex.Of(figures).Select(pair => (pair.Reporter, pair.Partner, Folded($"{Words(pair.Reporter)} {Words(pair.Partner)}")))]);
        }

        return made.Pairs;
    }

    private static string Words(EconomyCode code) => $"{code} {string.Join(' ', EconomyNames.Of(code))}";

    // Without signs, in small letters, a blank before each word; an accent that stands apart from its letter goes.
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length + 1).Append(' ');
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    private sealed record Index(string Version, (EconomyCode Reporter, EconomyCode Partner, string Words)[] Pairs);
}
