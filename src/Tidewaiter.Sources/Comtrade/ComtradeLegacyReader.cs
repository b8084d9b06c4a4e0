using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Comtrade;

/// <summary>Reads comma-separated files of the old UN Comtrade site, closed in 2023, which people still keep.</summary>
public sealed class ComtradeLegacyReader : IFigureReader
{
    // The site wrote the amount's heading in more than one way.
    private static readonly string[] Amounts = ["Trade Value (US$)", "TradeValueUS"];
    private static readonly string[] Parts = ["2nd Partner Code", "Mode of Transport Code", "Customs Proc. Code"];
    private static readonly string[] Columns = ["Period", "TradeFlow Code", "Reporter Code", "Partner Code", "Commodity Code"];

    /// <inheritdoc/>
    public string Id => "comtrade-legacy/1";

    /// <inheritdoc/>
    public string Format => "UN Comtrade, the old site's layout (CSV)";

    /// <inheritdoc/>
    public Office Office => ComtradeFigures.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => IsOld(file, Columns) || IsOld(file, [.. Columns.Select(SecondWriting)]);

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        string[] columns = IsOld(file, Columns) ? Columns : [.. Columns.Select(SecondWriting)];
        var amount = Array.Find(Amounts, name => CsvTable.Has(file, [name])) ?? Amounts[0];
        return ComtradeFigures.Of(CsvTable.Read(file, [.. columns, amount], row => Row(row, columns, amount), problems, ComtradeFigures.Letters(file)), file, Id);
    }

    private static ComtradeRow? Row(TableRow row, string[] columns, string amount)
    {
        var isPart = Array.Exists(Parts, column => row.Has(column) && row.Cell(column) is not ("" or "0" or "C00"));
        return new ComtradeObservation(
                row.Text(columns[2]), row.Text(columns[3]), row.Text(columns[1]), row.Text(columns[0]), row.Text(columns[4]), row.Text(amount), isPart)
            .Read((column, _, expected) => row.Unreadable(
                column switch
                {
                    "reporterCode" => columns[2],
                    "partnerCode" => columns[3],
                    "period" => columns[0],
                    "cmdCode" => columns[4],
                    _ => amount,
                },
                expected));
    }

    private static bool IsOld(SourceFile file, string[] columns) =>
        CsvTable.Has(file, columns) && Array.Exists(Amounts, name => CsvTable.Has(file, [name]));

    private static string SecondWriting(string column) => column == "TradeFlow Code" ? "Trade Flow Code" : column;
}
