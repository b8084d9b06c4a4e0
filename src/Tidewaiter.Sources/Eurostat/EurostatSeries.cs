using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Eurostat;

/// <summary>The series of Eurostat's trade of the members: one a member, in euro.</summary>
internal static class EurostatSeries
{
    public static readonly Office Office = new(
        "Eurostat",
        "https://ec.europa.eu/eurostat/databrowser/view/ds-045409/default/table",
        "exports FOB, imports CIF",
        "every month, up to three years back",
        "around the 47th day after the end of a month");

    public static Series Of(EconomyCode reporter) => new(
        $"eurostat-{reporter.ToString().ToLowerInvariant()}",
        Office.Name,
        "EU trade by member state and partner, monthly",
        reporter,
        "FOB",
        "CIF",
        "customs and intra-EU returns, not adjusted",
        "EUR",
        UsualDay: 47,
        RevisionPercent: 2);

    /// <summary>One extraction of the database, which is one release of all members.</summary>
    public static Release Release(Month last, DateOnly? day, bool transcribed, SourceFile file, string reader) => new(
        $"eurostat-members-{last}",
        Office.Name,
        $"EU trade by member state, up to {last}",
        file.Notes.Address ?? Office.Address,
        day ?? Of(EconomyCode.Parse("EU")).UsuallyOut(last),
        DayEstimated: day is null,
        file.Sha256,
        transcribed,
        reader);
}
