using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>What a series says to a place among partners.</summary>
internal static class PlaceAnswer
{
    public static Answer Of(Claim claim, Subject subject, Period period, Vantage vantage)
    {
        // Only the ranked economy's own office can order its partners.
        if (!EconomyCode.TryParse(claim.Of, null, out var owner) || owner != subject.Series.Reporter || claim.Product is not null)
        {
            return Answer.Without("only the office of the economy whose partners are ranked can tell the order");
        }

        if (claim.Value is not { } rank || Ranks.Of(vantage, subject, period) is not { Others: > 0 } place)
        {
            return Answer.Without("the partners' figures for that period are not held");
        }

        var official = new Official(place.Evidence, subject.Series, subject.Key.Partner, subject.Key.Direction, subject.Key.Product);
        var least = place.Evidence.Value.Low;
        return least > rank
            ? new(Agreement.Off, official, "others had more")
            : least < rank && place.Complete
                ? new(Agreement.Off, official, "fewer had more")
                : new(
                    least == rank && place.Complete ? Agreement.Meets : Agreement.MeetsLoosely,
                    official,
                    place.Complete ? null : $"only {place.Others} other partners are held for that period");
    }
}
