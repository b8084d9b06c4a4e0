using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>
/// Reads a page of China's customs as saved from english.customs.gov.cn: exports and imports in sum, by customs regime (its total), or
/// by country or region; of a month and since January, with the growth published beside or below.
/// </summary>
public sealed class GaccPageReader : IFigureReader
{
    private const int MostBytes = 16 * 1024 * 1024;
    private static readonly string[] Words = ["GACC", "customs.gov.cn", "China's Total", "Imports and Exports by"];

    /// <inheritdoc/>
    public string Id => "gacc-page/2";

    /// <inheritdoc/>
    public string Format => "China's customs, summary or table by country or region (HTML page)";

    /// <inheritdoc/>
    public Office Office => GaccSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Head() is var head && head.Contains("<html", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Words, word => head.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        if (file.Bytes.Length > MostBytes)
        {
            throw new ReadException(new(file.Name, 0, "page", $"{file.Bytes.Length} bytes", $"at most {MostBytes} bytes"));
        }

        using var stream = file.OpenRead();
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(stream);
        var title = GaccGrid.Words(page.Title ?? "");
        var table = page.QuerySelectorAll("table").OfType<IHtmlTableElement>().Select(GaccTable.Find).FirstOrDefault(found => found is not null)
            ?? throw new ReadException(new(
                file.Name, 0, "page", title, "a table of exports and imports, in sum or by country; this page has none "
                + "(some show a picture instead, and lists of releases only lead to them)"));
        var last = GaccTitle.MonthOf(title) ?? throw new ReadException(new(file.Name, 0, "title", title, "a title that ends in a month and year"));
        var unit = GaccUnit.Find(table.Text) ?? throw new ReadException(new(file.Name, table.Line, "table", "no unit", GaccUnit.Form));

        // The preliminary release has "China's Total Export & Import Values …", the bulletin "Imports and Exports by …".
        var isPreliminary = title.Contains("China's Total", StringComparison.OrdinalIgnoreCase);
        var series = isPreliminary ? GaccSeries.Preliminary(unit.Currency) : GaccSeries.Bulletin(unit.Currency);
        var release = GaccSeries.Release(series, last, file.Notes.Address, Day(page) ?? file.Notes.Published, transcribed: false, file, Id);
        return OneAmountEach.Of(file, table.Numbers(file, last, unit, problems).Select(number => new Figure(
            new(series, number.Partner, number.Flow), number.Period, number.Measure, number.Value, release, [], [])));
    }

    private static DateOnly? Day(IHtmlDocument page) =>
        DateOnly.TryParseExact(
            GaccGrid.Words(page.QuerySelector(".atcl-date")?.TextContent ?? ""),
            ["yyyy/MM/dd", "MM/dd/yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day) ? day : null;
}
