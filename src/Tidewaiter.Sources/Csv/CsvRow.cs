using System.Globalization;
using Sylvan.Data.Csv;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Csv;

/// <summary>One row of a table; cells are asked for by the heading of their column.</summary>
internal sealed class CsvRow
{
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly CsvDataReader reader;

    public CsvRow(string file, CsvDataReader reader)
    {
        this.file = file;
        this.reader = reader;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            ordinals.TryAdd(reader.GetName(i), i);
        }
    }

    /// <summary>The line it stands on, from 1.</summary>
    public int Line { get; private set; }

    /// <exception cref="ReadException">A column is not there.</exception>
    public void Require(ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (!ordinals.ContainsKey(column))
            {
                throw new ReadException(new(file, 1, column, null, $"the columns {string.Join(", ", columns!)}"));
            }
        }
    }

    public CsvRow At(int line)
    {
        Line = line;
        return this;
    }

    public bool Has(string column) => ordinals.ContainsKey(column);

    /// <summary>What a cell holds; empty where the row ends before it.</summary>
    public ReadOnlySpan<char> Cell(string column)
    {
        var ordinal = ordinals[column];
        return ordinal < reader.RowFieldCount ? reader.GetFieldSpan(ordinal).Trim() : default;
    }

    public string Text(string column) => Cell(column).ToString();

    public T Get<T>(string column) where T : IWritten<T> =>
        T.TryParse(Text(column), null, out var value) ? value : throw Unreadable(column, T.Form);

    public decimal Number(string column) =>
        decimal.TryParse(Cell(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Unreadable(column, "a number");

    public DateOnly? Day(string column)
    {
        var cell = Cell(column);
        return cell.IsEmpty ? null
            : DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Unreadable(column, "a day such as 2023-12-07, or nothing");
    }

    /// <summary>A month of a column such as <c>2023-11</c>.</summary>
    public Period Months(string first, string last)
    {
        var (start, end) = (Get<Month>(first), Get<Month>(last));
        return end >= start ? Period.Of(start, end) : throw Unreadable(last, $"a month from {start} on");
    }

    public ReadException Unreadable(string column, string expected) => new(new(file, Line, column, Text(column), expected));
}
