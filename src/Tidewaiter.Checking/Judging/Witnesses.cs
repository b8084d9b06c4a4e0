using Tidewaiter.Claims;
using Tidewaiter.Claims.Languages.English;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Which series can speak to a claim, and what each is to it.</summary>
internal static class Witnesses
{
    /// <summary>All series that count one side of the claim's flow, the nearest first.</summary>
    public static Witness[] Of(Claim claim, IFigures figures)
    {
        var flow = claim.Flow;
        var found = new List<Witness>();
        foreach (var series in figures.Series)
        {
            if (Subject.Of(series, flow) is { } subject)
            {
                found.Add(new(series, RoleOf(claim, series), subject));
            }
        }

        // Once the text names an office, the others are only its mirrors.
        var named = found.Where(witness => witness.Role == Role.Credited).Select(witness => witness.Series.Reporter).ToHashSet();
        if (named.Count == 1)
        {
            for (var i = 0; i < found.Count; i++)
            {
                found[i] = found[i].Role != Role.Fits ? found[i]
                    : found[i].As(named.Contains(found[i].Series.Reporter) ? Role.Credited : Role.Mirror);
            }
        }

        // Of several series of one office, the one that holds most speaks first.
        return
        [
            .. found.OrderBy(witness => witness.Role)
                .ThenBy(witness => witness.Series.IsReconciled)
                .ThenByDescending(witness => Held(witness.Series, flow, figures))
                .ThenBy(witness => witness.Series.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the text credits the publisher of a series by its name.</summary>
    public static bool IsNamed(Claim claim, Series series) => claim.Source is { } source && Names(series.Publisher, source);

    private static int Held(Series series, Flow flow, IFigures figures)
    {
        var partner = series.Reporter == flow.From ? flow.To : flow.From;
        return (figures.History(new(series, partner, Direction.Total))?.Periods.Count ?? 0)
            + (figures.History(new(series, partner, Direction.Export))?.Periods.Count ?? 0);
    }

    private static Role RoleOf(Claim claim, Series series)
    {
        // An office of a group, such as Eurostat, publishes what the members count.
        if (IsNamed(claim, series))
        {
            return Role.Credited;
        }

        if (claim.Reporter is { } reporter)
        {
            return reporter == series.Reporter ? Role.Credited : Role.Mirror;
        }

        // A country's totals have no mirror; and a share of them, or a place among its partners, only its own office can tell.
        var flow = claim.Flow;
        if (flow.From == EconomyCode.World || flow.To == EconomyCode.World || claim.Of == series.Reporter.ToString())
        {
            return Role.Credited;
        }

        if (claim.Source is not { } source)
        {
            return Role.Fits;
        }

        var partner = series.Reporter == flow.From ? flow.To : flow.From;
        var (own, other) = (Mentions(source, series.Reporter), Mentions(source, partner));
        return own == other ? Role.Fits : own ? Role.Credited : Role.Mirror;
    }

    private static bool Names(string publisher, string source) =>
        source.Length >= 4 && (publisher.Contains(source, StringComparison.OrdinalIgnoreCase)
            || source.Contains(publisher, StringComparison.OrdinalIgnoreCase));

    // "Chinese customs", "Russia's ministry".
    private static bool Mentions(string source, EconomyCode economy) => EconomyForms.AreIn(source, economy);
}
