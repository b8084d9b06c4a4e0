using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Relations;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Comparing;

/// <summary>Finds statements that several articles tell differently.</summary>
internal static class Disagreements
{
    public static IReadOnlyList<Disagreement> Of(IReadOnlyList<CheckedArticle> articles)
    {
        var tellings = articles.SelectMany((article, index) => article.Findings
            .Where(finding => finding.Claim is { Modality: Modality.Reported, Period: not null, Value: not null })
            .Select(finding => new Telling(index, article.AsOf, finding)));
        return
        [
            .. tellings.GroupBy(telling => Key(telling.Finding.Claim))
                .Select(group => group.OrderBy(telling => telling.Published ?? DateOnly.MaxValue).ThenBy(telling => telling.Article).ToArray())
                .Where(Differ)
                .Select(group => new Disagreement(Statements.Of(group[0].Finding.Claim), group)),
        ];
    }

    // Rounding is no disagreement: two figures differ where no number could be written as both.
    private static bool Differ(Telling[] group)
    {
        for (var i = 0; i < group.Length; i++)
        {
            for (var j = i + 1; j < group.Length; j++)
            {
                if (group[i].Article != group[j].Article
                    && Band.Of(group[i].Finding.Claim) is { } one && Band.Of(group[j].Finding.Claim) is { } other
                    && !Comparison.Touch(one.Lax, other.Lax))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static object Key(Claim claim)
    {
        var turned = claim.Flow.Kind == Figures.FlowKind.Trade ? Statement.Canonical(claim.Flow).Flow : claim.Flow;
        return (claim.Kind, turned, claim.Product, claim.Period, claim.Base, claim.Of, claim.Unit, (claim.Reporter, claim.Terms));
    }
}
