using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Asks one series, as it stood on a day, for the number that a claim is about.</summary>
internal static class Question
{
    /// <summary>What is said where there is simply no number.</summary>
    public const string NotHeld = "no figure is held for it";

    public static Answer Ask(Claim claim, Series series, Vantage vantage)
    {
        if (Refusal(claim, series) is { } reason)
        {
            return Answer.Without(reason);
        }

        if (Subject.Of(series, claim.Flow, claim.Product ?? FlowKey.AllProducts) is not { } subject)
        {
            return Answer.Without("the series counts neither side of it");
        }

        var period = claim.Period!.Value;
        return claim.Kind switch
        {
            ClaimKind.Rank => PlaceAnswer.Of(claim, subject, period, vantage),
            ClaimKind.Record => RecordAnswer.Of(claim, subject, period, vantage),
            _ => Decide(claim, subject, Ways.Of(claim, subject, period, vantage)),
        };
    }

    /// <summary>Whether a series may come near to a claim: asked of what is only tried, for whose refusals nobody wants words.</summary>
    /// <returns><see langword="false"/> only where <see cref="Ask"/> would give no number, or one that is <see cref="Agreement.Off"/>.</returns>
    public static bool MayMeet(Claim claim, Series series, Vantage vantage)
    {
        if (claim.Period is not { } period
            || (claim.Unit is { Length: 3 } unit && Units.IsCurrency(unit) && unit != series.Currency)
            || (claim.Terms is { } terms && terms != series.Currency)
            || claim.Kind == ClaimKind.Quantity
            || Subject.Of(series, claim.Flow, claim.Product ?? FlowKey.AllProducts) is not { } subject)
        {
            return false;
        }

        if (claim.Kind is ClaimKind.Rank or ClaimKind.Record)
        {
            return true;
        }

        if (Ways.Of(claim, subject, period, vantage) is not { Count: > 0 } ways || Band.Of(claim) is not { } band)
        {
            return false;
        }

        foreach (var way in ways)
        {
            if (Comparison.Of(band, way) <= Agreement.Near)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Refusal(Claim claim, Series series)
    {
        if (claim.Period is null)
        {
            return "the text gives no period";
        }

        if (claim.Unit is { Length: 3 } unit && Units.IsCurrency(unit) && unit != series.Currency)
        {
            return $"it is given in {unit}, the figures held are in {series.Currency}";
        }

        if (claim.Terms is { } terms && terms != series.Currency)
        {
            return Units.IsCurrency(terms)
                ? $"the rate is computed in {terms}, the figures held are in {series.Currency}"
                : $"the rate is in {(terms == "real" ? "constant prices" : terms)}, the figures held are amounts at current prices";
        }

        return claim.Kind == ClaimKind.Quantity ? "no quantities are held" : null;
    }

    private static Answer Decide(Claim claim, Subject subject, IReadOnlyList<Evidence> ways)
    {
        if (ways.Count == 0 || Band.Of(claim) is not { } band)
        {
            return Answer.Without(
                claim.Kind == ClaimKind.Share && Wholes.FlowOf(claim) is { } whole ? $"the whole, {Statements.Flow(whole)}, is not held"
                : claim.Product is not null ? "it is a part of trade, and what is held are totals"
                : NotHeld);
        }

        var decisive = ways.Any(way => way.IsDecisive);
        var (best, chosen) = (Agreement.None, ways[0]);
        foreach (var way in ways)
        {
            // What an office printed is not softened by what can be put together from its other numbers.
            if (decisive && !way.IsDecisive)
            {
                continue;
            }

            var agreement = Comparison.Of(band, way);
            if (best != Agreement.None && chosen.Standing == Standing.Published && way.Standing != Standing.Published && best != Agreement.MeetsLoosely)
            {
                // The printed number was precise enough to decide. Where its own parts speak for the claim, the relays differ.
                best = best == Agreement.Off && agreement == Agreement.Meets ? Agreement.Near : best;
                continue;
            }

            if (agreement < best)
            {
                (best, chosen) = (agreement, way);
            }
        }

        var official = new Official(chosen, subject.Series, subject.Key.Partner, subject.Key.Direction, subject.Key.Product);
        var answer = new Answer(best, official, null)
        {
            Others = chosen.Standing == Standing.Across ? [.. ways.Where(way => way.Standing == Standing.Across && way != chosen)] : [],
        };
        if (best >= Agreement.Near && decisive)
        {
            foreach (var way in ways)
            {
                if (way.Standing == Standing.Across && Comparison.Of(band, way) <= Agreement.MeetsRounded)
                {
                    return answer with { OldBase = way };
                }
            }
        }

        return answer;
    }
}
