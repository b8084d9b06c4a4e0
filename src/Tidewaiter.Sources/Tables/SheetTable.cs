namespace Tidewaiter.Sources.Tables;

/// <summary>A workbook with a sheet that has its headings in one line, read row by row.</summary>
internal static class SheetTable
{
    /// <summary>Whether some sheet has a line of these headings among its first.</summary>
    public static bool Has(SourceFile file, IReadOnlyList<string> columns) =>
        file.SheetHeads.Any(sheet => sheet.Any(line => IsHeading(line, columns)));

    /// <summary>Reads every row of each sheet that has these headings, down to its end; lines without anything in them are left out.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="columns">The columns that must be there, by their headings.</param>
    /// <param name="read">What a row says.</param>
    /// <param name="problems">What to do with rows that do not read.</param>
    /// <exception cref="ReadException">It does not open, no sheet has the columns, or a row does not read and reading is strict.</exception>
    public static IReadOnlyList<T> Read<T>(SourceFile file, IReadOnlyList<string> columns, Func<TableRow, T> read, ReadProblems problems)
    {
        var rows = new List<T>();
        var found = false;
        foreach (var (sheet, lines) in Workbook.Sheets(file))
        {
            SheetRow? row = null;
            foreach (var line in lines)
            {
                if (row is null)
                {
                    row = IsHeading(line, columns) ? new SheetRow(Workbook.Place(file, sheet), line) : null;
                    found |= row is not null;
                }
                else if (!line.IsEmpty)
                {
                    try
                    {
                        rows.Add(read(row.At(line)));
                    }
                    catch (ReadException problem)
                    {
                        problems.Meet(problem);
                    }
                }
            }
        }

        return found ? rows : throw new ReadException(new(file.Name, 0, "workbook", "no such sheet", $"a sheet with the columns {string.Join(", ", columns)}"));
    }

    private static bool IsHeading(SheetLine line, IReadOnlyList<string> columns) => columns.All(column => line.Cells.Contains(column));
}
