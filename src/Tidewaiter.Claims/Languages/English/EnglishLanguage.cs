using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>Puts the tables of English together.</summary>
internal static class EnglishLanguage
{
    /// <summary>Words whose dot closes no sentence.</summary>
    private static readonly string[] Abbreviations =
    [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr", "mrs", "ms", "dr", "prof", "gen", "st",
        "no", "vs", "approx", "ca", "rs", "fig", "est", "inc", "ltd", "co", "corp", "sen", "rep", "gov", "hon", "lt", "col",
    ];

    /// <summary>Compiles all of them: once for a program.</summary>
    public static Language Create()
    {
        var words = new Words();
        var lexicon = EnglishLexicon.Compile(words);
        var quantities = QuantityTablesEnglish.Compile(words);
        var periods = PeriodTablesEnglish.Compile(words);
        var events = EventWords.Compile(words);
        var lexer = new Lexer(words, Abbreviations, WordHints.Of(words, lexicon, quantities, periods, events));
        words.Freeze();
        return new(lexer, lexicon, new(quantities), new(periods), new(events));
    }
}
