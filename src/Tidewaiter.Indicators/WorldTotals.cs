using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The whole that a partner's amount is a part of: the reporter's trade with all the world.</summary>
public static class WorldTotals
{
    /// <summary>The same flow with the world.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow with a partner.</param>
    /// <param name="period">The months.</param>
    /// <returns>
    /// Of the same series, else of another data set of the same office, basis and currency: an office prints totals and partners in
    /// different tables. <see langword="null"/> where none is held, and of a balance, which is no part of a whole.
    /// </returns>
    public static Evidence? Of(Vantage vantage, Subject subject, Period period)
    {
        if (subject.Key.Direction == Direction.Balance)
        {
            return null;
        }

        return OfficeTables.First(vantage.Figures, subject.Series, In);

        Evidence? In(Series series) =>
            Levels.Best(vantage, new(subject.Key with { Series = series, Partner = EconomyCode.World }, Reversed: false), period);
    }
}
