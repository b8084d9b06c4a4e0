using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>The series of China's customs that its own tables belong to.</summary>
/// <remarks>
/// The preliminary release and the monthly bulletin differ slightly (world exports of 2025: 3,771,873.3 and 3,771,842.4 million dollars),
/// hence two series. Amounts in dollars were seen revised by up to 2.3 % (August 2023), see docs/sources/gacc.md.
/// </remarks>
internal static class GaccSeries
{
    public static readonly Office Office = new(
        Publisher,
        "http://english.customs.gov.cn/statics/report/preliminary.html",
        "exports FOB, imports CIF",
        "months change with every later one, by up to 2.5 %; the year is settled in the middle of the following one; growth is on the revised base",
        "preliminary between the 7th and the 18th of the following month, the bulletin around the 20th; January and February together in March");

    private const string Publisher = "General Administration of Customs of China";
    private const decimal Revisions = 2.5m;

    /// <summary>Where the online query stands.</summary>
    public const string QueryAddress = "http://stats.customs.gov.cn/indexEn";

    public static readonly EconomyCode Reporter = EconomyCode.Parse("CHN");

    /// <summary>The tables that come out with the announcement.</summary>
    public static Series Preliminary(string currency) => Of("gacc-preliminary", "Preliminary release", currency, usualDay: 14);

    /// <summary>The tables that follow some days later.</summary>
    public static Series Bulletin(string currency) => Of("gacc-bulletin", "Monthly bulletin", currency, usualDay: 20);

    /// <summary>What the online query answers, by product and partner. It gives the months as they are revised on the day of the query.</summary>
    public static Series Query => Of("gacc-query", "Online query", "USD", usualDay: 20);

    public static Release Release(Series series, Month end, string? address, DateOnly? day, bool transcribed, SourceFile file, string reader) => new(
        $"{series.Id}-{end}",
        series.Publisher,
        $"{series.Dataset}, {end}",
        address,
        day ?? series.UsuallyOut(end),
        DayEstimated: day is null,
        file.Sha256,
        transcribed,
        reader);

    private static Series Of(string id, string dataset, string currency, int usualDay) => new(
        $"{id}-{currency.ToLowerInvariant()}", Publisher, dataset, Reporter, "FOB", "CIF", "customs", currency, usualDay, Revisions);
}
