using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Announced;

/// <summary>The series that announced figures belong to.</summary>
internal static class AnnouncedSeries
{
    public static readonly Office Office = new(
        "Customs offices, as the press relayed them",
        "http://english.customs.gov.cn/statics/report/preliminary.html",
        "as the office named counts: exports FOB, imports CIF",
        "the first number stays; a page of later with another number within 5 % is a later vintage",
        "China: between the 7th and the 18th of the following month; January and February together in March");

    // China's customs announce between the 7th and the 18th; single figures of 2022 were revised by up to 5 % since
    // (China's imports from Russia in March 2022). docs/sources/announced.md tells how both were found.
    private const int ChinasUsualDay = 14;
    private const decimal ChinasRevisions = 5;

    public static Series Of(EconomyCode reporter, string currency, CountedBy countedBy)
    {
        var china = reporter == EconomyCode.Parse("CHN");
        var office = china ? "General Administration of Customs of China" : $"Customs of {Economies.NameOf(reporter)}";
        var key = china ? "gacc" : $"customs-{reporter}";
        var name = Economies.NameOf(reporter);
        var (id, publisher, dataset) =
            countedBy == CountedBy.Customs ? ($"{key}-announced", office, "Imports and exports by country, as announced and relayed by the press")
            : countedBy == CountedBy.Officials ? ($"{reporter}-officials", $"Officials, on the trade of {name}", "Statements, as relayed by the press")
            : ($"{reporter}-press", $"Press, on the trade of {name}", "Computed by the press from customs figures");
        var written = $"{id}-{currency}".ToLowerInvariant();
        return new(written, publisher, dataset, reporter, "FOB", "CIF", "customs", currency, ChinasUsualDay, ChinasRevisions);
    }
}
