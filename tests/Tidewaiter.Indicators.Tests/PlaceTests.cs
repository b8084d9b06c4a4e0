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

    [Fact]
    public void A_share_is_in_percent_and_mixes_no_currencies()
    {
        var table = new Table().With("T", "2023", 218m);
        var part = Levels.Best(table.Now, Table.Trade, Period.Year(2023))!;

        Assert.Equal(100m, Math.Round(Shares.Of(part, part)!.Value.Middle, 2));
        Assert.Throws<ArgumentException>(() => Shares.Of(part, part with { Unit = "USD" }));
    }
}
