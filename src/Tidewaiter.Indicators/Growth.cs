using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>How much an amount changed, in percent of what it was.</summary>
public static class Growth
{
    /// <summary>Every way in which the figures give a rate of change, the strongest first.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="period">The months that changed.</param>
    /// <param name="against">The months they are measured against.</param>
    /// <returns>
    /// The office's own rate, where it is on the year before; within one release; on the base that the office's own rates imply; and
    /// across releases, with an allowance. In percent, a decline negative; of a balance, of the size of the gap. Empty where nothing
    /// gives it, and where the base may be zero or the balance has changed sides: no rate exists there.
    /// </returns>
    /// <remarks>
    /// Offices compare with revised bases: amounts of two releases, divided, give another rate than the one announced, and neither is
    /// wrong. Method: docs/indicators/growth.md.
    /// </remarks>
    /// <example>240.11 after 190.27 is 26.2 %, while the office announced 26.3 %, on a base of 190.03 to 190.19.</example>
    public static IReadOnlyList<Evidence> Of(Vantage vantage, Subject subject, Period period, Period against) =>
        vantage.View(subject.Key).Changes(Operation.Growth, period, against, subject.Reversed).Ways;

    /// <summary>The rate of change between two amounts.</summary>
    /// <param name="level">The amount after.</param>
    /// <param name="before">The amount before.</param>
    /// <returns>In percent; <see langword="null"/> where the base may be zero, or the two may differ in sign.</returns>
    /// <example>126 after 105 is 20 %.</example>
    public static Evidence? Rate(Evidence level, Evidence before)
    {
        if (Ratio(level.Value, before.Value) is not { } ratio)
        {
            return null;
        }

        var value = (ratio + Interval.Point(-1)) * 100;
        var made = Arithmetic.Compared(Operation.Growth, value, "%", level, before, allowance: 0);
        return made with { Allowance = AllowanceOf(made, level, before) * 100 };
    }

    /// <summary>How many times the one amount is the other.</summary>
    /// <param name="level">The amount after.</param>
    /// <param name="before">The amount before.</param>
    /// <returns><see langword="null"/> where the base may be zero, or the two may differ in sign.</returns>
    /// <example>240 after 120 is 2.</example>
    public static Evidence? Multiple(Evidence level, Evidence before)
    {
        if (Ratio(level.Value, before.Value) is not { } ratio)
        {
            return null;
        }

        var made = Arithmetic.Compared(Operation.Multiple, ratio, "x", level, before, allowance: 0);
        return made with { Allowance = AllowanceOf(made, level, before) };
    }

    /// <summary>The difference of two percentages.</summary>
    /// <param name="after">The share or rate after.</param>
    /// <param name="before">The share or rate before.</param>
    /// <returns>In percentage points.</returns>
    /// <example>46.2 % after 40.0 % is 6.2 points.</example>
    public static Evidence Points(Evidence after, Evidence before) =>
        Arithmetic.Compared(
            Operation.Difference, after.Value - before.Value, "pp", after, before, after.Allowance + before.Allowance);

    /// <summary>Every way in which the figures give a multiple, the strongest first.</summary>
    /// <inheritdoc cref="Of"/>
    public static IReadOnlyList<Evidence> Multiples(Vantage vantage, Subject subject, Period period, Period against) =>
        vantage.View(subject.Key).Changes(Operation.Multiple, period, against, subject.Reversed).Ways;

    /// <summary>Every way in which the figures give an absolute change, the strongest first.</summary>
    /// <returns>In whole units of the series' currency; of a balance, of the size of the gap.</returns>
    /// <inheritdoc cref="Of"/>
    public static IReadOnlyList<Evidence> Changes(Vantage vantage, Subject subject, Period period, Period against) =>
        vantage.View(subject.Key).Changes(Operation.Difference, period, against, subject.Reversed).Ways;

    internal static IReadOnlyList<Evidence> MultiplesOf(FlowView view, Period period, Period against, bool reversed) =>
        [.. Pairs.Of(view, period, against, reversed)
            .Select(pair => Multiple(pair.Level, pair.Before))
            .OfType<Evidence>()
            .OrderBy(way => way.Standing)];

    internal static IReadOnlyList<Evidence> ChangesOf(FlowView view, Period period, Period against, bool reversed) =>
        [.. Pairs.Of(view, period, against, reversed)
            .Select(pair => Change(pair.Level, pair.Before))
            .OrderBy(way => way.Standing)];

    internal static IReadOnlyList<Evidence> RatesOf(FlowView view, Period period, Period against, bool reversed)
    {
        var ways = new List<Evidence>();
        if (against == period.YearBefore && view.Published(period, Measure.Growth) is { } published)
        {
            ways.Add(published);
        }

        foreach (var (level, before) in Pairs.Of(view, period, against, reversed))
        {
            if (Rate(level, before) is { } rate)
            {
                ways.Add(rate);
            }
        }

        ways.Sort((a, b) => a.Standing.CompareTo(b.Standing));
        return ways;
    }

    private static Evidence Change(Evidence level, Evidence before)
    {
        if (level.Value.High < 0 && before.Value.High < 0)
        {
            return Change(Arithmetic.Negative(level), Arithmetic.Negative(before));
        }

        var made = Arithmetic.Compared(
            Operation.Difference, level.Value - before.Value, level.Unit, level, before, level.Allowance + before.Allowance);
        return !made.IsDecisive && before.Cited is { } cited
            ? made with { Allowance = made.Allowance + Revisions.Of(cited.Flow.Series, before.Value) }
            : made;
    }

    private static Interval? Ratio(Interval level, Interval before)
    {
        var negative = level.High < 0 && before.High < 0;
        var positive = level.Low >= 0 && before.Low > 0;
        return positive ? level.Over(before) : negative ? (-level).Over(-before) : null;
    }

    // In the units of a multiple. A base that may have been revised by so much moves the ratio by as much.
    private static decimal AllowanceOf(Evidence made, Evidence level, Evidence before)
    {
        var ratio = Math.Abs(level.Value.Middle / before.Value.Middle);
        var own = (level.Allowance / Math.Abs(level.Value.Middle == 0 ? 1 : level.Value.Middle))
            + (before.Allowance / Math.Abs(before.Value.Middle));
        var across = !made.IsDecisive && before.Cited is { } cited
            ? Gross(before) * Revisions.PercentOf(cited.Flow.Series) / 100
            : 0;
        return ratio * (own + across);
    }

    // A balance is the small difference of large amounts, and their revisions weigh on it accordingly.
    private static decimal Gross(Evidence before)
    {
        if (before.Unit is "%")
        {
            return 1;
        }

        var size = Math.Abs(before.Value.Middle);
        var parts = before.Derivation.Figures.Where(figure => figure.Measure == Measure.Amount).Sum(figure => Math.Abs(figure.Printed));
        return Math.Max(1, parts / size);
    }
}
