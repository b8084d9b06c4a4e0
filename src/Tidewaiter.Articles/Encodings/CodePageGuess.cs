using System.Text;

namespace Tidewaiter.Articles.Encodings;

/// <summary>Guesses the code page of bytes that are not UTF-8 and bear no label.</summary>
/// <remarks>
/// The candidates decode the same bytes; the one whose letters read like a language wins. Cyrillic text in the wrong
/// page turns into capitals in the middle of words, or into accented Latin without any plain letters between.
/// </remarks>
internal static class CodePageGuess
{
    private static readonly string[] Candidates = ["windows-1251", "koi8-r", "gb18030", "shift_jis", "euc-kr", "big5", "windows-1250"];

    /// <summary>The most likely encoding; windows-1252 where nothing speaks for another.</summary>
    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        var best = Encoding.GetEncoding("windows-1252");
        var bestScore = Score(best.GetString(sample), cyrillic: false);
        foreach (var name in Candidates)
        {
            var encoding = Encoding.GetEncoding(name);
            var score = Score(encoding.GetString(sample), cyrillic: name is "windows-1251" or "koi8-r");
            if (score > bestScore + 0.05)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    // The stretch around the first byte above ASCII, where the evidence is.
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return bytes[Math.Max(0, first)..][..Math.Min(bytes.Length - Math.Max(0, first), 16384)].ToArray();
    }

    // Share of the non-ASCII letters that stand where a language would put them.
    private static double Score(string text, bool cyrillic)
    {
        double good = 0, all = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                continue;
            }

            all++;
            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            good += c switch
            {
                '\uFFFD' or (>= '\u0080' and < '\u00A0') => -2,
                >= '\u0400' and < '\u0530' when !cyrillic => 0, // Greek and Russian rows of the East Asian pages
                >= '\u0400' and < '\u0530' when char.IsUpper(c) && IsCyrillic(before) => char.IsLower(before) ? -1 : 0.2, // the two pages exchange the cases
                >= '\u0400' and < '\u0530' => IsCyrillic(before) || IsCyrillic(after) ? 1 : 0.2,
                _ when IsEastAsian(c) => IsEastAsian(before) || IsEastAsian(after) ? 1 : -0.5, // one alone is a Latin accent misread
                >= '\uE000' and < '\uF900' => -1,
                _ when char.IsLetter(c) => char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? 0.8 : 0.1,
                '\u2013' or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\u00AB' or '\u00BB' or '\u00A0' or '\u20AC' => 0.7,
                _ => 0.1,
            };
        }

        return all == 0 ? 0 : good / all;
    }

    private static bool IsEastAsian(char c) =>
        c is (>= '\u3001' and < '\u3100') or (>= '\u4E00' and < '\u9FA6') or (>= '\uAC00' and < '\uD7A4') or '\uFF0C';

    private static bool IsCyrillic(char c) => c is >= '\u0400' and < '\u0530';
}
