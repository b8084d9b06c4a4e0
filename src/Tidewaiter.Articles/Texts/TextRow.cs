using System.Buffers;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Texts;

/// <summary>Rows of tables in plain text: cells parted by tabs or upright strokes, or set in columns by blanks.</summary>
internal static class TextRow
{
    private const int Fewest = 2;

    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789.,-+−–()%$€£¥* \u00A0");

    private static readonly SearchValues<char> OfRules = SearchValues.Create("|+-:= ");

    /// <summary>The cells, parted by tabs; <see langword="null"/> where the line is no row.</summary>
    public static string? Of(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Contains('\t'))
        {
            return line.ContainsAnyInRange('0', '9') ? Written(line.ToString().Split('\t')) : null;
        }

        // In columns: words, and then figures alone. A sentence may have two blanks after its stop.
        return Columns(line) is { Length: > Fewest } cells && Array.TrueForAll(cells[1..], IsFigure) ? Written(cells) : null;
    }

    /// <summary>The heads of columns, parted by tabs, if figures stand below them; <see langword="null"/> where the line could not be such.</summary>
    public static string? HeadOf(ReadOnlySpan<char> line) =>
        Columns(line.Trim()) is { Length: >= Fewest } cells && Array.TrueForAll(cells, cell => !Prose.EndsSentence(cell)) ? Written(cells) : null;

    /// <summary>Whether a line only rules off heads from rows, with strokes (<c>|---|---|</c>) or without (<c>-----</c>).</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(OfRules) < 0 && (line.ContainsAny('|', '+') ? line.Contains('-') : line.Count('-') + line.Count('=') > Fewest);

    /// <summary>The head over its columns: where it has one cell less than the row, the column of names has no head.</summary>
    public static string Align(string head, string row) => head.AsSpan().Count('\t') + 1 == row.AsSpan().Count('\t') ? $"\t{head}" : head;

    private static string[]? Columns(ReadOnlySpan<char> line) =>
        line.Contains('\t') ? line.ToString().Split('\t', StringSplitOptions.TrimEntries)
        : line.Count('|') >= Fewest ? line.Trim("| ").ToString().Split('|', StringSplitOptions.TrimEntries)
        : line.IndexOf("  ") < 0 ? null
        : line.ToString().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsFigure(string cell) => cell.AsSpan().ContainsAnyInRange('0', '9')
        ? cell.AsSpan().IndexOfAnyExcept(OfFigures) < 0
        : cell is "-" or "–" or "—" or "..." or ".." or "n/a" or "n.a." or "x" or "*";

    private static string Written(string[] cells) => string.Join('\t', cells.Select(cell => CellText.Of(cell)));
}
