using System.Globalization;
using System.Text;

namespace Tidewaiter.Publishing.Charts;

/// <summary>The data of a chart as CSV: a row a point, a column a line, an empty cell where nothing is held.</summary>
public static class ChartCsv
{
    /// <summary>With a header that names the unit.</summary>
    public static string Write(Chart chart)
    {
        var text = new StringBuilder("period");
        foreach (var line in chart.Lines)
        {
            text.Append(',').Append(CsvCell.Of($"{line.Name} ({chart.Unit})"));
        }

        text.Append('\n');
        foreach (var (point, name) in chart.Points.Index())
        {
            text.Append(CsvCell.Of(name));
            foreach (var line in chart.Lines)
            {
                text.Append(',');
                if (line.Values[point] is { } value)
                {
                    text.Append(Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture));
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
