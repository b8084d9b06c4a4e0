using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tables;

/// <summary>One row of a table; cells are asked for by the heading of their column.</summary>
/// <param name="file">What errors call the file.</param>
internal abstract class TableRow(string file)
{
    /// <summary>The line it stands on, from 1.</summary>
    public int Line { get; private set; }

    public abstract bool Has(string column);

    /// <summary>What a cell holds, without blanks around it; empty where the row ends before it.</summary>
    public abstract ReadOnlySpan<char> Cell(string column);

    public string Text(string column) => Cell(column).ToString();

    public T Get<T>(string column) where T : IWritten<T> =>
        T.TryParse(Text(column), null, out var value) ? value : throw Unreadable(column, T.Form);

    /// <summary>An economy by its code; any run of letters has the form of one, and a name would be kept as an economy that nothing ever asks for.</summary>
    public EconomyCode Economy(string column) =>
        Get<EconomyCode>(column) is var code && Economies.Find(code) is not null ? code : throw Unreadable(column, $"{EconomyCode.Form} that is known");

    public decimal Number(string column) =>
        decimal.TryParse(Cell(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < PrintedNumber.Largest
            ? value
            : throw Unreadable(column, "a number");

    public DateOnly? Day(string column)
    {
        var cell = Cell(column);
        return cell.IsEmpty ? null
            : DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Unreadable(column, "a day such as 2023-12-07, or nothing");
    }

    /// <summary>From the month of one column to that of another.</summary>
    public Period Months(string first, string last)
    {
        var (start, end) = (Get<Month>(first), Get<Month>(last));
        return end >= start ? Period.Of(start, end) : throw Unreadable(last, $"a month from {start} on");
    }

    public ReadException Unreadable(string column, string expected) => new(new(file, Line, column, Text(column), expected));

    /// <exception cref="ReadException">A column is not there.</exception>
    public void Require(ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (!Has(column))
            {
                throw new ReadException(new(file, 1, column, null, $"the columns {string.Join(", ", columns!)}"));
            }
        }
    }

    protected void MoveTo(int line) => Line = line;
}
