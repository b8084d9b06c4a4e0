using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>A bulletin in the making: whose figures, which months, and what has been noted so far.</summary>
internal sealed class Draft(EconomyCode a, EconomyCode b, Series series, Period period, Vantage vantage)
{
    // A rate known to so many points either way says nothing worth printing; nor does that of a balance of composed amounts.
    private const decimal VaguestRate = 5;

    private readonly List<BulletinFigure> figures = [];

    public EconomyCode A { get; } = a;

    public EconomyCode B { get; } = b;

    /// <summary>The series that leads.</summary>
    public Series Series { get; } = series;

    public Period Period { get; } = period;

    public Vantage Vantage { get; } = vantage;

    /// <summary>The economy whose office counts, and the other one.</summary>
    public EconomyCode Reporter => Series.Reporter;

    public EconomyCode Partner => Series.Reporter == A ? B : A;

    public Flow Trade => new(FlowKind.Trade, A, B);

    public Flow Exports => new(FlowKind.Exports, A, B);

    public Flow Imports => Exports.Reversed;

    /// <summary>What the reporter exports to its partner, whichever of the two is named first.</summary>
    public Flow Sold => Reporter == A ? Exports : Imports;

    /// <summary>What the reporter imports from its partner.</summary>
    public Flow Bought => Sold.Reversed;

    public Flow Balance => new(FlowKind.Balance, A, B);

    /// <summary>One supply of verbs for the whole text, so that they change.</summary>
    public Verbs Verbs { get; } = new();

    /// <summary>What cannot be told.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>All numbers noted.</summary>
    public IReadOnlyList<BulletinFigure> Figures => figures;

    /// <summary>A flow as the leading series counts it.</summary>
    public Subject Of(Flow flow) => Subject.Of(Series, flow)!;

    /// <summary>An amount, noted where it is held.</summary>
    public Evidence? Level(Flow flow, Period months) => Levels.Best(Vantage, Of(flow), months) is { } level
        ? Note(Key(flow, months, null), $"{Name(flow)} in {Periods.Of(months)}", level)
        : null;

    /// <summary>The change on the same months of the year before, the office's own rate first; noted where it is held.</summary>
    public Evidence? OnYear(Flow flow, Period months) => Change(flow, months, months.YearBefore, "growth", "change on the year before");

    /// <summary>The change on as many months just before; noted where it is held.</summary>
    public Evidence? OnBefore(Flow flow, Period months) => Change(flow, months, months.Before, "on_period_before", $"change on {Periods.Of(months.Before)}");

    /// <summary>Notes a number, once.</summary>
    public Evidence Note(string name, string title, Evidence evidence)
    {
        if (figures.All(figure => figure.Name != name))
        {
            figures.Add(new(name, title, evidence));
        }

        return evidence;
    }

    /// <summary>The flow in words, as the leading office speaks of it.</summary>
    public string Name(Flow flow) => EconomyWords.Flow(flow, Reporter);

    /// <summary>The name under which a flow's numbers are noted: <c>trade</c>, <c>exports</c>, <c>imports</c>.</summary>
    public string Key(Flow flow) => flow.Kind == FlowKind.Trade ? "trade" : flow == Exports ? "exports" : "imports";

    private Evidence? Change(Flow flow, Period months, Period against, string name, string words) =>
        Growth.Of(Vantage, Of(flow), months, against) is [var rate, ..] && rate.Value.HalfWidth <= VaguestRate
            && (flow.Kind != FlowKind.Balance || rate.Standing != Standing.Composed)
            ? Note(Key(flow, months, name), $"{Name(flow)} in {Periods.Of(months)}, {words}", rate)
            : null;

    /// <summary><c>trade</c>, <c>exports.growth</c>, <c>imports.2023-11.growth</c>: other months than the bulletin's are named.</summary>
    private string Key(Flow flow, Period months, string? indicator)
    {
        var key = flow.Kind switch
        {
            FlowKind.Trade => "trade",
            FlowKind.Balance => "balance",
            _ => flow == Exports ? "exports" : "imports",
        };
        return key + (months == Period ? "" : $".{months}") + (indicator is null ? "" : $".{indicator}");
    }
}
