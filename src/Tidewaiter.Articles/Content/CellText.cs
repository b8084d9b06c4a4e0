using System.Text.RegularExpressions;

namespace Tidewaiter.Articles.Content;

/// <summary>The words of a cell of a table.</summary>
internal static partial class CellText
{
    /// <summary>The words, tidied. A number alone whose digits are grouped by spaces is written with no-break spaces, as one number.</summary>
    public static string Of(ReadOnlySpan<char> cell)
    {
        var tidy = Whitespace.Tidy(cell);
        return tidy.Contains(' ', StringComparison.Ordinal) && Grouped().IsMatch(tidy) ? tidy.Replace(' ', '\u00A0') : tidy;
    }

    [GeneratedRegex(@"^[-+−–(]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?\)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Grouped();
}
