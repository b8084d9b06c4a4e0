using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>China's totals and its partners of single months, from the customs authority's own tables in the shared folder.</summary>
/// <remarks>They are not built in; the labelled pages use them.</remarks>
internal static class SummaryTables
{
    private static readonly Series Yuan = new(
        "gacc-country-cny", "General Administration of Customs of China", "table 4", EconomyCode.Parse("CHN"), "FOB", "CIF", "customs", "CNY", 14, 3);

    private static readonly Series Dollars = Yuan with { Id = "gacc-summary-usd", Dataset = "table 5", Currency = "USD" };

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["Total"] = "WLD",
        ["World"] = "WLD",
        ["European Union"] = "EU",
        ["R. O. Korea"] = "KOR",
        ["Russian Federation"] = "RUS",
        ["Latin America"] = "LATAM",
        ["United Kingdom (UK)"] = "GBR",
        ["United States (US)"] = "USA",
        ["Hong Kong, China"] = "HKG",
        ["Taiwan, China"] = "TWN",
    };

    public static IEnumerable<Figure> Read(string shared)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shared, "data", "gacc")))
        {
            var series = file.EndsWith("cny.csv", StringComparison.Ordinal) ? Yuan : Dollars;
            foreach (var cells in CsvLines.Read(file))
            {
                var code = Code(cells["partner_name"]);
                if (code.Length > 0)
                {
                    foreach (var figure in Figures(series, code, cells))
                    {
                        yield return figure;
                    }
                }
            }
        }
    }

    private static IEnumerable<Figure> Figures(Series series, string partner, Dictionary<string, string> cells)
    {
        var period = Period.Of(Month.Parse(cells["period_start"]), Month.Parse(cells["period_end"]));
        var direction = cells["flow"] switch { "exports" => Direction.Export, "imports" => Direction.Import, _ => Direction.Total };
        var flow = new FlowKey(series, EconomyCode.Parse(partner), direction);
        var day = period.End.LastDay.AddDays(14);
        var release = new Release($"{series.Id}-{period.End}", series.Publisher, series.Dataset, cells["source_url"], day, true, "", true, "evaluation");
        var amount = Number(cells[series == Yuan ? "value_cny" : "value_usd"]);
        yield return new(flow, period, Measure.Amount, Interval.Rounded(amount, series == Yuan ? 5_000_000m : 500m), release, [], []);
        if (cells["yoy_percent"].Length > 0)
        {
            yield return new(flow, period, Measure.Growth, Interval.Rounded(Number(cells["yoy_percent"]), 0.05m), release, [], []);
        }
    }

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static string Code(string name) =>
        Codes.TryGetValue(name, out var code) ? code
        : Economies.All.FirstOrDefault(economy => economy.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found ? found.Code.ToString()
        : name.Length <= 10 && name.All(char.IsAsciiLetter) ? name.ToUpperInvariant()
        : "";
}
