using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Hears all series on a claim and takes the answer of the nearest that knows.</summary>
internal sealed class Panel(IFigures figures)
{
    /// <summary>What the series say.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="trusted">Reporters whose figures the article demonstrably uses: theirs count as credited.</param>
    /// <remarks>
    /// Several series of one office are one office: the answer that agrees best is the one the article is likeliest to have used.
    /// </remarks>
    public Opinion Hear(Claim claim, Vantage vantage, IReadOnlySet<EconomyCode>? trusted = null)
    {
        Opinion? best = null;
        Answer? mirror = null;
        var all = new List<Official>();
        var reason = "no office that counts this flow is held";
        foreach (var (series, given) in Witnesses.Of(claim, figures))
        {
            var role = given == Role.Fits && trusted is not null && trusted.Contains(series.Reporter) ? Role.Credited : given;
            var answer = Question.Ask(claim, series, vantage);
            if (role == Role.Mirror)
            {
                mirror = mirror is null || answer.Agreement < mirror.Agreement ? answer : mirror;
                continue;
            }

            if (answer.Official is null)
            {
                reason = answer.Reason ?? reason;
                continue;
            }

            all.Add(answer.Official);

            // An agreeing answer counts from whichever office; a disagreeing one only from the nearest.
            if (best is null
                || (answer.Agreement <= Agreement.MeetsRounded && answer.Agreement < best.Answer.Agreement)
                || (role < best.Role && best.Answer.Agreement > Agreement.MeetsRounded)
                || (role == best.Role && answer.Agreement < best.Answer.Agreement))
            {
                best = new(answer, role);
            }
        }

        return (best ?? new(Answer.Without(mirror?.Reason ?? reason), Role.Fits)) with { Mirror = mirror, All = all };
    }
}
