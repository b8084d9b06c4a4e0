using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Repairs;

/// <summary>A neighbouring period, the year before, cumulative for a month or a month for the cumulative.</summary>
internal static class Spans
{
    /// <summary>No period has fewer others as near as it is.</summary>
    public const int FewestRivals = 3;

    // Months, quarters and halves are held against the one before.
    private const int LongestOfStretches = 6;

    private const int Years = 10; // one digit of a year

    /// <summary>The periods that may have been meant, each with what it is measured against.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="lastKnown">The last month of which anything is held; later periods are left out.</param>
    /// <param name="mentioned">The periods that the article speaks of.</param>
    public static IEnumerable<Span> Of(Claim claim, Month? lastKnown, IReadOnlySet<Period> mentioned)
    {
        if (claim.Period is not { } period)
        {
            yield break;
        }

        foreach (var against in Bases(claim, period))
        {
            yield return new(period, against, Costs.OtherBase, FewestRivals);
        }

        var seen = new HashSet<Period> { period };
        foreach (var (other, cost) in Neighbours(period))
        {
            if ((lastKnown is { } last && other.End > last) || !seen.Add(other))
            {
                continue;
            }

            var moved = MovedBase(claim, period, other);
            if (moved == other)
            {
                continue;
            }

            // Periods beside it at so little cost are few; further away they are many.
            var rivals = cost < Costs.YearBeside ? FewestRivals : mentioned.Contains(other) ? 6 : cost < Costs.MonthBeside ? 8 : 40;
            var price = mentioned.Contains(other) ? Math.Max(Costs.SwapDirection + 0.2m, cost - Costs.Mentioned) : cost;
            yield return new(other, moved, price, rivals);
        }
    }

    // "Than a year earlier" for "than in the month before", or the reverse.
    private static IEnumerable<Period> Bases(Claim claim, Period period)
    {
        if (claim is not { Kind: ClaimKind.Growth or ClaimKind.Change or ClaimKind.Multiple, Base: { } against })
        {
            yield break;
        }

        if (against != period.YearBefore)
        {
            yield return period.YearBefore;
        }

        if (against != period.Before && period.Months <= LongestOfStretches)
        {
            yield return period.Before;
        }
    }

    private static Period? MovedBase(Claim claim, Period period, Period other) =>
        claim.Base is not { } against ? null
        : against == period.YearBefore ? other.YearBefore
        : against == period.Before ? other.Before
        : against;

    private static IEnumerable<(Period Period, decimal Cost)> Neighbours(Period period)
    {
        var (start, end) = (period.Start, period.End);
        if (period.IsMonth)
        {
            yield return (Period.FirstMonths(end.Year, end.OfYear), Costs.WithinCumulative);
            yield return (Period.Year(end.Year), Costs.WithinCumulative + 0.2m);
        }
        else
        {
            yield return (Period.Of(end), Costs.WithinCumulative);
        }

        if (!period.IsMonth && !period.IsCumulative)
        {
            yield return (Period.FirstMonths(end.Year, end.OfYear), Costs.WithinCumulative);
        }

        for (var year = 1; year <= Years; year++)
        {
            var cost = Costs.YearBeside + (Costs.Further * (year - 1));
            yield return (period.Shift(-12 * year), cost);
            yield return (period.Shift(12 * year), cost);
        }

        if (period.IsCumulative)
        {
            for (var months = 1; months <= 12; months++)
            {
                var cost = Costs.MonthBeside + (Costs.Further * (Math.Abs(months - end.OfYear) - 1));
                yield return (Period.FirstMonths(end.Year, months), Math.Min(cost, months == 12 ? Costs.YearBeside : cost));
                yield return (Period.FirstMonths(end.Year - 1, months), cost + Costs.Together + 0.5m);
            }
        }

        if (period.IsMonth)
        {
            for (var month = 1; month <= 11; month++)
            {
                var cost = Costs.MonthBeside + (Costs.Further * (month - 1));
                yield return (period.Shift(-month), cost);
                yield return (period.Shift(month), cost);
            }
        }
        else
        {
            yield return (Period.Quarter(end.Year, (end.OfYear + 2) / 3), Costs.MonthBeside);
            yield return (period.Before, Costs.MonthBeside);
            yield return (period.Shift(period.Months), Costs.MonthBeside);
            for (var month = 1; month <= 3; month++)
            {
                yield return (Period.Of(end.Plus(-month)), Costs.MonthBeside + (Costs.Further * month));
                yield return (Period.Of(end.Plus(month)), Costs.MonthBeside + (Costs.Further * month));
            }
        }

        if (period.IsMonth)
        {
            yield return (Period.Quarter(end.Year, (end.OfYear + 2) / 3), Costs.MonthBeside);
        }

        if (start.Year != end.Year)
        {
            yield return (Period.Year(end.Year), Costs.MonthBeside);
            yield return (Period.Year(start.Year), Costs.MonthBeside);
        }
    }
}
