using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Whether any series may come near to a claim, in its own months or in others: asked of much that is only tried, for whose refusals nobody wants words.</summary>
internal sealed class Probe
{
    private readonly Claim claim;
    private readonly List<Stand> stands = [];
    private readonly Band? band;
    private readonly Interval reach;

    /// <param name="panel">Whom to ask.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="band">Its band, where it is known.</param>
    public Probe(Panel panel, Claim claim, Vantage vantage, Band? band = null)
    {
        this.claim = claim;
        this.band = band ??= Band.Of(claim);
        reach = band is { } of ? of.Strict.Enclose(of.Lax) : default;
        foreach (var witness in panel.WitnessesOf(claim))
        {
            if (witness.Role != Role.Mirror && Question.Speaks(claim, witness.Series))
            {
                stands.Add(Stand.Of(claim, witness, vantage));
            }
        }
    }

    /// <summary>Whether one may, of its own months.</summary>
    public bool MayMeet() => claim.Period is { } period && MayMeet(period, claim.Base);

    /// <summary>Whether one may, of these months.</summary>
    /// <returns><see langword="false"/> only where no series would give a number, or only such that are <see cref="Agreement.Off"/>.</returns>
    public bool MayMeet(Period period, Period? against)
    {
        if (claim.Kind is ClaimKind.Rank or ClaimKind.Record)
        {
            return stands.Count > 0;
        }

        if (band is not { } wanted)
        {
            return false;
        }

        foreach (var stand in stands)
        {
            var answers = Ways.Of(claim, stand, period, against);
            if (!answers.MayTouch(reach))
            {
                continue;
            }

            foreach (var way in answers.Each)
            {
                if (Comparison.Of(wanted, way) <= Agreement.Near)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
