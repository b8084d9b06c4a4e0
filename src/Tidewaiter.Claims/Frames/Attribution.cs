using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Whom a text credits with its figures.</summary>
/// <param name="Source">The body, as written.</param>
/// <param name="Reporter">The economy whose office it is, where that is plain.</param>
internal readonly record struct Attribution(string? Source, EconomyCode? Reporter)
{
    /// <summary>The body named in a sentence; what held before, where it names none.</summary>
    public static Attribution In(string text, IReadOnlyList<Token> tokens, Scene scene, Attribution before)
    {
        var chunks = scene.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind != LexKind.Office)
            {
                continue;
            }

            var code = Offices.OwnerOf(chunks, at, out var first);
            return new(text[tokens[chunks[first].First].Begin..tokens[chunks[at].End - 1].End], code.IsNone ? before.Reporter : code);
        }

        return before;
    }
}
