using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>What an office compared with, worked back from its own amount and rate.</summary>
public static class ImpliedBases
{
    /// <summary>The amount of the same months a year before that an office's own amounts and rates imply.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow as an office counts it.</param>
    /// <param name="period">The months whose rate is known.</param>
    /// <returns>
    /// From the flow's own rate, or from those of the two flows that make it up; <see langword="null"/> where the office gave no such
    /// rates. In whole units of the series' currency.
    /// </returns>
    /// <example>240.11 after a rise of 26.3 % implies 190.03 to 190.19.</example>
    public static Evidence? Of(Vantage vantage, Subject subject, Period period) => Of(vantage.View(subject.Key), period, subject.Reversed);

    internal static Evidence? Of(FlowView view, Period period, bool reversed)
    {
        var own = view.Flow.Direction;
        var whole = One(own);
        if (whole is null)
        {
            var total = own == Direction.Total || own == Direction.Balance;
            var first = One(total ? Direction.Export : Direction.Total);
            var second = first is null ? null : One(total ? Direction.Import : own.Mirror);
            whole = first is null || second is null ? null
                : own == Direction.Total ? Arithmetic.Sum(first.Period, first, second)
                : Arithmetic.Difference(first.Period, first, second);
        }

        whole = whole is not null && reversed ? Arithmetic.Negative(whole) : whole;

        // Worked back from a rate of few digits, it is a good guess at what the office holds, not something it printed.
        return whole is { IsDecisive: true } ? whole with { Standing = Standing.Across } : whole;

        Evidence? One(Direction direction) =>
            view.Partner.In(direction).Published(period) is { } level
            && view.Partner.In(direction).Published(period, Measure.Growth) is { } rate
                ? From(level, rate)
                : null;
    }

    /// <summary>The base that an amount and a rate imply.</summary>
    /// <param name="level">The amount.</param>
    /// <param name="rate">How much it changed, in percent.</param>
    /// <returns><see langword="null"/> where the rate may be −100 %.</returns>
    public static Evidence? From(Evidence level, Evidence rate)
    {
        var factor = (rate.Value * 0.01m) + Interval.Point(1);
        return factor.Low <= 0 || level.Value.Over(factor) is not { } value
            ? null
            : Arithmetic.Made(
                Operation.ImpliedBase, value, level.Unit, level.Period.YearBefore, [level, rate], level.Allowance);
    }
}
