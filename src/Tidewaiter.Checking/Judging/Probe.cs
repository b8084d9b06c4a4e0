using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Whether any series may come near to a claim, in its own months or in others: asked of much that is only tried, for whose refusals nobody wants words.</summary>
/// <param name="panel">Whom to ask.</param>
/// <remarks>One serves all claims that a search tries, one after the other.</remarks>
internal sealed class Probe(Panel panel)
{
    private readonly List<Stand> stands = [];
    private Claim claim = null!;
    private Band? band;
    private Interval reach;

    /// <summary>Takes up a claim.</summary>
    /// <param name="tried">The claim.</param>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="known">Its band, where it is known.</param>
    /// <returns>The same probe.</returns>
    public Probe On(Claim tried, Vantage vantage, Band? known = null)
    {
        (claim, band) = (tried, known ?? Band.Of(tried));
        reach = band is { } of ? of.Strict.Enclose(of.Lax) : default;
        stands.Clear();
        foreach (var witness in panel.WitnessesOf(claim))
        {
            if (witness.Role != Role.Mirror && Question.Speaks(claim, witness.Series))
            {
                stands.Add(Stand.Of(claim, witness, vantage));
            }
        }

        return this;
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
