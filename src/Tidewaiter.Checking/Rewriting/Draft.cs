namespace Tidewaiter.Checking.Rewriting;

/// <summary>A sentence with the place of a figure in it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Begin">Where the figure begins.</param>
/// <param name="Length">How long the figure is, its unit included.</param>
internal readonly record struct Draft(string Text, int Begin, int Length)
{
    public int End => Begin + Length;

    /// <summary>The figure as written.</summary>
    public ReadOnlySpan<char> Figure => Text.AsSpan(Begin, Length);

    /// <summary>The sentence with the figure replaced.</summary>
    public string WithFigure(string figure) => Replace(Begin, Length, figure);

    /// <summary>The sentence with some stretch of it replaced.</summary>
    public string Replace(int begin, int length, string words) => string.Concat(Text.AsSpan(0, begin), words, Text.AsSpan(begin + length));
}
