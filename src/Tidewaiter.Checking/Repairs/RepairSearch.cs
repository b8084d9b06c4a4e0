using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Repairs;

/// <summary>Looks for the nearest true statements to a failed claim.</summary>
internal sealed class RepairSearch(Panel panel)
{
    private const int FewestDigitsOfTwoSlips = 3;
    private const int FewestDigitsOfCutOff = 3;

    private readonly List<Span> spans = [];
    private readonly Probe probe = new(panel);

    /// <summary>The repairs of least cost, all that are equal.</summary>
    /// <param name="file">What the figures say to the failed claim.</param>
    /// <param name="trusted">Reporters whose figures the article uses.</param>
    /// <param name="mentions">What the article speaks of.</param>
    /// <param name="settling">Whether only a repair is of use that is <see cref="Convincing"/>: where there is none, none is looked for.</param>
    /// <returns>Empty where no slip leads to a confirmed statement that the digits make likelier than chance.</returns>
    public IReadOnlyList<(Candidate Candidate, Official Official)> Find(
        Case file, IReadOnlySet<EconomyCode> trusted, Mentions mentions, bool settling)
    {
        var (claim, vantage) = (file.Claim, file.Vantage);
        if (!panel.HoldsAny(claim))
        {
            return [];
        }

        if (claim.Value is null)
        {
            return RecordsMended(claim, vantage, trusted, mentions);
        }

        if (claim.Kind == ClaimKind.Rank)
        {
            return settling ? [] : Cheapest(claim, Places(file), vantage, trusted);
        }

        // What is dearer than the dearest that convinces settles nothing, be it true.
        return !settling ? Cheapest(claim, Candidates(file, mentions, Costs.Highest, Costs.ChanceHits), vantage, trusted)
            : Candidates(file, mentions, Convincing.LikeliestCost, Convincing.ChanceHits).Count == 0 ? []
            : Cheapest(claim, Candidates(file, mentions, Convincing.LikeliestCost + Costs.Tie, Costs.ChanceHits), vantage, trusted);
    }

    /// <summary>What may be true of all that could have been meant, at that cost and with so many hits of chance at most.</summary>
    private List<Candidate> Candidates(Case file, Mentions mentions, decimal mostCost, decimal mostHits)
    {
        var (claim, vantage, candidates) = (file.Claim, file.Vantage, new List<Candidate>());
        var band = Band.Of(claim);
        var chance = Candidate.ChanceHits(rivals: 1, claim, band);
        var budget = new Budget(mostCost, mostHits, chance);
        if (!budget.Allows(cost: 0, rivals: 1))
        {
            return candidates;
        }

        var opinion = file.Deciding;
        var official = opinion.Answer.Official;

        // Of a unit in which nobody counts, no other flow or months are known either.
        var isCounted = panel.IsCounted(claim);
        if (isCounted)
        {
            TryAll(Directions.Of(claim));
            TryAll(Flows.Of(claim, budget));
            TryAll(Scales.Of(claim, budget));
        }

        TryAll(Kinds.Of(claim, official?.Series.Currency ?? CurrencyOf(claim), budget));

        TryAll(Currencies(claim));
        TryAll(Reporters(claim));
        TryAll(Typos(claim, opinion));
        if (!isCounted)
        {
            return candidates;
        }

        var last = official is null ? null : Targets.LastHeld(vantage, new(official.Series, official.Partner, official.Direction));
        spans.Clear();
        if (budget.Allows(cost: 0, Spans.FewestRivals))
        {
            spans.AddRange(Spans.Of(claim, last, mentions.Periods).Where(span => budget.Allows(span.Cost, span.Rivals)));
        }

        TryMoved(claim, 0, 1);
        TryAll(Products.Of(claim, panel, budget));
        TryAll(Partners.Of(claim, panel, mentions, budget));

        // Two slips at once: the direction and the period. Of another kind of flow in other months, too many numbers are true.
        if (Band.DigitsOf(claim) >= FewestDigitsOfTwoSlips)
        {
            foreach (var turned in Directions.Of(claim))
            {
                TryMoved(turned.To, turned.Cost + Costs.Together, turned.Rivals, turned.Edit);
            }
        }

        return candidates;

        void TryAll(IEnumerable<Candidate> all)
        {
            foreach (var candidate in all)
            {
                if (budget.Allows(candidate.Cost, candidate.Rivals) && ProbeOf(candidate.To).MayMeet())
                {
                    candidates.Add(candidate);
                }
            }
        }

        // What is true of another flow or months is written with the same number.
        Probe ProbeOf(Claim to) => probe.On(to, vantage, to.Value == claim.Value && to.Kind == claim.Kind && to.Unit == claim.Unit ? band : null);

        // Most of the periods are not worth a claim of their own.
        void TryMoved(Claim moving, decimal cost, int rivals, Edit edit = Edit.OtherPeriod)
        {
            var isTaken = false;
            foreach (var span in spans)
            {
                if (!budget.Allows(cost + span.Cost, rivals * span.Rivals))
                {
                    continue;
                }

                if (!isTaken)
                {
                    ProbeOf(moving);
                    isTaken = true;
                }

                if (probe.MayMeet(span.Period, span.Base))
                {
                    var moved = span.Of(moving);
                    candidates.Add(moved with { Edit = edit, Cost = cost + span.Cost, Rivals = rivals * span.Rivals });
                }
            }
        }
    }

    private static IEnumerable<Candidate> Typos(Claim claim, Opinion opinion)
    {
        foreach (var official in opinion.All)
        {
            if (official.Evidence.Standing <= Standing.Across && Digits.Of(claim, official.Evidence.Value) is { } typo)
            {
                yield return typo;
            }
        }
    }

    // Of places there are few, and other flows have the same: only the right one is told.
    private static IEnumerable<Candidate> Places(Case file) =>
        file.Deciding.Answer.Official is { Evidence: { Unit: "rank" } evidence }
            ? [new(Edit.Typo, file.Claim with { Value = evidence.Value.Middle }, Costs.OneDigit)]
            : [];

    private IEnumerable<Candidate> Currencies(Claim claim) =>
        claim.Unit is not { } unit || !Units.IsCurrency(unit) ? [] :
            panel.WitnessesOf(claim)
                .Select(witness => witness.Series.Currency)
                .Where(currency => currency != unit)
                .Distinct()
                .Select(currency => new Candidate(Edit.OtherCurrency, claim with { Unit = currency }, Costs.OtherCurrency));

    private IEnumerable<Candidate> Reporters(Claim claim) =>
        panel.WitnessesOf(claim)
            .Where(witness => witness.Role == Role.Mirror)
            .Select(witness => witness.Series.Reporter)
            .Distinct()
            .Select(reporter => new Candidate(
                Edit.OtherReporter, claim with { Reporter = reporter, Source = null }, Costs.OtherReporter));

    private string? CurrencyOf(Claim claim) => panel.WitnessesOf(claim) is [var nearest, ..] ? nearest.Series.Currency : null;

    private List<(Candidate, Official)> RecordsMended(
        Claim claim, Vantage vantage, IReadOnlySet<EconomyCode> trusted, Mentions mentions) =>
        claim.Kind != ClaimKind.Record ? [] : Cheapest(
            claim,
            Directions.Of(claim)
                .Concat(claim.Flow.Kind == FlowKind.Balance ? [] : Flows.Of(claim, Budget.Unbounded).Where(candidate => candidate.To.Flow.Kind != FlowKind.Balance))
                .Concat(Spans.Of(claim, null, mentions.Periods).Where(span => mentions.Periods.Contains(span.Period)).Select(span => span.Of(claim)))
                .Where(candidate => probe.On(candidate.To, vantage).MayMeet()),
            vantage,
            trusted);

    private List<(Candidate Candidate, Official Official)> Cheapest(
        Claim claim, IEnumerable<Candidate> candidates, Vantage vantage, IReadOnlySet<EconomyCode> trusted)
    {
        var found = new List<(Candidate Candidate, Official Official)>();
        var least = decimal.MaxValue;
        foreach (var candidate in candidates.OrderBy(candidate => candidate.Cost))
        {
            if (candidate.Cost > least + Costs.Tie)
            {
                break;
            }

            if (panel.Hear(candidate.To, vantage, trusted).Answer is { Official: { } official } answer && Fit(claim, candidate, answer) is { } fit)
            {
                least = Math.Min(least, fit.Cost);
                found.Add((fit, official));
            }
        }

        found.RemoveAll(one => one.Candidate.Cost > least + Costs.Tie);
        return found;
    }

    // What it costs to take the candidate for what was meant; null where it is not true, or true by too much leniency.
    private static Candidate? Fit(Claim claim, Candidate candidate, Answer answer)
    {
        // Of the commonest slip, a figure put together from others is proof enough, if a worse one where it is only near; of rarer ones it would prove too much.
        if (!IsFirm(answer.Official!.Evidence))
        {
            return candidate.Edit == Edit.SwapDirection && candidate.To.Period == claim.Period && claim.Kind == ClaimKind.Level
                && answer.Agreement <= Agreement.Near && candidate.ChanceHits(claim, answer.Official.Evidence.Loose) <= Costs.ChanceHits
                    ? candidate with { Cost = candidate.Cost + (answer.Agreement == Agreement.Near ? 2 * Costs.Rounded : Costs.Rounded) }
                    : null;
        }

        return answer.Agreement switch
        {
            Agreement.Meets => candidate,
            Agreement.MeetsRounded when Band.DigitsOf(claim) >= FewestDigitsOfCutOff => candidate with { Cost = candidate.Cost + Costs.Rounded },

            // A point moved to the left leaves more digits behind it than the office printed: they were the claim's own.
            Agreement.MeetsLoosely when candidate.Edit == Edit.Scale => candidate,

            // A relay with fewer digits is no proof, and still the best explanation where it has digits enough.
            Agreement.MeetsLoosely when candidate.ChanceHits(claim, answer.Official.Evidence.Value) <= Costs.ChanceHits
                => candidate with { Cost = candidate.Cost + Costs.Rounded },
            _ => null,
        };
    }

    // What is worked back from rates of few digits meets too much.
    private static bool IsFirm(Evidence evidence) =>
        evidence.IsDecisive || (evidence.Standing == Standing.Across && !IsImplied(evidence.Derivation));

    private static bool IsImplied(Derivation derivation) =>
        derivation is Derivation.Computed computed && (computed.Operation == Operation.ImpliedBase || computed.Parts.Any(IsImplied));
}
