using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>The trade of two economies as one office counts it, as known on a day.</summary>
/// <remarks>Flows are named for the first economy, whichever of the two counts them.</remarks>
public sealed class Pair
{
    // A count with less than a tenth of the periods of another one is a fragment.
    private const int FewPeriods = 10;

    private static readonly Direction[] Directions = [Direction.Total, Direction.Export, Direction.Import, Direction.Balance];

    private readonly Vantage vantage;
    private readonly Lazy<IReadOnlyList<Period>> periods;

    private Pair(EconomyCode first, EconomyCode second, Series series, Vantage vantage)
    {
        (First, Second, Series, this.vantage) = (first, second, series, vantage);
        periods = new(() => [.. Histories
            .SelectMany(history => history.Periods.Where(period => vantage.Find(history.Flow, period) is not null))
            .Distinct()
            .Order()]);
    }

    /// <summary>The economy for which flows are named.</summary>
    public EconomyCode First { get; }

    /// <summary>The other one.</summary>
    public EconomyCode Second { get; }

    /// <summary>Whose figures these are.</summary>
    public Series Series { get; }

    /// <summary>The day as of which they are told; <see langword="null"/> for what holds today.</summary>
    public DateOnly? AsOf => vantage.Day;

    /// <summary>The periods of which an amount was out, in any direction, the earliest end first.</summary>
    public IReadOnlyList<Period> Periods => periods.Value;

    /// <summary>The last month of which anything was out.</summary>
    public Month Last => Periods[^1].End;

    /// <summary>The last month of which an amount of its own was out; the last month at all where there is none.</summary>
    public Month LastMonth => Periods.LastOrDefault(period => period.IsMonth && Amount(Flow(FlowKind.Trade), period) is not null) is { Months: 1 } month
        ? month.Start
        : Last;

    /// <summary>All that is held of the pair in this series, a history a direction.</summary>
    internal IEnumerable<FlowHistory> Histories => Directions
        .Select(direction => vantage.Figures.History(Subject(Flow(FlowKind.Trade)).Key with { Direction = direction }))
        .OfType<FlowHistory>();

    /// <summary>The series that had anything out on the two: the one that reaches furthest first, after them those with a few figures alone.</summary>
    /// <param name="figures">What is held.</param>
    /// <param name="first">The economy for which flows are named.</param>
    /// <param name="second">The other one.</param>
    /// <param name="asOf">The day; <see langword="null"/> for today.</param>
    public static IReadOnlyList<Pair> Of(IFigures figures, EconomyCode first, EconomyCode second, DateOnly? asOf = null)
    {
        var vantage = new Vantage(figures, asOf);
        Pair[] pairs = [.. figures.Series
            .Where(series => series.Reporter == first || series.Reporter == second)
            .Select(series => new Pair(first, second, series, vantage))
            .Where(pair => pair.Periods.Count > 0)];
        var most = pairs.Select(pair => pair.Periods.Count).DefaultIfEmpty(0).Max();
        return [.. pairs
            .OrderByDescending(pair => pair.Periods.Count * FewPeriods >= most)
            .ThenByDescending(pair => pair.Last)
            .ThenBy(pair => pair.Series.Reporter != first)];
    }

    /// <summary>What is counted: one direction, both, or the balance of the first economy.</summary>
    public static string NameOf(Flow flow) => Statements.Flow(flow);

    /// <summary>The flow from the first economy to the second, or of both, or the first one's balance.</summary>
    public Flow Flow(FlowKind kind) => new(kind, First, Second);

    /// <summary>Trade, both directions and the balance: the four things that are told of a pair.</summary>
    public IReadOnlyList<Flow> Flows => [Flow(FlowKind.Trade), Flow(FlowKind.Exports), Flow(FlowKind.Exports).Reversed, Flow(FlowKind.Balance)];

    /// <summary>The amount in a period, the best way that the figures give it.</summary>
    /// <returns>Signed for the flow's first economy; <see langword="null"/> where nothing was out, or nothing is held.</returns>
    public Evidence? Amount(Flow flow, Period period) => Levels.Best(vantage, Subject(flow), period);

    /// <summary>The rate of change on the same months of the year before, the office's own where there is one.</summary>
    public Evidence? GrowthOf(Flow flow, Period period) => Growth.Of(vantage, Subject(flow), period, period.YearBefore) is [var rate, ..] ? rate : null;

    /// <summary>The amount beside the earlier ones of its kind; <see langword="null"/> where there are none.</summary>
    public RecordWindow? RecordOf(Flow flow, Period period) => Records.Of(vantage, Subject(flow), period);

    /// <summary>The first month whose cumulative figure met an amount of trade, and that figure; <see langword="null"/> where none did.</summary>
    public (Month Month, Evidence Evidence)? Reached(TradeGoal goal) =>
        Targets.Reached(vantage, Subject(Flow(FlowKind.Trade)), goal.Amount, goal.Told.Year, Month.Of(goal.By, 12));

    /// <summary>Every vintage of an amount that was out, the oldest release first; empty where the office never printed it.</summary>
    public IReadOnlyList<Figure> Vintages(Flow flow, Period period) =>
        [.. vantage.Figures.History(Subject(flow).Key)?.Vintages(period).Where(figure => AsOf is not { } day || figure.Release.Day <= day) ?? []];

    /// <summary>What the office holds today of an amount, worked back from its amount and rate a year later; <see langword="null"/> where it gave none.</summary>
    public Evidence? ImpliedBy(Flow flow, Period period) => ImpliedBases.Of(vantage, Subject(flow), period.Shift(12));

    /// <summary>The same pair as the other side's office counts it in the same currency; <see langword="null"/> where none is held.</summary>
    public Pair? Mirror => vantage.Figures.Series
        .Where(series => series.Reporter == (Series.Reporter == First ? Second : First) && series.Currency == Series.Currency)
        .Select(series => new Pair(First, Second, series, vantage))
        .Where(pair => pair.Periods.Count > 0)
        .MaxBy(pair => pair.Periods.Count);

    /// <summary>What was out of one number: the vintage that held, or every one.</summary>
    internal IEnumerable<Figure> Figures(FlowHistory history, Period period, Measure measure, bool everyRelease) =>
        everyRelease ? history.Vintages(period, measure).Where(figure => AsOf is not { } day || figure.Release.Day <= day)
        : vantage.Find(history.Flow, period, measure) is { } held ? [held.Figure]
        : [];

    /// <summary>How the series counts a flow; both economies of the flow are those of the pair, so it always does.</summary>
    private Subject Subject(Flow flow) => Indicators.Subject.Of(Series, flow)!;
}
