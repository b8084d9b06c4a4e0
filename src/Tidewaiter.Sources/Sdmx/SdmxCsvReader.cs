using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Reads SDMX-CSV 1.0, whose first column is <c>DATAFLOW</c>, and 2.0, whose first is <c>STRUCTURE</c>.</summary>
public sealed class SdmxCsvReader : IFigureReader
{
    private const string Deleted = "D";

    private static readonly string[] Days = ["dd/MM/yy HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "yyyy-MM-dd"];

    /// <inheritdoc/>
    public string Id => "sdmx-csv/1";

    /// <inheritdoc/>
    public string Format => "SDMX-CSV 1.0 or 2.0";

    /// <inheritdoc/>
    public Office Office => SdmxSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        CsvTable.Headings(file) is [var first, ..] && IdOf(first) is "DATAFLOW" or "STRUCTURE" && CsvTable.Headings(file).Length > 2;

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        // A column with a label after its name has labels after its codes too.
        var columns = CsvTable.Headings(file).Where(heading => heading.Length > 0)
            .Select(heading => (Heading: heading, Id: IdOf(heading), Labelled: heading.Contains(": ", StringComparison.Ordinal)))
            .DistinctBy(column => column.Heading, StringComparer.Ordinal).DistinctBy(column => column.Id, StringComparer.OrdinalIgnoreCase).ToArray();
        var figures = new SdmxFigures(file, Id, problems);
        figures.Require(columns.Select(column => column.Id));
        var comma = CsvTable.Delimiter(file) == ';'; // where cells end in semicolons, the language writes decimal commas
        CsvTable.Read(file, [.. columns.Select(column => column.Heading)], row => Take(row, columns, comma, figures), problems);
        return figures.ToFigures();
    }

    private static bool Take(TableRow row, (string Heading, string Id, bool Labelled)[] columns, bool decimalComma, SdmxFigures figures)
    {
        var values = new SdmxValues();
        foreach (var (heading, id, labelled) in columns)
        {
            var cell = row.Text(heading);
            values[id] = labelled && cell.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? cell[..end] : cell;
        }

        if (decimalComma && values[SdmxRoles.Value] is { } value)
        {
            values[SdmxRoles.Value] = value.Replace(',', '.');
        }

        if (values["ACTION"] == Deleted)
        {
            values[SdmxRoles.Value] = ""; // what it withdraws stays in the store as the vintage that it was
        }

        figures.Dataflow = SdmxDataflow.Read(values["STRUCTURE_ID"] ?? values["DATAFLOW"] ?? "");
        figures.Updated = DateTime.TryParseExact(values["LAST UPDATE"], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? DateOnly.FromDateTime(day) : figures.Updated;
        figures.Add(values, row.Line);
        return true;
    }

    // STRUCTURE[;] says what stands between the values of a cell; ATTR[] that a cell may have several.
    private static string IdOf(string heading) => heading.Split(':', '[')[0].Trim();
}
