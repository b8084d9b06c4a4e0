using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Relations;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Comparing;

/// <summary>Finds statements that several articles tell differently.</summary>
internal static class Disagreements
{
    public static ArticleComparison Of(IReadOnlyList<CheckedArticle> articles)
    {
        var shared = articles
            .SelectMany((article, index) => Tellings(article, index))
            .GroupBy(telling => Key(telling.Finding.Claim))
            .SelectMany(ByOffice)
            .Select(group => group.OrderBy(telling => telling.Published ?? DateOnly.MaxValue).ThenBy(telling => telling.Article).ToArray())
            .Where(group => group.Any(telling => telling.Article != group[0].Article))
            .ToArray();
        return new(shared.Length, [.. shared.Where(Differ).Select(Disagreement)]);
    }

    // What an article says twice of one thing, it says once: at its most precise. Where it contradicts itself, both stand.
    private static IEnumerable<Telling> Tellings(CheckedArticle article, int index)
    {
        var name = article.Article.Id ?? article.Article.Title ?? $"article {index + 1}";
        var kept = new List<Telling>();
        foreach (var finding in article.Findings
            .Where(finding => finding.Claim is { Modality: Modality.Reported, Period: not null, Value: not null } && Band.Of(finding.Claim) is not null)
            .OrderBy(finding => Band.Of(finding.Claim)!.Value.Strict.HalfWidth))
        {
            if (!kept.Any(other => Key(other.Finding.Claim).Equals(Key(finding.Claim)) && Agree(other.Finding.Claim, finding.Claim)))
            {
                kept.Add(new(index, name, article.Article.Published, finding));
            }
        }

        return kept.OrderBy(telling => telling.Finding.Claim.Begin);
    }

    // Two offices say two things of one flow without either being wrong. Who names none speaks of the one that the others name.
    private static IEnumerable<IEnumerable<Telling>> ByOffice(IGrouping<object, Telling> group) =>
        group.Select(telling => telling.Finding.Claim.Reporter).OfType<EconomyCode>().Distinct().Count() <= 1
            ? [group]
            : group.GroupBy(telling => telling.Finding.Claim.Reporter ?? OfficialOf(telling)?.Series.Reporter);

    // Rounding is no disagreement: two figures differ where no number could be written as both.
    private static bool Differ(Telling[] group) =>
        group.Any(one => group.Any(other => one.Article != other.Article && !Agree(one.Finding.Claim, other.Finding.Claim)));

    private static bool Agree(Claim one, Claim other) =>
        Band.Of(one) is { } a && Band.Of(other) is { } b && Comparison.Touch(Signed(a, one), Signed(b, other));

    private static Interval Signed(Band band, Claim claim) => Turns(claim) ? -band.Lax : band.Lax;

    private static Disagreement Disagreement(Telling[] group)
    {
        var official = OfficialOf(group.FirstOrDefault(telling => telling.IsRight)) ?? OfficialOf(group.FirstOrDefault(telling => telling.Finding.Verdict == Verdict.Contradicted));
        return new(Statements.Of(group[0].Finding.Claim), group, official, DisagreementWords.Why(group, official));
    }

    private static Official? OfficialOf(Telling? telling) => telling?.Finding.Official;

    // A's deficit with B is B's surplus with A, and trade has no direction.
    private static bool Turns(Claim claim) => claim is { Kind: ClaimKind.Level, Flow.Kind: FlowKind.Balance } && Statement.Canonical(claim.Flow).Turned;

    private static object Key(Claim claim)
    {
        var sided = claim.Flow.Kind == FlowKind.Exports || (claim.Flow.Kind == FlowKind.Balance && claim.Kind != ClaimKind.Level);
        var flow = sided ? claim.Flow : Statement.Canonical(claim.Flow).Flow;
        return (claim.Kind, flow, claim.Product, claim.Period, claim.Base, claim.Of, claim.Unit, claim.Terms);
    }
}
