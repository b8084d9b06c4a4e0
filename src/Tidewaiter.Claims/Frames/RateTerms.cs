using System.Diagnostics.CodeAnalysis;

namespace Tidewaiter.Claims.Frames;

/// <summary>What rates were computed in: a currency, constant prices, volumes.</summary>
internal sealed class RateTerms
{
    private static readonly Kinds TermsOrFiller = Kinds.Of(LexKind.Terms, LexKind.Filler);

    private string? story; // of the rates that follow in the article

    /// <summary>A new article.</summary>
    public void Clear() => story = null;

    /// <summary>A sentence: "in yuan terms" holds for the rates behind it too, until another currency is named.</summary>
    public void Hear(Scene scene)
    {
        if (!scene.Has(LexKind.Terms))
        {
            return;
        }

        foreach (var chunk in scene.Chunks)
        {
            if (chunk is { Kind: LexKind.Terms, Lexeme.Text.Length: 3 })
            {
                story = chunk is { Sub: Subs.Rates, Lexeme.Text: "CNY" } ? chunk.Lexeme.Text : null;
            }
        }
    }

    /// <summary>The terms of a rate: those said with it, else those of the story; <see langword="null"/> where nothing is said.</summary>
    public string? Of(Scene scene, int at) => TryFind(scene, at, out var said) ? said is "value" ? null : said : story;

    private static bool TryFind(Scene scene, int at, [NotNullWhen(true)] out string? said)
    {
        for (var i = at + 1; scene.Has(LexKind.Terms) && i < scene.Chunks.Count && !scene.Parts(i) && scene.Chunks[i].Kind != LexKind.FlowNoun; i++)
        {
            if (scene.Chunks[i].IsMark(Subs.Open) && HasNumber(scene, i))
            {
                break; // "fell by 2.9 percent (in real terms: 1.9 percent)": the bracket is on another number
            }

            if (scene.Chunks[i] is { Kind: LexKind.Terms, Lexeme.Text: { } behind })
            {
                said = behind;
                return true;
            }
        }

        var part = scene.LastPart(at);
        for (var i = scene.Last(TermsOrFiller, at); i > part; i = scene.Last(TermsOrFiller, i))
        {
            // "Although volumes were down 2 percent"
            if (scene.Chunks[i] is { Kind: LexKind.Filler, Lexeme.Text: { } filler } && scene.Chunks[i + 1].Kind is LexKind.Verb or LexKind.Move)
            {
                said = filler;
                return true;
            }

            if (scene.Chunks[i] is { Kind: LexKind.Terms, Lexeme.Text: { } before })
            {
                said = before;
                return true;
            }
        }

        said = null;
        return false;
    }

    private static bool HasNumber(Scene scene, int open)
    {
        for (var i = open + 1; i < scene.Chunks.Count && !scene.Chunks[i].IsMark(Subs.Close); i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Quantity)
            {
                return true;
            }
        }

        return false;
    }
}
