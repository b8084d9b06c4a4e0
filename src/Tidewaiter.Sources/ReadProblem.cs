namespace Tidewaiter.Sources;

/// <summary>What stands in a file where something else was expected.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">Its line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column by its heading, or what part of the file is meant.</param>
/// <param name="Text">What stands there; <see langword="null"/> where there is no such column.</param>
/// <param name="Expected">What was expected, to complete the sentence.</param>
public sealed record ReadProblem(string File, int Line, string Column, string? Text, string Expected)
{
    private const int LongestQuote = 80;

    /// <summary><c>comext.csv:2 TIME_PERIOD: found '2024M03', expected a period such as 2024, 2024-Q3 or 2024-03.</c></summary>
    public override string ToString() =>
        Plain($"{File}{(Line > 0 ? $":{Line}" : "")} {Quote(Column)}: {(Text is null ? "no such column" : $"found '{Quote(Text)}'")}, expected {Expected}.");

    // A hostile file must not fill the screen, nor steer the terminal: what is quoted of it may stand in any part.
    private static string Quote(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private static string Plain(string text) => !text.Any(char.IsControl)
        ? text
        : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? '�' : source[i];
            }
        });
}
