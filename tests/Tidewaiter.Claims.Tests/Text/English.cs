using System.Runtime.InteropServices;
using Tidewaiter.Claims.Languages;
using Tidewaiter.Claims.Languages.English;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tests.Text;

/// <summary>The parts of the reader of claims, put together for English.</summary>
internal static class English
{
    private static readonly Language Language = EnglishLanguage.Create();

    public static (List<Token> Tokens, List<Sentence> Sentences) Split(string text)
    {
        var (tokens, sentences) = (new List<Token>(), new List<Sentence>());
        Language.Lexer.Read(text, tokens, sentences);
        return (tokens, sentences);
    }

    public static List<Quantity> Quantities(string text)
    {
        var (tokens, sentences) = Split(text);
        var found = new Pieces<Quantity>();
        foreach (var sentence in sentences)
        {
            Language.Quantities.Read(text, CollectionsMarshal.AsSpan(tokens), sentence, found);
        }

        return [.. found.Span];
    }

    /// <summary>The unit that the head of a table states.</summary>
    public static StatedUnit? StatedUnit(string text)
    {
        var (tokens, sentences) = Split(text);
        foreach (var sentence in sentences)
        {
            if (Language.Quantities.TryReadStatedUnit(text, CollectionsMarshal.AsSpan(tokens), sentence, out var unit))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The mentions of time in a text, each sentence resolved by the period named last before it.</summary>
    public static List<PeriodMention> Periods(string text, PeriodContext context)
    {
        var (tokens, sentences) = Split(text);
        var found = new Pieces<PeriodMention>();
        foreach (var sentence in sentences)
        {
            Language.Periods.Read(text, CollectionsMarshal.AsSpan(tokens), sentence, context, found);
            foreach (var mention in found)
            {
                context = mention.Named ? context with { Last = mention.Period } : context;
            }
        }

        return [.. found.Span];
    }

    /// <summary>What stands between two tokens.</summary>
    public static string Written(string text, int first, int end)
    {
        var tokens = Split(text).Tokens;
        return text[tokens[first].Begin..tokens[end - 1].End];
    }
}
