using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>"The mainland" is China's in stories on China, and on the island and the cities before its coast; Norway and Portugal have mainlands of their own.</summary>
internal static class Mainland
{
    private static readonly EconomyCode[] Facing = [EconomyCode.Parse("TWN"), EconomyCode.Parse("HKG"), EconomyCode.Parse("MAC")];

    /// <summary>Whether a story that names an economy can mean this one's mainland.</summary>
    public static bool IsNear(EconomyCode of, EconomyCode named) => named == of || Facing.Contains(named);

    /// <summary>Whether a mainland is spoken of without its country's name.</summary>
    public static bool IsNamed(Scene scene) => scene.Has(LexKind.Economy) && scene.Chunks.Exists(static chunk => chunk.Lexeme.Text == Lexeme.Mainland);

    /// <summary>Makes "the mainland" a word without weight where other economies alone are spoken of.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="isNear">Whether an economy by this code may be meant, from what was told before it.</param>
    public static void Mute(Scene scene, Func<EconomyCode, bool> isNear)
    {
        var chunks = scene.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind == LexKind.Economy && chunks[at].Lexeme.Text == Lexeme.Mainland && chunks[at].Code is var code && !isNear(code)
                && !chunks.Exists(other => other.Kind == LexKind.Economy && other.Lexeme.Text != Lexeme.Mainland && IsNear(code, other.Code)))
            {
                chunks[at] = chunks[at].As(new(LexKind.Filler));
            }
        }

        scene.Note();
    }
}
