using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>The bodies that count trade, and whose they are.</summary>
internal static class Offices
{
    /// <summary>The economy whose office a chunk names: "China's customs", "the central bank of Kenya"; none where it is not said.</summary>
    /// <param name="chunks">The sentence.</param>
    /// <param name="at">The chunk of the office.</param>
    /// <param name="first">The first chunk of its name, the owner included.</param>
    public static EconomyCode OwnerOf(Pieces<Chunk> chunks, int at, out int first)
    {
        var code = chunks[at].Code;
        first = at;
        var owner = at - 1;
        if (owner >= 0 && chunks[owner].Kind is LexKind.Possessive or LexKind.Filler)
        {
            owner--;
        }

        if (owner >= 0 && chunks[owner].Kind == LexKind.Economy)
        {
            first = owner;
            return code.IsNone ? chunks[owner].Code : code;
        }

        return code.IsNone && at + 2 < chunks.Count && chunks[at + 1].IsPrep(Subs.Of) && NounPhrase.Skip(chunks, at + 2) is var of && of < chunks.Count && chunks[of].Kind == LexKind.Economy
            ? chunks[of].Code
            : code;
    }

    /// <summary>The economy whose office a sentence credits; none where it names none, or not whose.</summary>
    public static EconomyCode Teller(Pieces<Chunk> chunks)
    {
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind == LexKind.Office)
            {
                return OwnerOf(chunks, at, out _);
            }
        }

        return default;
    }
}
