using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Turns what the figures say into a verdict. When in doubt, it does not contradict.</summary>
internal static class Judge
{
    // A later article may use amounts that were revised since the release we hold; the next month's release is the first to do so.
    private const int DaysUntilRevised = 25;
    private const decimal RevisedPoints = 1;
    private const decimal LeastPercent = 1;
    private const decimal RelayedShare = 0.008m;

    public static Verdict Of(Case file)
    {
        var (then, now) = (file.Then.Answer, file.Now.Answer);
        if (file.Earlier is not null)
        {
            return Verdict.Revised;
        }

        if (file.HasMoved && file.Day is not null)
        {
            if (then.Agreement <= Agreement.MeetsLoosely
                && (now.Agreement is Agreement.Off or Agreement.Near || (then.Agreement == Agreement.Meets && now.Agreement == Agreement.MeetsRounded)))
            {
                return Verdict.Revised;
            }

            if (Agrees(now) && (then.Agreement is Agreement.Off or Agreement.Near || (then.Agreement == Agreement.MeetsRounded && now.Agreement == Agreement.Meets)))
            {
                return Verdict.Revised;
            }
        }

        return Plain(file);
    }

    private static Verdict Plain(Case file)
    {
        var answer = file.Deciding.Answer;
        if (file.Whole is not null)
        {
            return answer.Agreement <= Agreement.MeetsLoosely ? Verdict.Consistent : Verdict.Unverifiable;
        }

        if (answer.OldBase is not null)
        {
            return Verdict.Revised;
        }

        return answer.Agreement switch
        {
            Agreement.Meets => Verdict.Confirmed,
            Agreement.MeetsRounded => Verdict.Rounded,
            Agreement.MeetsLoosely or Agreement.Near => Verdict.Consistent,
            Agreement.Off when MayBeRevised(file) || IsWithinRelaying(file) => Verdict.Consistent,
            Agreement.Off => Verdict.Contradicted,
            _ => file.Deciding.Mirror is { Agreement: not Agreement.None } mirror ? OfMirror(file.Claim, mirror) : Verdict.Unverifiable,
        };
    }

    /// <summary>Whether a difference from the figure could be a revision that is not held.</summary>
    public static bool MayBeRevised(Case file)
    {
        if (file.Deciding.Answer.Official is not { Release: { } release, Evidence: var evidence } official
            || file.Claim is not { Value: { } value }
            || (file.Day is { } day && day < release.Day.AddDays(DaysUntilRevised)))
        {
            return false;
        }

        var gap = Math.Abs(value - evidence.Value.Middle);
        return evidence.Unit switch
        {
            "%" or "pp" => gap <= RevisedPoints,
            "x" or "rank" => false,
            _ => gap <= Math.Abs(evidence.Value.Middle) * Math.Max(LeastPercent, RevisedPercent(file, official)) / 100,
        };
    }

    // As the flow's own vintages show; of a flow of which too few are held, as the office has been seen to revise in general.
    private static decimal RevisedPercent(Case file, Official official)
    {
        var view = file.Vantage.View(new(official.Series, official.Partner, official.Direction, official.Product));
        var age = file.Day is { } day ? Month.Of(day).Since(Month.Of(official.Release!.Day)) : int.MaxValue;
        return view.Revisions.PercentAfter(Math.Max(0, age)) ?? official.Series.RevisionPercent * ShareOf(official.Direction);
    }

    /// <summary>
    /// Whether a difference from a figure that only the press passed on is so small that the release may have had it otherwise. A relay is
    /// evidence of a release, and rounds, cuts off and adds up for itself.
    /// </summary>
    public static bool IsWithinRelaying(Case file)
    {
        if (file.Deciding.Answer.Official is not { Evidence: var evidence } || file.Claim.Value is not { } value)
        {
            return false;
        }

        var relayed = evidence.Derivation.Figures.Where(figure => figure.Relays.Count > 0 && figure.Measure == Measure.Amount).ToArray();
        var gross = relayed.Sum(figure => Math.Abs(figure.Printed));
        return Units.IsCurrency(evidence.Unit) && Math.Abs(value - evidence.Value.Middle) <= RelayedShare * gross;
    }

    /// <summary>
    /// Whether the office that was asked is the one the text speaks of: by name, by the article's other figures, or since the
    /// difference is larger than between two offices.
    /// </summary>
    public static bool IsFirm(Case file)
    {
        var opinion = file.Deciding;
        if (opinion.Role == Role.Credited)
        {
            return true;
        }

        return opinion.Answer.Official is { Evidence: var evidence } && file.Claim.Value is { } value && evidence.Unit switch
        {
            "%" or "pp" => Math.Abs(value - evidence.Value.Middle) > 10,
            "x" or "rank" => false,
            _ => Mirrors.Fit(value, evidence.Value.Middle) == MirrorFit.Gap,
        };
    }

    // The widest revisions are seen where goods arrive; those of exports, and of the sum of both, are half as wide.
    private static decimal ShareOf(Direction direction) => direction == Direction.Import || direction == Direction.Balance ? 1 : 0.5m;

    private static bool Agrees(Answer answer) => answer.Agreement <= Agreement.MeetsRounded;

    // The mirror is evidence of another kind: it can agree, never contradict.
    private static Verdict OfMirror(Claim claim, Answer mirror) =>
        mirror.Official is not { Evidence: { Unit: not ("rank" or "x") } evidence } || claim.Value is not { } value ? Verdict.Unverifiable
        : mirror.Agreement <= Agreement.MeetsLoosely ? Verdict.Consistent
        : claim.Kind == ClaimKind.Level && Mirrors.Fit(value, evidence.Value.Middle) == MirrorFit.Agrees ? Verdict.Consistent
        : Verdict.Unverifiable;
}
