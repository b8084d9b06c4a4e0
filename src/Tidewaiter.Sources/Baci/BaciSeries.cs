using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Baci;

/// <summary>The series of CEPII's BACI: one an exporter, since BACI values every flow as it leaves.</summary>
internal static class BaciSeries
{
    public static readonly Office Office = new(
        "CEPII",
        "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
        "both sides' reports reconciled to FOB, freight and insurance taken out",
        "every edition counts all its years anew",
        "once a year in January, up to the year before the last");

    public static Series Of(EconomyCode exporter) => new(
        $"cepii-baci-{exporter.ToString().ToLowerInvariant()}",
        "CEPII",
        "BACI, reconciled from both sides' reports to UN Comtrade",
        exporter,
        "FOB",
        "FOB",
        "reconciled",
        "USD",
        UsualDay: 396, // a year comes out in the second January after it
        RevisionPercent: 5);

    public static Release Release(int firstYear, int lastYear, string sha256, DateOnly? published, bool transcribed, string reader) => new(
        $"cepii-baci-{firstYear}-{lastYear}",
        "CEPII",
        $"BACI, {firstYear} to {lastYear}",
        Office.Address,
        published ?? Of(EconomyCode.World).UsuallyOut(Month.Of(lastYear, 12)),
        DayEstimated: published is null,
        sha256,
        transcribed,
        reader);

    public static Release Release(int firstYear, int lastYear, SourceFile file, bool transcribed, string reader) =>
        Release(firstYear, lastYear, file.Sha256, file.Notes.Published, transcribed, reader) with { Address = file.Notes.Address ?? Office.Address };

    public static Figure Figure(EconomyCode exporter, EconomyCode importer, int year, string product, Interval amount, Release release) => new(
        new(Of(exporter), importer, Direction.Export, product), Period.Year(year), Measure.Amount, amount, release, [], []);
}
