using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Announced;

/// <summary>What many pages told of one number, brought together.</summary>
/// <param name="Value">The most precise telling.</param>
/// <param name="Agreeing">Every telling of that number, the most precise first.</param>
/// <param name="Conflicting">Those that do not fit, and are no later vintage either.</param>
/// <param name="Later">A later release's number for the same months, where pages told one; <see langword="null"/> else.</param>
internal sealed record Reconciled(Told Value, IReadOnlyList<Told> Agreeing, IReadOnlyList<Told> Conflicting, Reconciled? Later)
{
    // A page of later than this does not tell what has just been announced.
    private const int FreshDays = 45;

    // Beyond these, a number that differs is a slip rather than a revision: no revision of an amount above 5 % was ever seen.
    private const decimal LargestRevision = 0.05m;
    private const decimal LargestRateRevision = 1m;

    public static Reconciled Of(IReadOnlyList<Told> tellings, Period period, Measure measure)
    {
        var fresh = tellings.Where(told => !IsLate(told, period)).ToArray();
        var anchor = Best(fresh.Length > 0 ? fresh : tellings);
        var value = Best([.. tellings.Where(told => told.Fits(anchor.Relay.Value))]);
        var agreeing = tellings.Where(told => told == value || told.Fits(value.Relay.Value)).ToArray();
        var others = tellings.Except(agreeing).ToArray();
        var later = others.Where(told => IsLate(told, period) && !told.Hedged && IsRevision(told, value, measure)).ToArray();
        return new(
            value,
            [.. InOrder(agreeing)],
            [.. InOrder(others.Except(later))],
            later.Length > 0 ? Of(later, period, measure) : null);
    }

    // Flat before hedged, then the most digits; of these the one that explains most of the others, then the one told most, then the first.
    private static Told Best(IReadOnlyList<Told> tellings)
    {
        var flat = tellings.Any(told => !told.Hedged);
        var candidates = tellings.Where(told => told.Hedged != flat).ToArray();
        var finest = candidates.Min(told => told.HalfUnit);
        return candidates.Where(told => told.HalfUnit == finest)
            .OrderByDescending(told => tellings.Count(other => other.Fits(told.Relay.Value)))
            .ThenByDescending(told => tellings.Count(other => other.Value == told.Value))
            .ThenBy(told => told.Relay.Published ?? DateOnly.MaxValue)
            .ThenBy(told => told.Line)
            .First();
    }

    private static bool IsLate(Told told, Period period) =>
        told.Relay.Published is { } day && day > period.End.DayAfter(FreshDays);

    private static bool IsRevision(Told told, Told first, Measure measure) =>
        Math.Abs(told.Value - first.Value) <= (measure == Measure.Growth ? LargestRateRevision : Math.Abs(first.Value) * LargestRevision);

    private static IEnumerable<Told> InOrder(IEnumerable<Told> tellings) =>
        tellings.OrderBy(told => told.Hedged).ThenBy(told => told.HalfUnit)
            .ThenBy(told => told.Relay.Published ?? DateOnly.MaxValue).ThenBy(told => told.Line);
}
