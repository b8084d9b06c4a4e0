namespace Tidewaiter.Publishing.FigureLists;

/// <summary>Figures as CSV (RFC 4180): a header, a row a number, amounts in whole units, rates in percent.</summary>
public static class FigureCsv
{
    /// <summary>Writes them.</summary>
    public static void Write(TextWriter output, IEnumerable<FigureRow> rows)
    {
        Line(output, FigureColumns.All.Select(column => column.Name));
        foreach (var row in rows)
        {
            Line(output, FigureColumns.Cells(row).Select(FigureColumns.Text));
        }
    }

    internal static void Line(TextWriter output, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            output.Write(first ? "" : ",");
            first = false;
            output.Write(cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        output.Write("\r\n");
    }
}
