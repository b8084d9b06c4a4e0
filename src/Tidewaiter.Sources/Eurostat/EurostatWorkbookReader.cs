using Tidewaiter.Figures;
using Tidewaiter.Sources.Sdmx;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Eurostat;

/// <summary>
/// Reads a workbook as Eurostat's data browser exports it: a sheet a combination of product, flow and indicator, which stand above the
/// table; periods across, reporters and partners down.
/// </summary>
public sealed class EurostatWorkbookReader : IFigureReader
{
    private const string Extracted = "Data extracted on";

    /// <inheritdoc/>
    public string Id => "eurostat-workbook/1";

    /// <inheritdoc/>
    public string Format => "Eurostat, workbook of the data browser (xlsx)";

    /// <inheritdoc/>
    public Office Office => EurostatSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.SheetHeads.Any(
        sheet => sheet.Any(line => line.Cell(0).StartsWith(Extracted, StringComparison.Ordinal) && line.Cell(0).Contains("[ESTAT]", StringComparison.Ordinal)));

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var all = new List<Figure>();
        var any = false;
        foreach (var (name, lines) in Workbook.Sheets(file))
        {
            var figures = new SdmxFigures(file, Id, problems) { Place = Workbook.Place(file, name) };
            var sheet = new EurostatSheet(figures);
            foreach (var line in lines)
            {
                sheet.Take(line);
            }

            any |= sheet.HasTable;
            all.AddRange(sheet.HasTable ? figures.ToFigures() : []); // the first sheets are a summary and a list of codes
        }

        return any ? OneRelease(file, all)
            : throw new ReadException(new(file.Name, 0, "workbook", "no table", "a sheet with a line that begins with TIME, as the data browser writes them"));
    }

    // One extraction is one release, whichever months its sheets reach.
    private static IReadOnlyList<Figure> OneRelease(SourceFile file, List<Figure> figures)
    {
        var last = figures.MaxBy(figure => figure.Period.End)?.Release;
        return OneAmountEach.Of(file, figures.Select(figure => figure with { Release = last! }));
    }
}
