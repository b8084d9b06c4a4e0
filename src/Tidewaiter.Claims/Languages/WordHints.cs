using Tidewaiter.Claims.Events;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages;

/// <summary>Which words hint at what, by the tables of a language.</summary>
internal static class WordHints
{
    /// <summary>The hints of each word, by its number.</summary>
    /// <param name="words">Where the words got their numbers.</param>
    /// <param name="lexicon">What phrases play in a statement on trade.</param>
    /// <param name="quantities">How the language writes numbers.</param>
    /// <param name="periods">How it speaks of time.</param>
    /// <param name="events">How it tells what happened.</param>
    public static Hints[] Of(Words words, PhraseTable<Lexeme> lexicon, QuantityTables quantities, PeriodTables periods, PhraseTable<EventCue> events)
    {
        var hints = new Hints[words.Count];
        Mark(Hints.Number, quantities.Keys, words, hints);
        Mark(Hints.Time, periods.Keys, words, hints);
        Mark(Hints.Order, lexicon.Where(lexeme => lexeme.Kind is LexKind.Superlative or LexKind.Ordinal or LexKind.ListHead), words, hints);
        Mark(Hints.Office, lexicon.Where(lexeme => lexeme.Kind == LexKind.Office), words, hints);
        Mark(Hints.Happening, events.Phrases, words, hints);
        for (var word = 1; word < hints.Length; word++)
        {
            hints[word] |= periods.Does(word, PeriodTerm.Fiscal | PeriodTerm.FiscalLetters) ? Hints.FiscalYear : Hints.None;
        }

        return hints;
    }

    /// <summary>Marks one word of each phrase at least: no phrase then stands in a sentence without a hint. Of several words the least common is the best hint.</summary>
    private static void Mark(Hints hint, IEnumerable<int[]> phrases, Words words, Hints[] hints)
    {
        foreach (var phrase in phrases.OrderBy(phrase => phrase.Length))
        {
            if (!phrase.Any(word => (hints[word] & hint) != 0))
            {
                hints[phrase.MinBy(words.Uses)] |= hint;
            }
        }
    }
}
