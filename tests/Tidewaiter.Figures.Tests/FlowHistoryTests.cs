namespace Tidewaiter.Figures.Tests;

public class FlowHistoryTests
{
    private static readonly Series Office = new(
        "office", "Office", "Trade", EconomyCode.Parse("CHN"), "FOB", "CIF", "customs", "USD", UsualDay: 9, RevisionPercent: 1);

    private static readonly FlowKey Exports = new(Office, EconomyCode.Parse("RUS"), Direction.Export);
    private static readonly Period November = Period.Parse("2023-11");

    [Fact]
    public void A_vintage_answers_from_its_own_day_on_and_a_later_one_changes_nothing_before()
    {
        var first = Figure(100, new(2023, 12, 7));
        var revised = Figure(101, new(2024, 1, 12));
        var history = new FlowHistory(Exports, [revised, first]);

        Assert.Equal(first, history.AsOf(new(2024, 1, 11), November)!.Figure);
        Assert.Equal(revised, history.AsOf(new(2024, 1, 12), November)!.Figure);
        Assert.Equal(revised, history.Latest(November));
    }

    [Fact]
    public void Where_only_a_later_vintage_is_held_it_serves_and_says_so()
    {
        var history = new FlowHistory(Exports, [Figure(101, new(2025, 3, 1))]);

        Assert.True(history.AsOf(new(2023, 12, 10), November)!.LaterVintage);
        Assert.Null(history.AsOf(new(2023, 12, 1), November)); // nothing is out a day after the month
    }

    [Fact]
    public void An_estimated_day_alone_never_means_not_out_yet()
    {
        var history = new FlowHistory(Exports, [Figure(101, new(2023, 12, 14), estimated: true)]);

        Assert.NotNull(history.AsOf(new(2023, 12, 7), November));
        Assert.Null(history.AsOf(new(2023, 11, 30), November)); // the month was not over
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(400, false)]
    public void Months_at_the_end_of_the_calendar_are_known_when_they_are_over(int usualDay, bool estimated)
    {
        var flow = new FlowKey(Office with { UsualDay = usualDay }, EconomyCode.Parse("RUS"), Direction.Export);
        var last = Period.Of(Month.Of(DateOnly.MaxValue));
        var history = new FlowHistory(flow, [new(flow, last, Measure.Amount, Interval.Point(1), new("r", "Office", "Trade", null, DateOnly.MaxValue, estimated, "", false, "test/1"), [], [])]);

        Assert.NotNull(history.AsOf(DateOnly.MaxValue, last));
        Assert.Equal([DateOnly.MaxValue], history.Turns);
    }

    [Theory]
    [InlineData("2024-01-11", 100)]
    [InlineData("2024-01-12", null)]   // a release came without it
    [InlineData("2024-02-11", null)]
    [InlineData("2024-02-12", 102)]    // another one held it again
    public void A_number_that_was_withdrawn_is_known_before_and_not_after(string day, int? value)
    {
        var withdrawn = new Deletion(Exports, November, Measure.Amount, Figure(0, new(2024, 1, 12)).Release);
        var history = new FlowHistory(Exports, [Figure(100, new(2023, 12, 7)), Figure(102, new(2024, 2, 12))], [withdrawn]);

        Assert.Equal(value, (int?)history.AsOf(DateOnly.Parse(day), November)?.Figure.Printed);
    }

    [Fact]
    public void Only_on_a_turn_does_what_is_known_become_something_else()
    {
        var october = Period.Parse("2023-10");
        Figure[] figures =
        [
            Figure(100, new(2023, 12, 7)), Figure(102, new(2024, 2, 12)), // revised, and withdrawn in between
            Figure(90, new(2024, 5, 1)) with { Period = october },        // only a later vintage is held
            Figure(80, new(2023, 10, 14), estimated: true) with { Period = Period.Parse("2023-09") },
        ];
        var history = new FlowHistory(Exports, figures, [new(Exports, November, Measure.Amount, Figure(0, new(2024, 1, 12)).Release)]);

        var changes = Enumerable.Range(0, 400).Select(new DateOnly(2023, 9, 1).AddDays).Where(day => Known(day) != Known(day.AddDays(-1)));

        Assert.Equal(["2023-10-01", "2023-11-09", "2023-12-07", "2024-01-12", "2024-02-12", "2024-05-01"], changes.Select(day => day.ToString("yyyy-MM-dd")));
        Assert.Subset(history.Turns.ToHashSet(), changes.ToHashSet());
        Assert.Equal(history.Turns.Order(), history.Turns);
        Assert.Equal(history.Periods.Select(period => history.Latest(period)), history.Periods.Select(period => history.AsOf(history.Turns[^1], period)?.Figure));

        (Held?, Held?, Held?) Known(DateOnly day) =>
            (history.AsOf(day, Period.Parse("2023-09")), history.AsOf(day, october), history.AsOf(day, November));
    }

    [Fact]
    public void A_number_that_was_withdrawn_has_no_latest_value_but_its_vintages()
    {
        var first = Figure(100, new(2023, 12, 7));
        var history = new FlowHistory(Exports, [first], [new(Exports, November, Measure.Amount, Figure(0, new(2024, 1, 12)).Release)]);

        Assert.Null(history.Latest(November));
        Assert.Equal([first], history.Vintages(November));
    }

    [Fact]
    public void A_figure_of_another_flow_is_refused() =>
        Assert.Throws<ArgumentException>(() => new FlowHistory(
            Exports with { Direction = Direction.Import }, [Figure(1, new(2023, 12, 7))]));

    private static Figure Figure(decimal value, DateOnly day, bool estimated = false) => new(
        Exports, November, Measure.Amount, Interval.Rounded(value, 0.5m),
        new($"r{day}", "Office", "Release", null, day, estimated, "00", true, "test/1"), [], []);
}
