namespace Tidewaiter.Claims.Frames;

/// <summary>A set of kinds of lexemes: those that a rule looks for.</summary>
internal readonly record struct Kinds
{
    /// <summary>A bit for each.</summary>
    public readonly ulong Bits;

    private Kinds(ulong bits) => Bits = bits;

    /// <summary>The set of these.</summary>
    public static Kinds Of(params ReadOnlySpan<LexKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return new(bits);
    }

    /// <summary>Whether a kind is in it.</summary>
    public bool Has(LexKind kind) => (Bits >> (int)kind & 1) != 0;
}
