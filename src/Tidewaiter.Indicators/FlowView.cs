using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>One flow as it stood, with the answers it has given: the same numbers are asked for again by every claim and every repair that is tried.</summary>
public sealed class FlowView
{
    private readonly DateOnly? day;
    private readonly Tally tally;

    // Of most flows little is ever asked: nothing is made before it is.
    private Dictionary<(Period, Measure), Evidence?>? published;
    private Dictionary<Period, Evidence?>? paths;
    private Dictionary<(Period, bool), Answers>? levels;
    private Dictionary<(Operation, Period, Period, bool), Answers>? changes;
    private Dictionary<(Period, int?, bool), RecordWindow?>? records;
    private SeenRevisions? revisions;

    internal FlowView(PartnerView partner, FlowKey flow, FlowHistory? history, DateOnly? day, Tally tally) =>
        (Partner, Flow, History, this.day, this.tally) = (partner, flow, history, day, tally);

    /// <summary>The flow.</summary>
    public FlowKey Flow { get; }

    /// <summary>All that is held of it, from whatever day; <see langword="null"/> where nothing is.</summary>
    public FlowHistory? History { get; }

    /// <summary>From the first month to the last of which anything is held of the same partner and product, in any direction and from whatever day.</summary>
    public Period? HeldSpan => Partner.HeldSpan;

    /// <summary>Whether all that is known of the flow's two sides, in every direction, is the same as in another view.</summary>
    public bool IsOfTheSame(FlowView other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(Partner, other.Partner);
    }

    /// <summary>How far its amounts were moved after they were first told.</summary>
    public SeenRevisions Revisions => revisions ??= new(History);

    /// <summary>The same partner and product in all directions.</summary>
    internal PartnerView Partner { get; }

    /// <summary>One number as it stood; <see langword="null"/> where nothing is held, or nothing was out.</summary>
    public Held? Find(Period period, Measure measure) =>
        History is null ? null
        : day is { } asOf ? History.AsOf(asOf, period, measure)
        : History.Latest(period, measure) is { } latest ? new(latest, LaterVintage: false)
        : null;

    /// <summary>One number as evidence of itself.</summary>
    internal Evidence? Published(Period period, Measure measure = Measure.Amount)
    {
        if (History is null)
        {
            return null;
        }

        if (!(published ??= []).TryGetValue((period, measure), out var found))
        {
            found = Find(period, measure) is { } held ? Evidence.Of(held) : null;
            tally.Add();
            published.Add((period, measure), found);
        }

        return found;
    }

    /// <summary>The amount from the amounts of other periods.</summary>
    internal Evidence? Path(Period period)
    {
        if (History is null)
        {
            return null;
        }

        if (!(paths ??= []).TryGetValue(period, out var found))
        {
            found = PeriodPaths.Find(this, History, period);
            tally.Add();
            paths.Add(period, found);
        }

        return found;
    }

    /// <summary>Every way in which the figures give an amount, as made once.</summary>
    /// <param name="period">The months.</param>
    /// <param name="reversed">Whether a balance is asked for from the partner's side.</param>
    public Answers Levels(Period period, bool reversed)
    {
        if (Partner.IsEmpty)
        {
            return Answers.None;
        }

        if (!(levels ??= []).TryGetValue((period, reversed), out var ways))
        {
            ways = Answers.Of(Indicators.Levels.Make(this, period, reversed));
            tally.Add();
            levels.Add((period, reversed), ways);
        }

        return ways;
    }

    /// <summary>Every way in which the figures give a change between two periods, as made once.</summary>
    /// <param name="change">A rate (<see cref="Operation.Growth"/>), a multiple, or a difference.</param>
    /// <param name="period">The months that changed.</param>
    /// <param name="against">The months they are measured against.</param>
    /// <param name="reversed">Whether a balance is asked for from the partner's side.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another operation.</exception>
    public Answers Changes(Operation change, Period period, Period against, bool reversed)
    {
        if (Partner.IsEmpty)
        {
            return Answers.None;
        }

        if (!(changes ??= []).TryGetValue((change, period, against, reversed), out var ways))
        {
            ways = Answers.Of(change switch
            {
                Operation.Growth => Growth.RatesOf(this, period, against, reversed),
                Operation.Multiple => Growth.MultiplesOf(this, period, against, reversed),
                Operation.Difference => Growth.ChangesOf(this, period, against, reversed),
                _ => throw new ArgumentOutOfRangeException(nameof(change), change, "It tells no change."),
            });
            tally.Add();
            changes.Add((change, period, against, reversed), ways);
        }

        return ways;
    }

    /// <summary>An amount beside the earlier ones of its kind, as compared once.</summary>
    internal RecordWindow? Record(Period period, int? after, bool reversed)
    {
        if (!(records ??= []).TryGetValue((period, after, reversed), out var window))
        {
            window = Records.Make(this, period, after, reversed);
            tally.Add();
            records.Add((period, after, reversed), window);
        }

        return window;
    }
}
