using Tidewaiter.Figures;
using Tidewaiter.Sources.Json;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Census;

/// <summary>
/// Reads an answer of the US Census Bureau's API on international trade, <c>timeseries/intltrade/exports</c> or <c>imports</c>: a list of
/// lists of texts, the first of which names the columns. No answer of the office's was at hand; the columns are those of its guide.
/// </summary>
public sealed class CensusApiReader : IFigureReader
{
    private const string Address = "https://api.census.gov/data/timeseries/intltrade";
    private const string Nothing = "-"; // how the API writes "all of them", and an amount that there is none of

    // An answer has exports or imports, and the column of amounts says which. General imports are what the office's headline counts.
    private static readonly (string Column, Direction Direction)[] Amounts = [("ALL_VAL_MO", Direction.Export), ("GEN_VAL_MO", Direction.Import)];
    private static readonly string[] Products = ["E_COMMODITY", "I_COMMODITY"];
    private static readonly string[] Parts = ["DISTRICT", "PORT", "STATE", "DF", "RP", "CTY_SUBCO"];

    /// <inheritdoc/>
    public string Id => "us-census-api/1";

    /// <inheritdoc/>
    public string Format => "US Census Bureau, answer of the API (JSON)";

    /// <inheritdoc/>
    public Office Office => CensusSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Head() is var head && JsonAnswer.Begins(head, '[')
        && head.Contains("\"CTY_CODE\"", StringComparison.Ordinal)
        && Array.Exists(Amounts, amount => head.Contains($"\"{amount.Column}\"", StringComparison.Ordinal));

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        using var answer = JsonAnswer.Parse(file, depth: 4, "a list of rows such as the API answers");
        var row = new CensusApiRow(file.Name, answer.RootElement.EnumerateArray().FirstOrDefault());
        row.Require(row.Has("time") ? ["CTY_CODE", "time"] : ["CTY_CODE", "YEAR", "MONTH"]);
        var read = new List<(FlowKey Flow, Month Month, decimal Dollars)>();
        foreach (var (place, values) in answer.RootElement.EnumerateArray().Index().Skip(1))
        {
            try
            {
                read.AddRange(Read(row.At(place + 1, values)));
            }
            catch (ReadException problem)
            {
                problems.Meet(problem);
            }
        }

        if (read.Count == 0)
        {
            return [];
        }

        var release = CensusSeries.Release(read.Max(one => one.Month), Address, file, Id);
        return OneAmountEach.Of(file, read.Select(one => new Figure(
            one.Flow, Period.Of(one.Month), Measure.Amount, Interval.Point(one.Dollars), release, [], [])));
    }

    private static IEnumerable<(FlowKey Flow, Month Month, decimal Dollars)> Read(TableRow row)
    {
        // Rows by port, district, state or origin are parts of rows that stand in other answers.
        if (Array.Exists(Parts, part => row.Has(part) && row.Cell(part) is not ("" or Nothing)))
        {
            yield break;
        }

        var partner = Partner(row);
        if (partner.IsNone)
        {
            yield break;
        }

        var month = row.Has("time") ? row.Get<Month>("time") : MonthOf(row);
        var product = Array.Find(Products, row.Has) is { } column && row.Cell(column) is not ("" or Nothing) ? row.Text(column) : FlowKey.AllProducts;
        foreach (var (amount, direction) in Amounts)
        {
            if (row.Has(amount) && row.Cell(amount) is not ("" or Nothing))
            {
                yield return (new(CensusSeries.Unadjusted, partner, direction, product), month, row.Number(amount));
            }
        }
    }

    private static EconomyCode Partner(TableRow row) => row.Text("CTY_CODE") switch
    {
        "" or Nothing => EconomyCode.World,
        [_, 'X', 'X', 'X'] => default, // a continent of the office's own cutting
        var code when CensusPartners.TryFind(code, out var partner) => partner,
        _ => throw row.Unreadable("CTY_CODE", "a partner code of the Census Bureau that the reader knows"),
    };

    private static Month MonthOf(TableRow row)
    {
        var month = row.Number("MONTH");
        var year = row.Number("YEAR");
        return month is >= 1 and <= 12 && year is >= 1 and <= 9999 && TradeYears.Contains((int)year)
            ? Month.Of((int)year, (int)month)
            : throw row.Unreadable("MONTH", "a month from 01 to 12 of a year such as 2022");
    }
}
