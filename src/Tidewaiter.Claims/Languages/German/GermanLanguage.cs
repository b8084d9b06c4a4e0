using Tidewaiter.Claims.Events;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages.German;

/// <summary>Puts the tables of German together: a sketch that covers what wire stories say most, in the same engine as English.</summary>
internal static class GermanLanguage
{
    private static readonly string[] Abbreviations = ["mrd", "mio", "bzw", "ca", "nr", "dr", "jan", "feb", "aug", "sept", "okt", "nov", "dez"];

    /// <summary>Compiles all of them: once for a program.</summary>
    public static Language Create()
    {
        var words = new Words();
        var lexicon = GermanLexicon.Compile(words);
        var quantities = QuantityTablesGerman.Compile(words);
        var periods = PeriodTablesGerman.Compile(words);
        var events = new PhraseTable<EventCue>(words, []);
        var lexer = new Lexer(words, Abbreviations, WordHints.Of(words, lexicon, quantities, periods, events));
        words.Freeze();
        return new(lexer, lexicon, new(quantities), new(periods), new(events));
    }
}
