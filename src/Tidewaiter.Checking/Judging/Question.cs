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

    public static Answer Ask(Claim claim, Band? band, Witness witness, Vantage vantage)
    {
        if (!Speaks(claim, witness.Series) || claim.Period is null)
        {
            return witness.Refusal(claim);
        }

        var (period, stand) = (claim.Period!.Value, Stand.Of(claim, witness, vantage));
        return claim.Kind switch
        {
            ClaimKind.Rank => PlaceAnswer.Of(claim, stand.Subject, period, vantage),
            ClaimKind.Record => RecordAnswer.Of(claim, stand.Subject, period, vantage),
            _ => Decide(claim, band, stand.Subject, Ways.Of(claim, stand, period, claim.Base)),
        };
    }

    /// <summary>Whether a series counts what the claim does, in its unit.</summary>
    public static bool Speaks(Claim claim, Series series) =>
        claim.Kind != ClaimKind.Quantity
        && (claim.Terms is not { } terms || terms == series.Currency)
        && (claim.Unit is not { Length: 3 } unit || unit == series.Currency || !Units.IsCurrency(unit));

    /// <summary>Why a series says nothing to a claim for which it does not speak.</summary>
    public static string Refusal(Claim claim, Series series) =>
        claim.Period is null ? "the text gives no period"
        : claim.Unit is { Length: 3 } unit && Units.IsCurrency(unit) && unit != series.Currency
            ? $"it is given in {unit}, the figures held are in {series.Currency}"
        : claim.Terms is { } terms && terms != series.Currency
            ? Units.IsCurrency(terms)
                ? $"the rate is computed in {terms}, the figures held are in {series.Currency}"
                : $"the rate is in {(terms == "real" ? "constant prices" : terms)}, the figures held are amounts at current prices"
        : "no quantities are held";

    private static Answer Decide(Claim claim, Band? given, Subject subject, Answers answers)
    {
        var ways = answers.Each;
        if (ways.IsEmpty || given is not { } band)
        {
            return Answer.Without(
                claim.Kind == ClaimKind.Share && Wholes.FlowOf(claim) is { } whole ? $"the whole, {Statements.Flow(whole)}, is not held"
                : claim.Product is not null ? "it is a part of trade, and what is held are totals"
                : NotHeld);
        }

        // The strongest stands first.
        var decisive = ways[0].IsDecisive;
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
            Others = chosen.Standing == Standing.Across ? [.. answers.Ways.Where(way => way.Standing == Standing.Across && way != chosen)] : [],
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
