using Tidewaiter.Figures;
using Tidewaiter.Publishing.Bulletins;

namespace Tidewaiter.Publishing.Tests.Bulletins;

public class BulletinTests
{
    private static readonly EconomyCode Here = EconomyCode.Parse("DEU");
    private static readonly EconomyCode There = EconomyCode.Parse("POL");
    private static readonly Series Office = new("office", "The Office", "table", Here, "FOB", "CIF", "customs", "EUR", 10, 2);
    private static readonly Series Other = Office with { Id = "other", Publisher = "Another Office" };
    private static readonly Series Mirror = Office with { Id = "mirror", Publisher = "The Mirror", Reporter = There };

    [Fact]
    public void Nothing_of_the_pair_gives_no_bulletin_and_nothing_of_the_period_an_empty_one_that_says_so()
    {
        Assert.Null(Bulletin.Of(new FigureSet([]), Here, There));

        var bulletin = Bulletin.Of(new FigureSet([Amount(Office, "X", "2023", 10)]), Here, There, Period.Year(2020))!;
        Assert.True(bulletin.IsEmpty);
        Assert.Equal(["Of trade between Germany and Poland in 2020 no figure is held."], bulletin.Missing);
        Assert.Equal("No figures held on Germany–Poland trade in 2020", bulletin.Headline);
    }

    [Fact]
    public void One_direction_alone_is_told_and_the_other_is_missed()
    {
        var bulletin = Bulletin.Of(new FigureSet([Amount(Office, "X", "2023", 10), Amount(Office, "X", "2022", 8)]), Here, There, Period.Year(2023))!;

        Assert.Equal("Germany's exports to Poland up 25.0% to €10.00 billion in 2023", bulletin.Headline);
        Assert.Contains("Germany's imports from Poland in 2023 are not held, and so no total or balance.", bulletin.Missing);
    }

    [Fact]
    public void The_latest_period_of_which_both_directions_are_held_is_the_default() => Assert.Equal(
        Period.Year(2022),
        Bulletin.Of(new FigureSet([Amount(Office, "X", "2023", 10), Amount(Office, "X", "2022", 8), Amount(Office, "M", "2022", 8)]), Here, There)!.Period);

    [Fact]
    public void A_series_that_was_out_leads_before_one_that_stands_in_for_it()
    {
        var figures = new FigureSet([
            Amount(Office, "T", "2023", 20, "2024-01-09"),
            Amount(Other, "T", "2023", 21, "2025-06-01"), Amount(Other, "T", "2022", 19, "2025-06-01"), Amount(Other, "T", "2021", 18, "2025-06-01"),
        ]);

        Assert.Equal(Office, Bulletin.Of(figures, Here, There, Period.Year(2023), new DateOnly(2024, 2, 1))!.Series);
    }

    [Fact]
    public void A_record_is_one_only_beside_three_earlier_years()
    {
        Assert.DoesNotContain("record", Lead(20, 18, 15), StringComparison.Ordinal);
        Assert.Contains("It is the highest for any year in figures that go back to 2020.", Lead(20, 18, 15, 14), StringComparison.Ordinal);
        Assert.Contains("The record, €30.00 billion, was set in 2020.", Lead(20, 18, 15, 30), StringComparison.Ordinal);

        static string Lead(params decimal[] years) => Bulletin.Of(
            new FigureSet(years.Index().Select(year => Amount(Office, "T", $"{2023 - year.Index}", year.Item))), Here, There, Period.Year(2023))!.Paragraphs[0].Text;
    }

    [Fact]
    public void A_balance_that_changed_sides_says_so()
    {
        var figures = new FigureSet([Amount(Office, "X", "2023", 8), Amount(Office, "M", "2023", 10), Amount(Office, "X", "2022", 9), Amount(Office, "M", "2022", 7)]);

        Assert.Contains(
            "That left Poland with a surplus of €2.00 billion, after a deficit of €2.00 billion a year earlier.",
            Text(Bulletin.Of(figures, Here, There)!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_offices_account_stands_beside_with_the_gap()
    {
        var figures = new FigureSet([Amount(Office, "X", "2023", 100), Amount(Office, "M", "2023", 50), Amount(Mirror, "M", "2023", 107), Amount(Mirror, "X", "2023", 30)]);
        var bulletin = Bulletin.Of(figures, Here, There)!;

        Assert.Contains("the buyer has 7.0 percent more than the seller, no more than freight and insurance explain.", Text(bulletin), StringComparison.Ordinal);
        Assert.Contains("the buyer has 66.7 percent more than the seller, more than freight and insurance explain", Text(bulletin), StringComparison.Ordinal);
        Assert.Equal(7m, bulletin.Figures.Single(figure => figure.Name == "exports.mirror_gap").Evidence.Value.Middle);
    }

    [Fact]
    public void Of_a_total_without_its_flows_both_accounts_are_told_and_no_gap()
    {
        var figures = new FigureSet([Amount(Office, "T", "2023", 150), Amount(Mirror, "T", "2023", 137)]);
        var bulletin = Bulletin.Of(figures, Here, There)!;

        Assert.Contains("counts as €150.00 billion of trade with Poland is €137.00 billion in the books of", Text(bulletin), StringComparison.Ordinal);
        Assert.DoesNotContain(bulletin.Figures, figure => figure.Name.EndsWith("mirror_gap", StringComparison.Ordinal));
    }

    [Fact]
    public void Verbs_do_not_repeat_in_a_paragraph()
    {
        var figures = new FigureSet([Amount(Office, "X", "2023", 11), Amount(Office, "M", "2023", 11), Amount(Office, "X", "2022", 10), Amount(Office, "M", "2022", 10)]);
        var directions = Bulletin.Of(figures, Here, There)!.Paragraphs.Single(paragraph => paragraph.Topic == BulletinTopic.Directions).Text;

        Assert.StartsWith("Germany's exports to Poland grew 10.0 percent to €11.00 billion, and imports from Poland increased 10.0 percent to €11.00 billion.", directions, StringComparison.Ordinal);
    }

    private static string Text(Bulletin bulletin) => string.Join('\n', bulletin.Paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>An amount in billions, exact.</summary>
    private static Figure Amount(Series series, string direction, string period, decimal billions, string day = "2024-01-09")
    {
        var partner = series.Reporter == Here ? There : Here;
        return new(
            new(series, partner, Direction.Parse(direction)), Period.Parse(period), Measure.Amount, Interval.Point(billions * 1_000_000_000m),
            new($"{series.Id}-{day}", series.Publisher, "table", null, DateOnly.ParseExact(day, "yyyy-MM-dd"), false, "", false, "test/1"), [], []);
    }
}
