using Tidewaiter.Claims.Languages.English;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tests.Text;

/// <summary>The parts of the reader of claims, put together for English.</summary>
internal static class English
{
    private static readonly Words Words = new();
    private static readonly QuantityReader QuantityReader = new(QuantityTablesEnglish.Compile(Words));
    private static readonly PeriodReader PeriodReader = new(PeriodTablesEnglish.Compile(Words));
    private static readonly Lexer Lexer = new(Words, ["mr", "mrs", "dr", "no", "rs", "st", "approx", "mln", "bln", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"]);

    static English() => Words.Freeze();

    public static (List<Token> Tokens, List<Sentence> Sentences) Split(string text)
    {
        var (tokens, sentences) = (new List<Token>(), new List<Sentence>());
        Lexer.Read(text, tokens, sentences);
        return (tokens, sentences);
    }

    public static List<Quantity> Quantities(string text)
    {
        var (tokens, sentences) = Split(text);
        var found = new List<Quantity>();
        foreach (var sentence in sentences)
        {
            QuantityReader.Read(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), sentence, found);
        }

        return found;
    }

    /// <summary>The mentions of time in a text, each sentence resolved by the period named last before it.</summary>
    public static List<PeriodMention> Periods(string text, PeriodContext context)
    {
        var (tokens, sentences) = Split(text);
        var found = new List<PeriodMention>();
        foreach (var sentence in sentences)
        {
            PeriodReader.Read(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), sentence, context, found);
            foreach (var mention in found.Where(mention => mention.Named))
            {
                context = context with { Last = mention.Period };
            }
        }

        return found;
    }
}
