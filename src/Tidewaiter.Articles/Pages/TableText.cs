using System.Text;
using AngleSharp.Dom;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Pages;

/// <summary>Writes a table of data as lines: a line a row, cells parted by tabs, the caption before.</summary>
internal static class TableText
{
    private const int LongestCell = 250;
    private const int MostCells = 100_000;
    private const int WidestSpan = 64;
    private const int MostHeads = 4;

    /// <summary>The lines; <see langword="null"/> where the table lays out a page instead of holding data.</summary>
    public static string? Read(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return null;
        }

        var caption = default(string);
        var rows = new List<IElement>();
        if (!Rows(table, rows, ref caption))
        {
            return null;
        }

        var text = new StringBuilder();
        var budget = MostCells;
        var several = 0;
        var heads = Heads(rows[0]);
        var below = new List<(int Rows, string Text)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = Cells(rows[i], i < heads, below, ref budget);
            if (cells is null)
            {
                return null;
            }

            several += cells.Count > 1 ? 1 : 0;
            if (cells.Exists(cell => cell.Length > 0))
            {
                text.Append(text.Length > 0 ? "\n" : "").AppendJoin('\t', cells);
            }
        }

        return several < 2 ? null : caption is null ? text.ToString() : $"{caption}\n{text}";
    }

    /// <summary>How many characters of the table are links.</summary>
    public static int Links(IElement table)
    {
        var links = 0;
        foreach (var link in table.GetElementsByTagName("a"))
        {
            links += link.TextContent.Length;
        }

        return links;
    }

    private static bool Rows(IElement table, List<IElement> rows, ref string? caption)
    {
        foreach (var child in table.Children)
        {
            switch (child.LocalName)
            {
                case "tr":
                    rows.Add(child);
                    break;
                case "caption":
                    caption = Whitespace.Tidy(child.TextContent);
                    break;
                case "thead" or "tbody" or "tfoot":
                    foreach (var row in child.Children)
                    {
                        if (row.LocalName == "tr")
                        {
                            rows.Add(row);
                        }
                    }

                    break;
            }
        }

        return rows.Count >= 2;
    }

    // The first row, and those that its cells reach down to.
    private static int Heads(IElement first)
    {
        var heads = 1;
        foreach (var cell in first.Children)
        {
            heads = Math.Max(heads, Math.Min(Span(cell, "rowspan"), MostHeads));
        }

        return heads;
    }

    // A long cell or a table inside says that this is the layout of a page. A head over several columns stands over each of them,
    // unless it is alone in its row: then it is a title.
    private static List<string>? Cells(IElement row, bool head, List<(int Rows, string Text)> below, ref int budget)
    {
        var cells = new List<string>();
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th"))
            {
                continue;
            }

            FromAbove(cells, below, ref budget);
            var text = cell.ChildElementCount > 0 && Lays(cell) ? null : CellText.Of(cell.TextContent);
            if (text is null || text.Length > LongestCell)
            {
                return null;
            }

            var wide = Span(cell, "colspan");
            var high = Span(cell, "rowspan");
            var stands = (head || cell.LocalName == "th") && (cells.Count > 0 || row.ChildElementCount > 1) && IsName(text);
            for (var i = 0; i < wide && budget-- > 0; i++)
            {
                if (below.Count <= cells.Count)
                {
                    below.Add(default);
                }

                below[cells.Count] = (high - 1, text);
                cells.Add(i == 0 || stands ? text : "");
            }
        }

        FromAbove(cells, below, ref budget);
        return cells;
    }

    // Words, or a year.
    private static bool IsName(string text) => text.Any(char.IsLetter) || (text.Length == 4 && text.All(char.IsAsciiDigit));

    // A cell that spans rows stands in each of them.
    private static void FromAbove(List<string> cells, List<(int Rows, string Text)> below, ref int budget)
    {
        while (cells.Count < below.Count && below[cells.Count].Rows > 0 && budget-- > 0)
        {
            below[cells.Count] = below[cells.Count] with { Rows = below[cells.Count].Rows - 1 };
            cells.Add(below[cells.Count].Text);
        }
    }

    private static bool Lays(IElement cell)
    {
        foreach (var child in cell.Children)
        {
            if (child.LocalName is "table" or "h1" or "h2" or "h3" or "nav" or "ul" or "form" or "script" or "section" or "article" or "blockquote")
            {
                return true;
            }

            if (child.LocalName is "div" && child.ChildElementCount > 0 && Lays(child))
            {
                return true;
            }
        }

        return false;
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;
}
