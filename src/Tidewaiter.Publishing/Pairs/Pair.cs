using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>The trade of two economies as one office counts it, as known on a day.</summary>
/// <remarks>Flows are named for the first economy, whichever of the two counts them.</remarks>
public sealed class Pair
{
    private readonly Vantage vantage;

    private Pair(EconomyCode first, EconomyCode second, Series series, Vantage vantage)
    {
        (First, Second, Series, this.vantage) = (first, second, series, vantage);
        Last = Targets.LastHeld(vantage, Subject(FlowKind.Trade).Key) ?? throw new ArgumentException($"{series.Id} holds nothing of {first} and {second}.");
    }

    /// <summary>The economy for which flows are named.</summary>
    public EconomyCode First { get; }

    /// <summary>The other one.</summary>
    public EconomyCode Second { get; }

    /// <summary>Whose figures these are.</summary>
    public Series Series { get; }

    /// <summary>The day as of which they are told; <see langword="null"/> for what holds today.</summary>
    public DateOnly? AsOf => vantage.Day;

    /// <summary>The last month of which anything is held.</summary>
    public Month Last { get; }

    /// <summary>The series that hold anything of the two, the one that reaches furthest first.</summary>
    /// <param name="figures">What is held.</param>
    /// <param name="first">The economy for which flows are named.</param>
    /// <param name="second">The other one.</param>
    /// <param name="asOf">The day; <see langword="null"/> for today.</param>
    public static IReadOnlyList<Pair> Of(IFigures figures, EconomyCode first, EconomyCode second, DateOnly? asOf = null)
    {
        var vantage = new Vantage(figures, asOf);
        return [.. figures.Series
            .Where(series => Indicators.Subject.Of(series, new(FlowKind.Trade, first, second)) is { } subject && Targets.LastHeld(vantage, subject.Key) is not null)
            .Select(series => new Pair(first, second, series, vantage))
            .OrderByDescending(pair => pair.Last)
            .ThenBy(pair => pair.Series.Reporter != first)];
    }

    /// <summary>What is counted: one direction, both, or the balance of the first economy.</summary>
    public static string NameOf(Flow flow) => Statements.Flow(flow);

    /// <summary>The flow from the first economy to the second, or of both, or the first one's balance.</summary>
    public Flow Flow(FlowKind kind) => new(kind, First, Second);

    /// <summary>The amount in a period, the best way that the figures give it.</summary>
    /// <returns>Signed for the flow's first economy; <see langword="null"/> where nothing was out, or nothing is held.</returns>
    public Evidence? Amount(Flow flow, Period period) =>
        Indicators.Subject.Of(Series, flow) is { } subject ? Levels.Best(vantage, subject, period) : null;

    /// <summary>The rate of change on the same months of the year before, the office's own where there is one.</summary>
    public Evidence? GrowthOf(Flow flow, Period period) =>
        Indicators.Subject.Of(Series, flow) is { } subject && Growth.Of(vantage, subject, period, period.YearBefore) is [var rate, ..] ? rate : null;

    /// <summary>The periods that are published of the two, in any direction, the earliest end first.</summary>
    public IReadOnlyList<Period> Periods => [.. new[] { Direction.Total, Direction.Export, Direction.Import }
        .Select(direction => vantage.Figures.History(Subject(FlowKind.Trade).Key with { Direction = direction }))
        .SelectMany(history => history?.Periods.Where(period => history.Vintages(period).Count > 0) ?? [])
        .Distinct()
        .Order()];

    /// <summary>The last month of which an amount of its own is held; the last month at all where none is.</summary>
    public Month LastMonth => Periods.LastOrDefault(period => period.IsMonth && Amount(Flow(FlowKind.Trade), period) is not null) is { Months: 1 } month
        ? month.Start
        : Last;

    private Subject Subject(FlowKind kind) => Indicators.Subject.Of(Series, Flow(kind))!;
}
