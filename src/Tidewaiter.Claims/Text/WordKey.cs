namespace Tidewaiter.Claims.Text;

/// <summary>A short word of ASCII letters, packed into two numbers so that it is hashed and compared at once. Case does not matter.</summary>
/// <param name="Last">Its last eight letters.</param>
/// <param name="First">Those before them.</param>
internal readonly record struct WordKey(ulong Last, ulong First)
{
    /// <summary>The most letters that fit.</summary>
    public const int Longest = 16;

    /// <summary>A number below 2³¹ that spreads words over a table.</summary>
    public int Hash => (int)(unchecked((Last * 0x9E3779B97F4A7C15) ^ (First * 0xC2B2AE3D27D4EB4F)) >> 33);

    /// <summary>The word with one more letter.</summary>
    public WordKey With(char letter) => new((Last << 8) | Lower(letter), (First << 8) | (Last >> 56));

    /// <summary>Packs a word, with the dots and apostrophes of its abbreviations: <c>U.S.</c>, <c>'s</c>.</summary>
    /// <returns>False where it is too long, or has other characters.</returns>
    public static bool TryPack(ReadOnlySpan<char> word, out WordKey key)
    {
        key = default;
        if (word.Length > Longest)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c) && c is not ('.' or '\''))
            {
                return false;
            }

            key = key.With(c);
        }

        return true;
    }

    // The bit that parts small letters from capitals is set in a dot and an apostrophe, too.
    private static uint Lower(char letter) => letter | 0x20u;
}
