using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Hears all series on a claim and takes the answer of the nearest that knows.</summary>
internal sealed class Panel(IFigures figures)
{
    private const int MostRemembered = 2_000;

    private readonly Dictionary<(Flow, EconomyCode?, string?, string?), IReadOnlyList<(Series Series, Role Role)>> witnesses = [];

    /// <summary>All series that can speak to a claim, the nearest first; found once for all claims on a flow that credit the same office.</summary>
    public IReadOnlyList<(Series Series, Role Role)> WitnessesOf(Claim claim)
    {
        var key = (claim.Flow, claim.Reporter, claim.Source, claim.Of);
        if (!witnesses.TryGetValue(key, out var found))
        {
            if (witnesses.Count == MostRemembered)
            {
                witnesses.Clear();
            }

            found = Witnesses.Of(claim, figures);
            witnesses.Add(key, found);
        }

        return found;
    }

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
        foreach (var (series, given) in WitnessesOf(claim))
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
                || (Rank(answer) <= Agreement.MeetsRounded && Rank(answer) < Rank(best.Answer))
                || (role < best.Role && Rank(best.Answer) > Agreement.MeetsRounded)
                || (role == best.Role && Rank(answer) < Rank(best.Answer)))
            {
                best = new(answer, role);
            }
        }

        return (best ?? new(Answer.Without(mirror?.Reason ?? reason), Role.Fits)) with { Mirror = mirror, All = all };
    }

    /// <summary>Whether any series, the mirrors left out, may come near to a claim.</summary>
    public bool MayMeet(Claim claim, Vantage vantage)
    {
        foreach (var (series, role) in WitnessesOf(claim))
        {
            if (role != Role.Mirror && Question.MayMeet(claim, series, vantage))
            {
                return true;
            }
        }

        return false;
    }

    // What the amounts as printed give exactly is not explained better by another series that comes near.
    private static Agreement Rank(Answer answer) => answer.OldBase is null ? answer.Agreement : Agreement.MeetsRounded;

    /// <summary>What the office itself has put out later, in another of its publications: the same way of counting, corrected.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="vantage">The figures as they stand today.</param>
    /// <param name="then">What was out on the article's day.</param>
    /// <returns><see langword="null"/> where nothing later is held that decides.</returns>
    public Opinion? Correction(Claim claim, Vantage vantage, Opinion then)
    {
        if (then.Answer.Official is not { Series: var told } official)
        {
            return null;
        }

        Opinion? latest = null;
        foreach (var (series, _) in WitnessesOf(claim))
        {
            if (series.Id != told.Id && (series.Reporter, series.Currency, series.Basis) == (told.Reporter, told.Currency, told.Basis)
                && Question.Ask(claim, series, vantage) is { Official: { Release: { } release, Evidence.IsDecisive: true } } answer
                && release.Day > official.Release?.Day && !(release.Day <= latest?.Answer.Official?.Release?.Day))
            {
                latest = new(answer, then.Role) { All = [answer.Official] };
            }
        }

        return latest;
    }
}
