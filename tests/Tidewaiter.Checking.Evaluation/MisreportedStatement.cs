namespace Tidewaiter.Checking.Evaluation;

/// <summary>A statement of our own with one wrong figure, the slip that is in it, and what would be true.</summary>
/// <param name="Row">Its row in the list, from 1.</param>
/// <param name="Published">The day it is told.</param>
/// <param name="Slip">The edit that mends it; <see langword="null"/> where nothing held tells what was meant.</param>
/// <param name="Mended">The fields of the mended claim, as JSON.</param>
/// <param name="Text">The statement.</param>
/// <param name="Begin">Where the wrong figure begins in it.</param>
/// <param name="Length">How long the figure is.</param>
internal sealed record MisreportedStatement(int Row, DateOnly Published, string? Slip, string Mended, string Text, int Begin, int Length)
{
    /// <summary>Whether it is kept apart from tuning: every second one is only scored.</summary>
    public bool IsHeldOut => Row % 2 == 0;

    /// <summary>Reads the list: a heading, then day, slip, mended fields and statement, the wrong figure between « and ».</summary>
    public static IEnumerable<MisreportedStatement> Read(string path) =>
        File.ReadLines(path).Skip(1).Select((line, i) => Parse(i + 1, line.Split('\t')));

    private static MisreportedStatement Parse(int row, string[] cells)
    {
        var (begin, end) = (cells[3].IndexOf('«'), cells[3].IndexOf('»'));
        var text = cells[3].Remove(end, 1).Remove(begin, 1);
        return new(row, DateOnly.ParseExact(cells[0], "yyyy-MM-dd"), cells[1] == "-" ? null : cells[1], cells[2], text, begin, end - begin - 1);
    }
}
