namespace Tidewaiter.Publishing.Charts;

/// <summary>A point of a line with a word on it.</summary>
/// <param name="Line">Which line.</param>
/// <param name="Point">Which point of it; it has a value.</param>
/// <param name="Label">A few words.</param>
public sealed record ChartMark(int Line, int Point, string Label)
{
    /// <summary>Fewer words, for narrow screens.</summary>
    public string Brief { get; init; } = Label;
}
