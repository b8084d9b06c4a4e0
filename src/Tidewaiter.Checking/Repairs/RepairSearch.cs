using System.Diagnostics.CodeAnalysis;
using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Repairs;

/// <summary>Looks for the nearest true statements to a failed claim.</summary>
internal sealed class RepairSearch(Panel panel, IFigures figures)
{
    /// <summary>The repairs of least cost, all that are equal.</summary>
    /// <param name="claim">The failed claim.</param>
    /// <param name="failed">What the figures say to it.</param>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="trusted">Reporters whose figures the article uses.</param>
    /// <param name="mentioned">The periods that the article speaks of.</param>
    /// <returns>Empty where no slip leads to a confirmed statement that the digits make likelier than chance.</returns>
    public IReadOnlyList<(Candidate Candidate, Official Official)> Find(
        Claim claim, Answer failed, Vantage vantage, IReadOnlySet<EconomyCode> trusted, IReadOnlySet<Period> mentioned)
    {
        if (claim.Value is null)
        {
            return RecordsMended(claim, vantage, trusted, mentioned);
        }

        var budget = Costs.Budget(Band.DigitsOf(claim));
        var last = failed.Official is { } official ? Targets.LastHeld(vantage, new(official.Series, official.Partner, official.Direction)) : null;
        var currency = failed.Official?.Series.Currency ?? CurrencyOf(claim);
        var singles = Singles(claim, failed, currency, last, mentioned).OrderBy(candidate => candidate.Cost).ToList();
        var found = Cheapest(singles.Where(candidate => candidate.Cost <= budget), vantage, trusted);
        if (found.Count > 0 || budget < 4)
        {
            return found;
        }

        // Two slips at once: the direction or the flow, and the period.
        var pairs = Directions.Of(claim).Concat(Flows.Of(claim))
            .SelectMany(first => Spans.Of(first.To, last, mentioned)
                .Select(second => new Candidate(first.Edit, second.To, first.Cost + second.Cost + Costs.Together)))
            .Where(candidate => candidate.Cost <= budget)
            .OrderBy(candidate => candidate.Cost);
        return Cheapest(pairs, vantage, trusted);
    }

    private IEnumerable<Candidate> Singles(
        Claim claim, Answer failed, string? currency, Month? last, IReadOnlySet<Period> mentioned)
    {
        foreach (var candidate in Directions.Of(claim)
            .Concat(Flows.Of(claim))
            .Concat(Scales.Of(claim))
            .Concat(Kinds.Of(claim, currency))
            .Concat(Spans.Of(claim, last, mentioned))
            .Concat(Currencies(claim))
            .Concat(Reporters(claim)))
        {
            yield return candidate;
        }

        if (failed.Official is { Evidence: { IsDecisive: true } evidence } && Digits.Of(claim, evidence.Value) is { } typo)
        {
            yield return typo;
        }
    }

    private IEnumerable<Candidate> Currencies(Claim claim) =>
        claim.Unit is not { } unit || !Units.IsCurrency(unit) ? [] :
            Witnesses.Of(claim, figures)
                .Select(witness => witness.Series.Currency)
                .Where(currency => currency != unit)
                .Distinct()
                .Select(currency => new Candidate(Edit.OtherCurrency, claim with { Unit = currency }, Costs.OtherCurrency));

    private IEnumerable<Candidate> Reporters(Claim claim) =>
        Witnesses.Of(claim, figures)
            .Where(witness => witness.Role == Role.Mirror)
            .Select(witness => witness.Series.Reporter)
            .Distinct()
            .Select(reporter => new Candidate(
                Edit.OtherReporter, claim with { Reporter = reporter, Source = null }, Costs.OtherReporter));

    private string? CurrencyOf(Claim claim) => Witnesses.Of(claim, figures) is [var (series, _), ..] ? series.Currency : null;

    private List<(Candidate, Official)> RecordsMended(
        Claim claim, Vantage vantage, IReadOnlySet<EconomyCode> trusted, IReadOnlySet<Period> mentioned) =>
        claim.Kind != ClaimKind.Record ? [] : Cheapest(
            Directions.Of(claim).Concat(Spans.Of(claim, null, mentioned).Where(candidate => mentioned.Contains(candidate.To.Period!.Value)))
                .OrderBy(candidate => candidate.Cost),
            vantage,
            trusted);

    // A point moved to the left leaves more digits behind it than the office printed: they were the claim's own.
    private static bool IsShifted(Candidate candidate, Answer answer, [NotNullWhen(true)] out Official? official)
    {
        official = answer.Official;
        return candidate.Edit == Edit.Scale && answer is { Agreement: Agreement.MeetsLoosely, Official.Evidence.IsDecisive: true };
    }

    private List<(Candidate, Official)> Cheapest(IEnumerable<Candidate> ordered, Vantage vantage, IReadOnlySet<EconomyCode> trusted)
    {
        var found = new List<(Candidate Candidate, Official Official)>();
        foreach (var candidate in ordered)
        {
            if (found is [var best, ..] && candidate.Cost > best.Candidate.Cost + Costs.Tie)
            {
                break;
            }

            var answer = panel.Hear(candidate.To, vantage, trusted).Answer;
            if (answer is { Agreement: Agreement.Meets, Official: { } official } || IsShifted(candidate, answer, out official))
            {
                found.Add((candidate, official));
            }
        }

        return found;
    }
}
