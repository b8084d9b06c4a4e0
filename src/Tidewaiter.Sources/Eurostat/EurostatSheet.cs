using System.Globalization;
using Tidewaiter.Sources.Sdmx;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Eurostat;

/// <summary>A sheet of the data browser, line by line: what it says of all its numbers, the line of periods, the line of headings, the numbers.</summary>
/// <param name="figures">Where its observations go.</param>
internal sealed class EurostatSheet(SdmxFigures figures)
{
    private static readonly string[] Days = ["dd/MM/yyyy HH:mm", "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy"];

    private readonly SdmxValues whole = new();
    private string[] periods = [];
    private string[] headings = [];
    private bool ended;

    /// <summary>Whether it has a table of numbers.</summary>
    public bool HasTable => headings.Length > 0;

    public void Take(SheetLine line)
    {
        if (periods.Length == 0)
        {
            Above(line);
        }
        else if (headings.Length == 0)
        {
            Heading(line);
        }
        else if (!ended)
        {
            ended = line.IsEmpty; // what the marks mean stands below an empty line
            Row(line);
        }
    }

    private void Above(SheetLine line)
    {
        var (name, value) = (line.Cell(0).TrimEnd(':', ' '), line.Cells.Skip(1).FirstOrDefault(cell => cell.Length > 0) ?? "");
        switch (name)
        {
            case "TIME":
                periods = line.Cells;
                break;
            case "Dataset":
                figures.Dataflow = new("ESTAT", Code(value).Split("__")[0]);
                break;
            case "Last updated":
                figures.Updated = DateTime.TryParseExact(value, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? DateOnly.FromDateTime(day) : null;
                break;
            case { Length: > 0 } when value.Length > 0:
                whole[DimensionOf(name)] = Code(value);
                break;
        }
    }

    // Below the periods stand dimensions that go across, such as the frequency; then, without anything across, the names of those that go down.
    private void Heading(SheetLine line)
    {
        if (line.Cells.Any(cell => cell.Length > 0) && line.Cells.Index().Where(cell => IsPeriod(cell.Index)).All(cell => cell.Item.Length == 0))
        {
            headings = [.. line.Cells.TakeWhile(cell => cell.Length > 0).Select(DimensionOf)];
            figures.Require([.. headings, .. whole.Names, SdmxRoles.Time, SdmxRoles.Value]);
        }
    }

    private void Row(SheetLine line)
    {
        var row = new SdmxValues(whole);
        foreach (var (place, name) in headings.Index())
        {
            var label = line.Cell(place);
            var known = EurostatEconomies.TryFind(label, out var economy);
            if (label.Length == 0 || (known && economy.IsNone))
            {
                return; // no row of numbers, or a group of another composition
            }

            row[name] = known ? economy.ToString() : Code(label);
        }

        for (var place = headings.Length; place < line.Cells.Length; place++)
        {
            if (IsPeriod(place))
            {
                figures.Add(new SdmxValues(row) { [SdmxRoles.Time] = periods[place], [SdmxRoles.Value] = line.Cells[place] }, line.Number);
            }
        }
    }

    // Marks such as "provisional" stand in columns of their own, under no period.
    private bool IsPeriod(int place) => place < periods.Length && periods[place].Length > 0 && char.IsAsciiDigit(periods[place][0]);

    // "PRODUCT [PRODUCT]" and "REPORTER (Labels)" are names with a remark.
    private static string DimensionOf(string text) => text.Split('[', '(')[0].Trim();

    // "Total [TOTAL]" and "MINERAL FUELS… [27]" are labels with their code.
    private static string Code(string text) =>
        text.LastIndexOf('[') is >= 0 and var begin && text.EndsWith(']') ? text[(begin + 1)..^1] : text;
}
