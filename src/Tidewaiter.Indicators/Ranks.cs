using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The place of a partner among all partners of an economy.</summary>
public static class Ranks
{
    // Offices place these beside countries. Regions, alliances and clubs hold each other's members and are only summed up.
    private static readonly HashSet<EconomyCode> Blocs =
        [.. ((string[])["EU", "ASEAN", "MERCOSUR", "EAEU", "GCC"]).Select(code => EconomyCode.Parse(code))];

    /// <summary>Where a partner stands, as far as the figures tell.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow with the partner, as the office of the ranked economy counts it.</param>
    /// <param name="period">The months.</param>
    /// <returns><see langword="null"/> where no amount is held for the partner itself.</returns>
    /// <remarks>
    /// A single economy is ranked among single economies, a group among those and the blocs that trade as one, such as the European Union. Since not every partner is
    /// held for every period, the place is at best a lower bound: <see cref="Place.Complete"/> tells whether those that are not
    /// held could have made a difference.
    /// </remarks>
    public static Place? Of(Vantage vantage, Subject subject, Period period) => vantage.Place(subject, period);

    /// <summary>The place, reckoned anew.</summary>
    internal static Place? Make(Vantage vantage, Subject subject, Period period)
    {
        var key = subject.Key;
        if (Levels.Best(vantage, subject, period) is not { } own)
        {
            return null;
        }

        var partners = vantage.Figures.Partners(key.Series, Direction.Total, key.Product)
            .Union(vantage.Figures.Partners(key.Series, Direction.Export, key.Product))
            .Union(vantage.Figures.Partners(key.Series, Direction.Import, key.Product));
        var others = new List<Evidence>();
        var above = new List<Evidence>();
        decimal held = Math.Max(0, own.Value.Low);
        foreach (var partner in partners)
        {
            if (partner == key.Partner || !(partner.IsSingle || (!key.Partner.IsSingle && Blocs.Contains(partner)))
                || Levels.Best(vantage, subject with { Key = key with { Partner = partner } }, period) is not { } other)
            {
                continue;
            }

            others.Add(other);
            if (partner.IsSingle)
            {
                held += other.Value.Low;
            }

            if (other.Loose.Low > own.Loose.High)
            {
                above.Add(other);
            }
        }

        // Where all that is not held, taken together, is less than the partner's own amount, nobody in it can stand above.
        var whole = Levels.Best(vantage, subject with { Key = key with { Partner = EconomyCode.World } }, period);
        var complete = whole is not null && key.Partner.IsSingle && whole.Value.High - held < own.Value.Low;
        var place = 1 + above.Count;
        var derivation = new Derivation.Computed(
            Operation.Rank, Interval.Point(place), "rank", [own.Derivation, .. others.OrderByDescending(other => other.Value.Middle)
                .Take(10).Select(other => other.Derivation)]);
        return new(
            new(Interval.Point(place), "rank", own.Standing == Standing.Composed ? Standing.Composed : Standing.Computed, 0, period, derivation),
            others.Count,
            complete);
    }
}
