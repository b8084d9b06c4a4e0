using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Census;

/// <summary>Rows of "U.S. Trade in Goods by Country" as figures of months.</summary>
internal static class CensusFigures
{
    public static IReadOnlyList<Figure> Of(IReadOnlyList<CensusRow> rows, SourceFile file, string reader)
    {
        if (LastMonth(rows) is not { } last)
        {
            throw new ReadException(new(file.Name, 0, "rows", "none", "amounts of at least one month"));
        }

        var release = CensusSeries.Release(last, CensusSeries.Office.Address, file, reader);
        return [.. rows.Where(row => !row.Partner.IsNone)
            .SelectMany(row => Months(row, row.Imports, Direction.Import).Concat(Months(row, row.Exports, Direction.Export)))
            .Where(month => month.Month <= last)
            .GroupBy(month => (month.Flow, month.Month))
            .Select(month => new Figure(
                month.Key.Flow,
                Period.Of(month.Key.Month),
                Measure.Amount,
                month.Select(part => part.Amount).Aggregate((a, b) => a + b), // two codes of one economy, where the office changed its code
                release,
                [],
                []))];
    }

    private static IEnumerable<(FlowKey Flow, Month Month, Interval Amount)> Months(CensusRow row, decimal[] millions, Direction direction)
    {
        var flow = new FlowKey(row.Code == CensusPartners.AdjustedWorld ? CensusSeries.Adjusted : CensusSeries.Unadjusted, row.Partner, direction);
        return CensusRow.ToDollars(millions).Select((amount, i) => (flow, Month.Of(row.Year, i + 1), amount));
    }

    // Months of the year that are not out yet hold 0 rather than nothing (seen in the file of 8 March 2023). What is out is what the
    // world's total has; without that row, what any partner has.
    private static Month? LastMonth(IReadOnlyList<CensusRow> rows)
    {
        var world = rows.Where(row => row.Code == CensusPartners.World).ToArray();
        Month? last = null;
        foreach (var row in world.Length > 0 ? world : rows)
        {
            for (var i = 0; i < 12; i++)
            {
                var month = Month.Of(row.Year, i + 1);
                if ((row.Imports[i] != 0 || row.Exports[i] != 0) && !(month <= last))
                {
                    last = month;
                }
            }
        }

        return last;
    }
}
