namespace Tidewaiter.Claims.Frames;

/// <summary>A set of kinds of lexemes.</summary>
internal readonly record struct Kinds(ulong Bits)
{
    /// <summary>The set with one more.</summary>
    public Kinds With(LexKind kind) => new(Bits | (1UL << (int)kind));

    /// <summary>Whether a kind is in it.</summary>
    public bool Has(LexKind kind) => (Bits & (1UL << (int)kind)) != 0;
}
