using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class TargetTests
{
    private static readonly Month Deadline = Month.Parse("2024-12");

    [Fact]
    public void A_goal_that_is_met_tells_the_month_how_early_and_where_it_stood_before()
    {
        var table = new Table().With("T", "2023-01..2023-10", 196m).With("T", "2023-01..2023-11", 218m);

        var progress = Targets.Progress(table.Now, Table.Trade, 200m, 2019, Deadline, Month.Parse("2023-11"));

        Assert.Equal((Month.Parse("2023-11"), 13), (progress.Reached!.Value, progress.MonthsEarly));
        Assert.Equal((196m, 218m, 109m), (progress.Before!.Value.Middle, progress.Level!.Value.Middle, progress.Share!.Value.Middle));
        Assert.Null(progress.Needed);
    }

    [Fact]
    public void Years_before_the_deadline_the_growth_a_year_is_told()
    {
        var progress = Targets.Progress(new Table().With("T", "2022", 100m, 0).Now, Table.Trade, 121m, 2019, Deadline, Month.Parse("2022-12"));

        Assert.Null(progress.Reached);
        Assert.Equal(10m, Math.Round(progress.Needed!.Value.Middle, 6));
        Assert.False(progress.IsPast);
    }

    [Fact]
    public void In_the_last_year_the_growth_of_the_months_that_are_left_is_told()
    {
        var table = new Table().With("T", "2023", 100m, 0).With("T", "2023-01..2023-06", 50m, 0).With("T", "2024-01..2024-06", 60m, 0);

        var progress = Targets.Progress(table.Now, Table.Trade, 120m, 2019, Deadline, Month.Parse("2024-06"));

        Assert.Equal(20m, Math.Round(progress.Needed!.Value.Middle, 6)); // 60 are left, where July–December 2023 had 50
    }

    [Fact]
    public void A_deadline_that_has_passed_is_past()
    {
        var progress = Targets.Progress(new Table().With("T", "2024", 100m).Now, Table.Trade, 200m, 2019, Deadline, Deadline);

        Assert.True(progress is { Reached: null, IsPast: true, Needed: null });
        Assert.Equal(50m, progress.Share!.Value.Middle);
    }
}
