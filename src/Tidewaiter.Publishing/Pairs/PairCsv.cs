using System.Globalization;
using System.Text;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>The figures of a pair as CSV (RFC 4180, UTF-8, a point before decimals).</summary>
public static class PairCsv
{
    /// <summary>With a header of the names of the columns.</summary>
    public static string Write(PairTable table)
    {
        var text = new StringBuilder(string.Join(',', PairTable.Columns.Select(column => column.Name))).Append('\n');
        foreach (var row in table.Rows)
        {
            text.AppendJoin(',', PairTable.Columns.Select(column => CsvCell.Of(Convert.ToString(column.Value(row), CultureInfo.InvariantCulture) ?? ""))).Append('\n');
        }

        return text.ToString();
    }
}
