using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>
/// Reads a page of China's customs as saved from english.customs.gov.cn: exports and imports by country or region, of a month and since
/// January, with the growth published beside them.
/// </summary>
public sealed class GaccPageReader : IFigureReader
{
    private const int MostBytes = 16 * 1024 * 1024;

    /// <inheritdoc/>
    public string Id => "gacc-page/1";

    /// <inheritdoc/>
    public string Format => "China's customs, table by country or region (HTML page)";

    /// <inheritdoc/>
    public Office Office => GaccSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Head() is var head && head.Contains("<html", StringComparison.OrdinalIgnoreCase)
        && head.Contains("China's Total", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        if (file.Bytes.Length > MostBytes)
        {
            throw new ReadException(new(file.Name, 0, "page", $"{file.Bytes.Length} bytes", $"at most {MostBytes} bytes"));
        }

        using var stream = file.OpenRead();
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(stream);
        var title = Words(page.Title ?? "");
        var table = page.QuerySelectorAll<IHtmlTableElement>("table").FirstOrDefault(candidate => Heading(candidate) >= 0)
            ?? throw new ReadException(new(
                file.Name, 0, "page", title, "a table of exports and imports by country or region; this page has none (some show a picture instead)"));
        var last = GaccTitle.MonthOf(title) ?? throw new ReadException(new(file.Name, 0, "title", title, "a title that ends in a month and year"));
        var unit = GaccUnit.Find(Words(table.TextContent)) ?? throw new ReadException(new(file.Name, Line(table), "table", "no unit", GaccUnit.Form));
        var series = title.StartsWith("(2)", StringComparison.Ordinal) ? GaccSeries.Bulletin(unit.Currency) : GaccSeries.Preliminary(unit.Currency);
        var release = GaccSeries.Release(series, last, address: null, Day(page) ?? file.Notes.Published, transcribed: false, file, Id);
        return Rows(table, file, last, unit, problems).Distinct().Select(cell => new Figure(
            new(series, cell.Partner, cell.Column.Flow), cell.Column.Period, cell.Column.Measure, cell.Value, release, [], [])).ToArray();
    }

    private static IEnumerable<(EconomyCode Partner, GaccColumn Column, Interval Value)> Rows(
        IHtmlTableElement table, SourceFile file, Month last, GaccUnit unit, ReadProblems problems)
    {
        var heading = Heading(table);
        var (upper, lower) = (Spread(table.Rows[heading]), Spread(table.Rows[heading + 1]));
        var columns = upper.Zip(lower).Select(pair => GaccColumn.Read(pair.First, pair.Second, last)).ToArray();
        if (columns.All(column => column is null))
        {
            throw new ReadException(new(file.Name, Line(table.Rows[heading]), "heading", string.Join(" | ", lower), $"columns of {last}"));
        }

        for (var i = heading + 2; i < table.Rows.Length; i++)
        {
            var cells = Spread(table.Rows[i]);
            if (table.Rows[i].Cells.Length < 2 || cells.Length < columns.Length)
            {
                continue; // notes below the table
            }

            (EconomyCode, GaccColumn, Interval)[] read = [];
            try
            {
                read = [.. Row(cells, columns, file, Line(table.Rows[i]), unit)];
            }
            catch (ReadException problem)
            {
                problems.Meet(problem);
            }

            foreach (var cell in read)
            {
                yield return cell;
            }
        }
    }

    private static IEnumerable<(EconomyCode Partner, GaccColumn Column, Interval Value)> Row(
        string[] cells, GaccColumn?[] columns, SourceFile file, int line, GaccUnit unit)
    {
        var name = cells[0].StartsWith("of which:", StringComparison.OrdinalIgnoreCase) ? cells[0]["of which:".Length..].Trim() : cells[0];
        if (!GaccPartners.TryFind(name, out var partner))
        {
            throw new ReadException(new(file.Name, line, "partner", name, GaccPartners.Form));
        }

        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i] is not { } column || cells[i] is "" or "-")
            {
                continue;
            }

            if (!decimal.TryParse(cells[i], NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            {
                throw new ReadException(new(file.Name, line, $"{name}, {column.Flow} {column.Period}", cells[i], "a number"));
            }

            var factor = column.Measure == Measure.Growth ? 1 : unit.Factor;
            yield return (partner, column, Interval.Rounded(number * factor, new decimal(5, 0, 0, false, (byte)(number.Scale + 1)) * factor));
        }
    }

    // The row in which exports and imports stand side by side, with one more row of heading and a row of figures below it.
    private static int Heading(IHtmlTableElement table)
    {
        for (var i = 0; i < Math.Min(table.Rows.Length - 2, 8); i++)
        {
            var words = table.Rows[i].Cells.Select(cell => Words(cell.TextContent)).ToArray();
            if (words.Contains("Export") && words.Contains("Import"))
            {
                return i;
            }
        }

        return -1;
    }

    // A cell over several columns counts for each of them.
    private static string[] Spread(IHtmlTableRowElement row) =>
        [.. row.Cells.SelectMany(cell => Enumerable.Repeat(Words(cell.TextContent), Math.Clamp(cell.ColumnSpan, 1, 50)))];

    private static DateOnly? Day(IHtmlDocument page) =>
        DateOnly.TryParseExact(
            Words(page.QuerySelector(".atcl-date")?.TextContent ?? ""),
            ["yyyy/MM/dd", "MM/dd/yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day) ? day : null;

    private static int Line(IElement element) => element.SourceReference?.Position.Line ?? 0;

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
