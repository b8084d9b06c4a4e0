using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Hears all series on a claim and takes the answer of the nearest that knows.</summary>
/// <remarks>What it has heard it need not ask again, for one article after the other; one article at a time.</remarks>
internal sealed class Panel(IFigures figures)
{
    private readonly Remembered<Credit, Witness[]> witnesses = new();
    private readonly Remembered<(Series, EconomyCode), IReadOnlyList<string>> products = new();
    private readonly Remembered<(Series, Direction), IReadOnlyList<EconomyCode>> partners = new();
    private readonly Remembered<EconomyCode, Series?> offices = new();

    /// <summary>The figures, with all that was reckoned from them.</summary>
    public Workbook Workbook { get; } = new(figures);

    /// <summary>All series that can speak to a claim, the nearest first; found once for all claims on a flow that credit the same office.</summary>
    public Witness[] WitnessesOf(Claim claim) => witnesses.Of(
        new(claim.Flow, claim.Reporter, claim.Source, claim.Of), (claim, Workbook.Figures), static asked => Witnesses.Of(asked.claim, asked.Figures));

    /// <summary>The parts of trade that a witness holds of its partner; asked for once.</summary>
    public IReadOnlyList<string> ProductsOf(Witness witness) => products.Of(
        (witness.Series, witness.Subject.Key.Partner), (witness, Workbook.Figures),
        static asked => [.. asked.Figures.Products(asked.witness.Series, asked.witness.Subject.Key.Partner).Where(product => product != FlowKey.AllProducts)]);

    /// <summary>The partners of whom a witness tells the same flow, all goods together; asked for once.</summary>
    public IReadOnlyList<EconomyCode> PartnersOf(Witness witness) => partners.Of(
        (witness.Series, witness.Subject.Key.Direction), (witness, Workbook.Figures),
        static asked => asked.Figures.Partners(asked.witness.Series, asked.witness.Subject.Key.Direction));

    /// <summary>A series of an economy's own office, the one of which most series are held, found once; <see langword="null"/> where none is.</summary>
    public Series? OfficeOf(EconomyCode economy) => offices.Of(
        economy, (economy, Workbook.Figures),
        static asked => asked.Figures.Series
            .Where(series => series.Reporter == asked.economy && !series.IsReconciled)
            .GroupBy(series => series.Publisher)
            .MaxBy(office => office.Count())?.First());

    /// <summary>Whether somebody who may speak for the claim counts in its unit.</summary>
    public bool IsCounted(Claim claim)
    {
        foreach (var witness in WitnessesOf(claim))
        {
            if (witness.Role != Role.Mirror && Question.Speaks(claim, witness.Series))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything is held of the claim's flow, be it the mirror's.</summary>
    public bool HoldsAny(Claim claim)
    {
        var now = Workbook.AsOf(null);
        foreach (var witness in WitnessesOf(claim))
        {
            if (witness.ViewOf(claim, now).HeldSpan is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a claim would be answered alike from both vantages: nothing came out in between that could speak to it.</summary>
    public bool HearsTheSame(Claim claim, Vantage one, Vantage other)
    {
        // Places and shares depend on further partners.
        if (claim.Kind == ClaimKind.Rank || claim.Of is not null)
        {
            return false;
        }

        foreach (var witness in WitnessesOf(claim))
        {
            if (!witness.ViewOf(claim, one).IsOfTheSame(witness.ViewOf(claim, other)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the series say.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="trusted">Reporters whose figures the article demonstrably uses: theirs count as credited.</param>
    public Opinion Hear(Claim claim, Vantage vantage, IReadOnlySet<EconomyCode> trusted)
    {
        var (witnesses, band) = (WitnessesOf(claim), Band.Of(claim));
        var heard = new Answer[witnesses.Length];
        for (var i = 0; i < heard.Length; i++)
        {
            heard[i] = Question.Ask(claim, band, witnesses[i], vantage);
        }

        return Weigh(claim, heard, trusted);
    }

    /// <summary>What the series' answers come to.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="heard">What each of its witnesses said.</param>
    /// <param name="trusted">Reporters whose figures the article demonstrably uses: theirs count as credited.</param>
    /// <remarks>
    /// Several series of one office are one office: the answer that agrees best is the one the article is likeliest to have used.
    /// </remarks>
    public Opinion Weigh(Claim claim, IReadOnlyList<Answer> heard, IReadOnlySet<EconomyCode> trusted)
    {
        var (best, bestRole) = ((Answer?)null, Role.Fits);
        Answer? mirror = null;
        List<Official>? all = null;
        var reason = "no office that counts this flow is held";
        var witnesses = WitnessesOf(claim);
        for (var i = 0; i < heard.Count; i++)
        {
            var (answer, given) = (heard[i], witnesses[i].Role);
            var role = given == Role.Fits && trusted.Contains(witnesses[i].Series.Reporter) ? Role.Credited : given;
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

            (all ??= []).Add(answer.Official);

            // An agreeing answer counts from whichever office; a disagreeing one only from the nearest.
            if (best is null
                || (Rank(answer) <= Agreement.MeetsRounded && Rank(answer) < Rank(best))
                || (role < bestRole && Rank(best) > Agreement.MeetsRounded)
                || (role == bestRole && Rank(answer) < Rank(best)))
            {
                (best, bestRole) = (answer, role);
            }
        }

        return new(best ?? Answer.Without(mirror?.Reason ?? reason), bestRole) { Mirror = mirror, All = all ?? (IReadOnlyList<Official>)[], Heard = heard };
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
        foreach (var witness in WitnessesOf(claim))
        {
            var series = witness.Series;
            if (series.Id != told.Id && (series.Reporter, series.Currency, series.Basis) == (told.Reporter, told.Currency, told.Basis)
                && Question.Ask(claim, Band.Of(claim), witness, vantage) is { Official: { Release: { } release, Evidence.IsDecisive: true } } answer
                && release.Day > official.Release?.Day && !(release.Day <= latest?.Answer.Official?.Release?.Day))
            {
                latest = new(answer, then.Role) { All = [answer.Official] };
            }
        }

        return latest;
    }

    // What tells who can speak to a claim. Sources are long and few: their length tells most of them apart.
    private readonly record struct Credit(Flow Flow, EconomyCode? Reporter, string? Source, string? Of)
    {
        public override int GetHashCode() => HashCode.Combine(Flow, Reporter, Source?.Length, Of?.Length);
    }
}
