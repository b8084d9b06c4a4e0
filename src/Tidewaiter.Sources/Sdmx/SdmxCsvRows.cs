using System.Globalization;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Rows of SDMX-CSV: each is an observation with all that is said of it, its data set included.</summary>
internal sealed class SdmxCsvRows
{
    private const string Deleted = "D";

    private static readonly string[] Days = ["dd/MM/yy HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "dd/MM/yy", "yyyy-MM-dd"];

    private readonly (string Heading, string Id, bool Labelled)[] used;
    private readonly string? dataflow;
    private readonly string? update;
    private readonly string? action;
    private readonly bool decimalComma;
    private readonly SdmxFigures figures;
    private readonly SdmxValues values = new(); // filled anew for each row: files have millions
    private string lastDataflow = "";
    private string lastUpdate = "";

    /// <param name="headings">The headings of the columns.</param>
    /// <param name="decimalComma">Whether numbers are written with a decimal comma.</param>
    /// <param name="figures">Where observations go.</param>
    /// <exception cref="ReadException">The columns are not those of trade between two economies.</exception>
    public SdmxCsvRows(string[] headings, bool decimalComma, SdmxFigures figures)
    {
        // A column with a label after its name has labels after its codes too.
        var columns = headings.Where(heading => heading.Length > 0)
            .Select(heading => (Heading: heading, Id: IdOf(heading), Labelled: heading.Contains(": ", StringComparison.Ordinal)))
            .DistinctBy(column => column.Id, StringComparer.OrdinalIgnoreCase).ToArray();
        figures.Require(columns.Select(column => column.Id));
        used = [.. columns.Where(column => SdmxRoles.Names.Contains(column.Id))];
        dataflow = Heading("STRUCTURE_ID") ?? Heading("DATAFLOW");
        update = Heading("LAST UPDATE");
        action = Heading("ACTION");
        (this.decimalComma, this.figures) = (decimalComma, figures);
        Columns = [.. columns.Select(column => column.Heading)];

        string? Heading(string id) => Array.Find(columns, column => column.Id == id).Heading;
    }

    /// <summary>The headings that the table must have.</summary>
    public string[] Columns { get; }

    /// <summary>The name of a column, without its label and without marks: <c>STRUCTURE[;]</c> says what stands between the values of a cell.</summary>
    public static string IdOf(string heading) => heading.Split(':', '[')[0].Trim();

    /// <summary>Takes a row.</summary>
    /// <exception cref="ReadException">It does not read, and reading is strict.</exception>
    public void Take(TableRow row)
    {
        values.Clear();
        foreach (var (heading, id, labelled) in used)
        {
            var cell = row.Cell(heading);
            values[id] = (labelled && cell.IndexOf(": ") is > 0 and var end ? cell[..end] : cell).ToString();
        }

        if (action is not null && row.Cell(action) is Deleted)
        {
            values[SdmxRoles.Value] = ""; // what it withdraws stays in the store as the vintage that it was
        }
        else if (decimalComma)
        {
            values[SdmxRoles.Value] = values[SdmxRoles.Value]?.Replace(',', '.');
        }

        TakeHead(row);
        figures.Add(values, row.Line);
    }

    private void TakeHead(TableRow row)
    {
        if (dataflow is not null && !row.Cell(dataflow).SequenceEqual(lastDataflow))
        {
            lastDataflow = row.Text(dataflow);
            figures.Dataflow = SdmxDataflow.Read(lastDataflow);
        }

        if (update is not null && !row.Cell(update).SequenceEqual(lastUpdate))
        {
            lastUpdate = row.Text(update);
            figures.Updated = DateTime.TryParseExact(lastUpdate, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? DateOnly.FromDateTime(day) : figures.Updated;
        }
    }
}
