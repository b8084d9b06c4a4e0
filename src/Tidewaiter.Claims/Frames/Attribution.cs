using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Whom a text credits with its figures.</summary>
/// <param name="Source">The body, as written.</param>
/// <param name="Reporter">The economy whose office it is, where that is plain.</param>
internal readonly record struct Attribution(string? Source, EconomyCode? Reporter)
{
    /// <summary>The body that a sentence credits with its figures; what held before, where it credits none.</summary>
    /// <param name="text">The article.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="scene">The sentence.</param>
    /// <param name="before">What held before it.</param>
    /// <param name="main">The economy from whose side the article tells: a ministry named without its country is that one's.</param>
    public static Attribution In(string text, ReadOnlySpan<Token> tokens, Scene scene, Attribution before, EconomyCode main)
    {
        var chunks = scene.Chunks;
        var said = scene.Has(LexKind.Say);
        for (var at = scene.Next(LexKind.Office, 0); at >= 0; at = scene.Next(LexKind.Office, at + 1))
        {
            // "The central bank left its rate unchanged": named, and credited with nothing.
            if (!(said || chunks[at].Sub == Subs.Data))
            {
                continue;
            }

            var code = Offices.OwnerOf(chunks, at, out var first);
            return new(
                text[tokens[chunks[first].First].Begin..tokens[chunks[at].End - 1].End],
                !code.IsNone ? code : before.Reporter ?? (main.IsNone || main == EconomyCode.World ? null : main));
        }

        return before;
    }
}
