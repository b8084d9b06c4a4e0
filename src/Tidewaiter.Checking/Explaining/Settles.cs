using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Explaining;

/// <summary>Says what would settle a claim for which no figure is held.</summary>
internal static class Settles
{
    public static string What(Case file)
    {
        var claim = file.Claim;
        if (claim.Period is not { } period)
        {
            return " The months it speaks of would have to be told.";
        }

        if (file.Day is { } day && period.End.LastDay >= day)
        {
            return " The period was not over on the article's day.";
        }

        var whose = claim.Reporter is { } reporter ? Economies.InSentence(reporter)
            : EconomyCode.TryParse(claim.Of, null, out var owner) && owner.IsSingle ? Economies.InSentence(owner)
            : claim.Flow.From == EconomyCode.World ? Economies.InSentence(claim.Flow.To)
            : Economies.InSentence(claim.Flow.From);
        var part = claim.Product is null ? "" : $" by product ({claim.Product})";
        return $" A table of the customs or statistics office of {whose} for {Periods.Of(period)}{part} would settle it.";
    }
}
