using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class PlaceTests
{
    [Fact]
    public void The_first_month_whose_cumulative_figure_meets_a_goal_reaches_it()
    {
        var table = new Table().With("T", "2023-01..2023-10", 196m).With("T", "2023-01..2023-11", 218m).With("T", "2023", 240m);

        Assert.Equal(Month.Parse("2023-11"), Targets.Reached(table.Now, Table.Trade, 200m, 2023, Month.Parse("2024-12"))?.Month);
        Assert.Null(Targets.Reached(table.Now, Table.Trade, 300m, 2023, Month.Parse("2024-12")));
    }

    [Fact]
    public void A_record_is_held_against_earlier_ones_of_its_kind()
    {
        var table = new Table().With("T", "2021", 147m).With("T", "2022", 190m).With("T", "2023", 240m).With("T", "2022-12", 500m);

        var window = Records.Of(table.Now, Table.Trade, Period.Year(2023))!;

        Assert.True(window is { IsHigh: true, Compared: 2 });
        Assert.True(Records.Of(table.Now, Table.Trade, Period.Year(2022))!.IsHigh);
        Assert.False(Records.Of(new Table().With("T", "2021", 247m).With("T", "2022", 190m).Now, Table.Trade, Period.Year(2022))!.IsHigh);
    }

    [Theory]
    [InlineData("EU", "1")]        // a bloc beside countries: Europe, which holds it, is no rival
    [InlineData("ASEAN", "2")]
    [InlineData("FRA", "2")]       // among countries
    public void A_bloc_is_placed_among_countries_and_blocs_and_not_among_regions(string partner, string place)
    {
        var table = new Table().With("X", "2023", 40m, partner: "POL").With("X", "2023", 30m, partner: "FRA").With("X", "2023", 90m, partner: "EU")
            .With("X", "2023", 60m, partner: "ASEAN").With("X", "2023", 120m, partner: "EUROPE").With("X", "2023", 200m, partner: "ASIA");

        var subject = Subject.Of(Table.Office, new(FlowKind.Exports, Table.Here, EconomyCode.Parse(partner)))!;

        Assert.Equal(place, Ranks.Of(table.Now, subject, Period.Year(2023))!.Evidence.Value.Middle.ToString("0"));
    }

    [Fact]
    public void A_share_is_in_percent_and_mixes_no_currencies()
    {
        var table = new Table().With("T", "2023", 218m);
        var part = Levels.Best(table.Now, Table.Trade, Period.Year(2023))!;

        Assert.Equal(100m, Math.Round(Shares.Of(part, part)!.Value.Middle, 2));
        Assert.Throws<ArgumentException>(() => Shares.Of(part, part with { Unit = "USD" }));
    }
}
