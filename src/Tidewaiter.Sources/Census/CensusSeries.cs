using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Census;

/// <summary>The series of the US Census Bureau: goods by country, months without seasonal adjustment, and the world's total with it.</summary>
internal static class CensusSeries
{
    public static readonly Office Office = new(
        "US Census Bureau",
        "https://www.census.gov/foreign-trade/balance/country.xlsx",
        "exports FAS, imports at customs value",
        "the month before with every release; years every June",
        "around the 38th day after the end of a month");

    public static readonly Series Unadjusted = new(
        "us-census-country",
        Office.Name,
        "U.S. Trade in Goods by Country",
        EconomyCode.Parse("USA"),
        "FAS",
        "customs value",
        "Census basis, not seasonally adjusted",
        "USD",
        UsualDay: 38,
        RevisionPercent: 1);

    public static readonly Series Adjusted = Unadjusted with
    {
        Id = "us-census-country-sa",
        Basis = "Census basis, seasonally adjusted",
    };

    // The files do not say when they came out.
    public static Release Release(Month last, string address, SourceFile file, string reader) => new(
        $"{Unadjusted.Id}-{last}",
        Unadjusted.Publisher,
        $"{Unadjusted.Dataset}, up to {last}",
        file.Notes.Address ?? address,
        file.Notes.Published ?? Unadjusted.UsuallyOut(last),
        DayEstimated: file.Notes.Published is null,
        file.Sha256,
        Transcribed: false,
        reader);
}
