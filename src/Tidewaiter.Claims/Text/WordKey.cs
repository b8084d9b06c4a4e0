using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tidewaiter.Claims.Text;

/// <summary>A short word of ASCII letters, packed into two numbers so that it is hashed and compared at once. Case does not matter.</summary>
/// <param name="First">Its first eight letters, the first one lowest.</param>
/// <param name="Last">Those behind them.</param>
internal readonly record struct WordKey(ulong First, ulong Last)
{
    /// <summary>The most letters that fit.</summary>
    public const int Longest = 16;

    /// <summary>A number below 2³¹ that spreads words over a table.</summary>
    public int Hash => (int)(unchecked((First * 0x9E3779B97F4A7C15) ^ (Last * 0xC2B2AE3D27D4EB4F)) >> 33);

    /// <summary>Packs the run of plain letters at the start of a text, all letters at once.</summary>
    /// <param name="text">What starts with it.</param>
    /// <param name="key">The letters.</param>
    /// <returns>How many there are; one more than the longest where there are more.</returns>
    public static int Take(ReadOnlySpan<char> text, out WordKey key)
    {
        if (text.Length < Longest)
        {
            return TakeAtEnd(text, out key);
        }

        var letters = Vector128.NarrowWithSaturation(
            Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text))),
            Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), 8)) | Vector128.Create((byte)0x20);
        var others = Vector128.GreaterThan(letters - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(others | (1u << Longest));
        var taken = (letters & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length))).AsUInt64();
        key = new(taken.ToScalar(), taken.GetElement(1));
        return length == Longest && text.Length > Longest && char.IsAsciiLetter(text[Longest]) ? Longest + 1 : length;
    }

    private static int TakeAtEnd(ReadOnlySpan<char> text, out WordKey key)
    {
        Span<char> filled = stackalloc char[Longest];
        filled.Clear();
        text.CopyTo(filled);
        return Take(filled, out key);
    }

    /// <summary>Packs a word, with the dots and apostrophes of its abbreviations: <c>U.S.</c>, <c>'s</c>.</summary>
    /// <returns>False where it is too long, or has other characters.</returns>
    public static bool TryPack(ReadOnlySpan<char> word, out WordKey key)
    {
        key = default;
        if (word.Length > Longest)
        {
            return false;
        }

        var (first, last) = (0UL, 0UL);
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsAsciiLetter(word[i]) && word[i] is not ('.' or '\''))
            {
                return false;
            }

            ref var half = ref i < 8 ? ref first : ref last;
            half |= (ulong)Lower(word[i]) << (8 * (i % 8));
        }

        key = new(first, last);
        return true;
    }

    // The bit that parts small letters from capitals is set in a dot and an apostrophe, too.
    private static uint Lower(char letter) => letter | 0x20u;
}
