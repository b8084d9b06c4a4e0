using System.Globalization;
using AngleSharp.Html.Dom;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>A table of exports and imports on a page of China's customs: by country or by regime with flows across, or a summary with flows down.</summary>
internal sealed class GaccTable
{
    private readonly IReadOnlyList<GaccLine> lines;
    private readonly int heading;
    private readonly bool summary;

    private GaccTable(IReadOnlyList<GaccLine> lines, int heading, bool summary, string text) =>
        (this.lines, this.heading, this.summary, Text) = (lines, heading, summary, text);

    /// <summary>All words of the table, among which the unit stands.</summary>
    public string Text { get; }

    /// <summary>Where its heading stands in the file.</summary>
    public int Line => lines[heading].Number;

    /// <summary>Whether its lines are customs regimes rather than partners, of which only the total says something of trade between economies.</summary>
    public bool IsByRegime => GaccWords.Squeeze(lines[heading].Cell(0)) is "CUSTOMSREGIME" or "TRADEMODE";

    /// <summary>Looks at a table; <see langword="null"/> where it is none of exports and imports.</summary>
    public static GaccTable? Find(IHtmlTableElement table)
    {
        var lines = GaccGrid.Of(table);
        for (var i = 0; i < Math.Min(lines.Count - 1, 8); i++)
        {
            var flows = lines[i].Cells.Select(GaccWords.FlowOf).ToHashSet();
            if (i < lines.Count - 2 && flows.Contains(Direction.Export) && flows.Contains(Direction.Import))
            {
                return new(lines, i, summary: false, GaccGrid.Words(table.TextContent));
            }
        }

        var exports = Enumerable.Range(0, lines.Count).FirstOrDefault(i => GaccWords.FlowOf(lines[i].Cell(0)) == Direction.Export, -1);
        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(i => GaccWords.FlowOf(lines[i].Cell(0)) is not null, -1);
        var item = Enumerable.Range(0, Math.Max(0, first)).FirstOrDefault(i => GaccWords.Squeeze(lines[i].Cell(0)).StartsWith("ITEM", StringComparison.Ordinal), -1);
        return exports >= 0 && item >= 0 ? new(lines, item, summary: true, GaccGrid.Words(table.TextContent)) : null;
    }

    /// <summary>Its numbers.</summary>
    /// <exception cref="ReadException">No column is of that month, or a cell does not read and reading is strict.</exception>
    public IEnumerable<GaccNumber> Numbers(SourceFile file, Month last, GaccUnit unit, ReadProblems problems)
    {
        var begin = summary
            ? Enumerable.Range(heading, lines.Count - heading).First(i => GaccWords.FlowOf(lines[i].Cell(0)) is not null)
            : heading + 2;
        var columns = summary
            ? GaccColumn.OfSpans([.. lines.Take(begin).Skip(heading)], last)
            : GaccColumn.OfFlows(lines[heading], lines[heading + 1], last);
        if (columns.All(column => column is null))
        {
            throw new ReadException(new(file.Name, Line, "heading", string.Join(" | ", lines[begin - 1].Cells), $"columns of {last}"));
        }

        for (var i = begin; i < lines.Count; i++)
        {
            if (lines[i].Own < 2 || lines[i].Cells.Length < columns.Count)
            {
                continue; // notes below the table
            }

            // Where no column has rates, they stand below the amounts, in a line that belongs to the same name.
            var rates = i > begin && lines[i].Own < lines[i].Cells.Length && lines[i].Cell(0) == lines[i - 1].Cell(0);
            GaccNumber[] read = [];
            try
            {
                read = [.. Row(lines[i], columns, rates, file, unit)];
            }
            catch (ReadException problem)
            {
                problems.Meet(problem);
            }

            foreach (var number in read)
            {
                yield return number;
            }
        }
    }

    private IEnumerable<GaccNumber> Row(GaccLine line, IReadOnlyList<GaccColumn?> columns, bool rates, SourceFile file, GaccUnit unit)
    {
        var name = line.Cells[0];
        var flow = summary ? GaccWords.FlowOf(name) : null;
        if (summary ? flow is null : IsByRegime && GaccWords.Squeeze(name) != "TOTAL")
        {
            yield break;
        }

        var partner = summary || IsByRegime ? EconomyCode.World : Partner(line, file);
        if (partner.IsNone)
        {
            yield break; // a group that no code stands for
        }

        for (var i = 1; i < columns.Count; i++)
        {
            if (columns[i] is not { } column || line.Cells[i] is "" or "-" or "--")
            {
                continue;
            }

            if (!decimal.TryParse(line.Cells[i], NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                || Math.Abs(number) >= PrintedNumber.Largest)
            {
                throw new ReadException(new(file.Name, line.Number, $"{name}, {column.Flow ?? flow} {column.Period}", line.Cells[i], "a number"));
            }

            var measure = rates ? Measure.Growth : column.Measure;
            yield return new(
                partner, (column.Flow ?? flow)!, column.Period, measure, PrintedNumber.Rounded(number, measure == Measure.Growth ? 1 : unit.Factor));
        }
    }

    private static EconomyCode Partner(GaccLine line, SourceFile file)
    {
        const string part = "of which:";
        var name = line.Cells[0].StartsWith(part, StringComparison.OrdinalIgnoreCase) ? line.Cells[0][part.Length..].Trim() : line.Cells[0];
        return GaccPartners.TryFind(name, out var partner) ? partner : throw new ReadException(new(file.Name, line.Number, "partner", name, GaccPartners.Form));
    }
}
