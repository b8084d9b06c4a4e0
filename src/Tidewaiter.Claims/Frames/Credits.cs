using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>The bodies that an article credits with its figures, sentence by sentence.</summary>
internal sealed class Credits
{
    private Attribution first;
    private bool several; // offices of more than one economy

    /// <summary>Whom the figures of the sentence at hand go back to.</summary>
    public Attribution Current { get; private set; }

    /// <summary>A new article.</summary>
    public void Clear() => (Current, first, several) = (default, default, false);

    /// <summary>Takes up whom a sentence credits; see <see cref="Attribution.In"/>.</summary>
    public void Hear(string text, ReadOnlySpan<Token> tokens, Scene scene, EconomyCode main)
    {
        if (!scene.Has(LexKind.Office))
        {
            return;
        }

        Current = Attribution.In(text, tokens, scene, Current, main);
        first = first.Source is null ? Current : first;
        several |= first.Reporter != Current.Reporter;
    }

    /// <summary>
    /// "Trade rose to 5 billion. The figures are from a report of Chinese customs": what is told before the office is named goes back to it
    /// too, where it is on the office's own trade and no other economy's office is credited.
    /// </summary>
    public void Backward(List<Claim> claims)
    {
        if (first.Reporter is not { } office || several)
        {
            return;
        }

        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { Source: null, Reporter: null, Modality: Modality.Reported } claim && (claim.Flow.From == office || claim.Flow.To == office))
            {
                claims[i] = claim with { Source = first.Source, Reporter = office };
            }
        }
    }
}
