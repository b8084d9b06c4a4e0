using MiniExcelLibs;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>A pair as a workbook for Excel and its like: a sheet of all published figures, and one for each chart.</summary>
public static class PairWorkbook
{
    // The longest name that a sheet may have.
    private const int LongestName = 31;

    /// <summary>Writes it to a stream.</summary>
    public static void Write(Stream output, PairTable table, IReadOnlyList<Chart> charts)
    {
        var sheets = new Dictionary<string, object> { ["figures"] = table.Rows.Select(Figures).ToArray() };
        foreach (var chart in charts)
        {
            sheets[chart.Id[..Math.Min(LongestName, chart.Id.Length)]] = chart.Points.Select((point, i) => Numbers(chart, point, i)).ToArray();
        }

        output.SaveAs(sheets);
    }

    private static Dictionary<string, object?> Figures(PairRow row) => PairTable.Columns.ToDictionary(column => column.Name, column => column.Value(row));

    private static Dictionary<string, object?> Numbers(Chart chart, string point, int index)
    {
        var row = new Dictionary<string, object?> { ["period"] = point };
        foreach (var line in chart.Lines)
        {
            row[$"{line.Name} ({chart.Unit})"] = line.Values[index];
        }

        return row;
    }
}
