namespace Tidewaiter.Publishing.Charts;

/// <summary>How wide a text will be, before anybody has drawn it.</summary>
internal static class TextWidth
{
    // Of Roboto's printable ASCII, in hundredths of the font size; other letters are taken as wide as a digit.
    private static ReadOnlySpan<byte> Widths =>
    [
        25, 26, 32, 62, 56, 73, 62, 17, 34, 35, 43, 57, 20, 28, 26, 41, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 24, 21, 51, 55, 52, 47,
        90, 65, 62, 65, 66, 57, 55, 68, 71, 27, 55, 63, 54, 87, 71, 69, 63, 69, 62, 59, 60, 65, 64, 89, 63, 60, 60, 27, 41, 27, 42, 45,
        31, 54, 56, 52, 56, 53, 35, 56, 55, 24, 24, 51, 24, 88, 55, 57, 56, 57, 34, 52, 33, 55, 48, 75, 50, 47, 50, 34, 24, 34, 68,
    ];

    // System fonts are wider than Roboto by up to so much.
    private const double Reserve = 1.14;

    /// <summary>In the units of the font size, with some room to spare.</summary>
    public static double Of(string text, double fontSize, bool bold = false)
    {
        var hundredths = 0;
        foreach (var letter in text)
        {
            hundredths += letter is >= ' ' and <= '~' ? Widths[letter - ' '] : 56;
        }

        return hundredths / 100.0 * fontSize * Reserve * (bold ? 1.12 : 1);
    }

    /// <summary>The text in lines, none wider than there is room; a word that is wider has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, double fontSize, double room)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Of($"{lines[^1]} {word}", fontSize) <= room)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
