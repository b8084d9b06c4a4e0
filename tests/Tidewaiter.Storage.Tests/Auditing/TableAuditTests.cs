using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Auditing;

namespace Tidewaiter.Storage.Tests.Auditing;

public class TableAuditTests
{
    private static readonly Lazy<IReadOnlyList<Figure>> Shipped = new(() => ShippedData.Read(Repository.Data));

    private static readonly Series Office = new(
        "office", "Office", "Trade", EconomyCode.Parse("CHN"), "FOB", "CIF", "customs", "USD", UsualDay: 9, RevisionPercent: 2);

    private static readonly Month First = Month.Of(2021, 1);

    public static TheoryData<string> SeriesOfMonths => ["gacc-announced-usd", "gacc-bulletin-usd", "eurostat-deu", "eurostat-cyp", "us-census-country", "us-census-country-sa"];

    public static TheoryData<string> RealFiles =>
    [
        "comtrade/comtrade_imports_chn_from_rus_2017_2024.csv", "comtrade/legacy-format.csv", "comtrade/api-v1-data-C-A-HS.json",
        "eurostat/eu-members-total-monthly.csv", "baci/baci_russia_china_2017_2023.csv", "us-census/country-wide.csv",
        "gacc/release_section4_by_country_janfeb2025_cny.html", "gacc/release_section4_by_country_mar2026_cny.html",
    ];

    [Theory]
    [MemberData(nameof(SeriesOfMonths))]
    public void No_month_that_an_office_released_was_odd_when_it_came_out(string series)
    {
        foreach (var (held, table) in Replay(series, every: 9))
        {
            Assert.Null(Find(table, held));
        }
    }

    [Theory]
    [InlineData("gacc-announced-usd", 1000)]
    [InlineData("eurostat-deu", 1000)]
    [InlineData("us-census-country", 1000)]
    [InlineData("us-census-country", 0.001)]
    [InlineData("us-census-country-sa", 10)]
    public void A_table_in_another_scale_is_odd_wherever_there_are_months_to_hold_it_against(string series, double factor)
    {
        var found = Replay(series, every: 9).Take(12)
            .Select(month => Find([.. month.Table.Select(figure => figure.Measure == Measure.Amount ? figure with { Value = figure.Value * (decimal)factor } : figure)], month.Held))
            .ToArray();

        Assert.True(found.Count(reason => reason is not null) * 4 >= found.Length * 3, string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void No_real_file_is_odd_be_it_the_first_or_beside_the_built_in_figures(string path)
    {
        var file = SourceFile.Read(Repository.Sample("raw/" + path));
        var figures = SourceCatalog.ReaderOf(file).Read(file, ReadProblems.Strict);
        foreach (var held in (IFigures[])[new FigureSet([]), BuiltInFigures.Open()])
        {
            var history = new SeriesHistory(held, figures);
            Assert.All(figures.GroupBy(figure => (figure.Flow.Series, figure.Release)), table => Assert.Null(TableAudit.Find([.. table], history)));
        }
    }

    [Fact]
    public void A_revision_that_no_office_makes_is_odd()
    {
        var held = new FigureSet(Months(24, Direction.Export, month => 100 + month));

        Assert.Null(Find([.. Months(24, Direction.Export, month => (100 + month) * 1.02m, day: 2)], held));
        Assert.StartsWith(
            "the amounts are 1.9 times those held of the same months",
            Find([.. Months(24, Direction.Export, month => (100 + month) * 1.9m, day: 2)], held), StringComparison.Ordinal);
    }

    [Fact]
    public void One_value_a_thousand_times_off_in_a_long_steady_flow_is_odd_wherever_it_stands()
    {
        var figures = Months(72, Direction.Export, month => 100 + (month % 12) + (month == 40 ? 123_000 : 0)).ToArray();

        Assert.StartsWith("X RUS TOTAL 2024-05 is 1,172 times its nearest neighbour", Find(figures, new FigureSet([])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flow_that_has_leapt_before_may_leap_again()
    {
        var held = new FigureSet(Months(48, Direction.Export, month => month == 20 ? 9_000 : 100));

        Assert.Null(Find([.. Months(1, Direction.Export, _ => 9_000, first: 48)], held));
    }

    [Theory]
    [InlineData(100, 220, false)]
    [InlineData(220, 100, true)]
    [InlineData(150, 160, false)]      // both moved: nothing can be told
    public void Exports_in_the_place_of_imports_are_odd(int export, int import, bool odd)
    {
        var held = new FigureSet(Months(36, Direction.Export, _ => 100).Concat(Months(36, Direction.Import, _ => 210)));
        var table = Months(1, Direction.Export, _ => export, first: 36).Concat(Months(1, Direction.Import, _ => import, first: 36)).ToArray();

        Assert.Equal(odd ? "exports and imports seem to be swapped: 1 of 1 pairs of amounts fit only the other way round" : null, Find(table, held));
    }

    [Theory]
    [InlineData(310, null)]
    [InlineData(340, "exports and imports do not add up to the trade in 1 of 1 rows")]
    public void Parts_that_do_not_make_up_the_whole_are_odd(int total, string? reason)
    {
        var table = new[] { (Direction.Export, 100), (Direction.Import, 210), (Direction.Total, total) }
            .SelectMany(row => Months(1, row.Item1, _ => row.Item2)).ToArray();

        Assert.Equal(reason, Find(table, new FigureSet([])));
    }

    [Fact]
    public void Partners_that_exceed_the_world_are_odd()
    {
        var table = new[] { ("RUS", 100), ("USA", 80), ("EU", 90), ("WLD", 150) }.SelectMany(row => Months(1, Direction.Export, _ => row.Item2, partner: row.Item1)).ToArray();

        Assert.Equal("the partners together exceed the world in 1 of 1 columns", Find(table, new FigureSet([])));
    }

    [Fact]
    public void Rates_beyond_any_seen_are_odd()
    {
        var held = new FigureSet(Months(24, Direction.Export, month => month - 12, measure: Measure.Growth));

        Assert.Null(Find([.. Months(1, Direction.Export, _ => 80, first: 24, measure: Measure.Growth)], held));
        Assert.StartsWith("1 of 1 rates of growth are beyond any seen", Find([.. Months(1, Direction.Export, _ => 124, first: 24, measure: Measure.Growth)], held), StringComparison.Ordinal);
    }

    // What was held when a month came out, and the table that came: month after month of a series.
    private static IEnumerable<(IFigures Held, Figure[] Table)> Replay(string series, int every)
    {
        var figures = Shipped.Value.Where(figure => figure.Flow.Series.Id == series).ToArray();
        var months = figures.Select(figure => figure.Period.End).Distinct().Order().ToArray();
        for (var i = months.Length - 1; i > 0; i -= Math.Max(1, months.Length > 60 ? every : 1))
        {
            var table = figures.Where(figure => figure.Period.End == months[i]).GroupBy(figure => figure.Release).MaxBy(release => release.Count())!;

            // Shipped files hold all months in one release: this one comes in a release of its own.
            yield return (
                new FigureSet(figures.Where(figure => figure.Period.End < months[i])),
                [.. table.Select(figure => figure with { Release = figure.Release with { Id = "as it came out" } })]);
        }
    }

    private static string? Find(Figure[] table, IFigures held) => TableAudit.Find(table, new(held, table));

    private static IEnumerable<Figure> Months(
        int count, Direction direction, Func<int, decimal> value, int first = 0, int day = 1, string partner = "RUS", Measure measure = Measure.Amount) =>
        Enumerable.Range(first, count).Select(month => new Figure(
            new(Office, EconomyCode.Parse(partner), direction), Period.Of(First.Plus(month)), measure, Interval.Point(value(month)),
            new($"r{day}-{first}", "Office", "Release", null, new(2030, 1, day), false, "00", false, "test/1"), [], []));
}
