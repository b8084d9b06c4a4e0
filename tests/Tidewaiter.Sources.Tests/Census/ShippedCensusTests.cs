using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Census;

namespace Tidewaiter.Sources.Tests.Census;

public class ShippedCensusTests
{
    private static readonly string FilePath = Path.Combine(Repository.Data, "us-census", "country-wide.csv");

    // Names with commas stand in quotes: cells are counted from the end, where there are numbers only.
    private static readonly (string Year, string Code, double[] Imports, double ImportYear, double[] Exports, double ExportYear)[] Rows =
    [
        .. File.ReadLines(FilePath).Skip(1).Select(line => line.Split(',')).Select(cells => (
            cells[0],
            cells[1],
            cells[^26..^14].Select(Number).ToArray(),
            Number(cells[^14]),
            cells[^13..^1].Select(Number).ToArray(),
            Number(cells[^1]))),
    ];

    private static readonly FigureSet Figures = new(new CensusReader().Read(SourceFile.Read(FilePath), ReadProblems.Strict));

    [Fact]
    public void The_world_has_every_month_until_the_last_that_was_out()
    {
        var imports = Figures.Histories.Single(history => history.Flow is { Series.Id: "us-census-country" }
            && history.Flow.Partner == EconomyCode.World && history.Flow.Direction == Direction.Import);

        Assert.Equal(((2023 - 1987) * 12) + 1, imports.Periods.Count);
        Assert.Equal(Period.Parse("2023-01"), imports.Periods[^1]);
    }

    [Fact]
    public void Every_partner_and_year_adds_up_to_the_office_s_own_year()
    {
        foreach (var rows in Rows.Where(row => row.Year != "2023" && CensusPartners.TryFind(row.Code, out var partner) && !partner.IsNone)
            .GroupBy(row => (row.Year, Partner: Partner(row.Code), Adjusted: row.Code == CensusPartners.AdjustedWorld)))
        {
            Assert.Equal(rows.Sum(row => row.ImportYear), Sum(rows.Key.Partner, Direction.Import, rows.Key.Year, rows.Key.Adjusted), tolerance: 0.001);
            Assert.Equal(rows.Sum(row => row.ExportYear), Sum(rows.Key.Partner, Direction.Export, rows.Key.Year, rows.Key.Adjusted), tolerance: 0.001);
        }
    }

    [Fact]
    public void The_number_of_figures_is_the_number_of_months_out()
    {
        var expected = Rows.Where(row => !Partner(row.Code).IsNone)
            .Select(row => (row.Year, Partner(row.Code), row.Code == CensusPartners.AdjustedWorld)).Distinct()
            .Sum(row => row.Year == "2023" ? 2 : 24);

        Assert.Equal(expected, Figures.Histories.Sum(history => history.Periods.Count));
    }

    [Fact]
    public void Every_code_of_the_file_is_known_and_one_without_an_economy_has_its_reason()
    {
        var partners = File.ReadLines(Path.Combine(Repository.Root, "src", "Tidewaiter.Sources", "Census", "partners.csv")).Skip(1).ToArray();

        Assert.Equal(Rows.Select(row => row.Code).Distinct().Count(), partners.Length);
        Assert.DoesNotContain(partners, line => line.EndsWith(",,", StringComparison.Ordinal));
        Assert.All(Figures.Histories, history => Assert.NotNull(Economies.Find(history.Flow.Partner)));
    }

    private static double Sum(EconomyCode partner, Direction direction, string year, bool adjusted)
    {
        var series = Figures.Series.Single(series => series.Id.EndsWith("-sa", StringComparison.Ordinal) == adjusted);
        var history = Figures.History(new(series, partner, direction))!;
        return (double)Period.Parse(year).EachMonth().Sum(month => history.Latest(Period.Of(month))?.Printed ?? 0) / 1e6;
    }

    private static EconomyCode Partner(string code) => CensusPartners.TryFind(code, out var partner) ? partner : default;

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
