using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Bulletins.Wording;

/// <summary>Offices and their releases as they stand in a sentence.</summary>
internal static class OfficeWords
{
    /// <summary><c>the US Census Bureau</c>, <c>Eurostat</c>.</summary>
    public static string Of(Series series) =>
        !series.Publisher.Contains(' ', StringComparison.Ordinal) || series.Publisher.StartsWith("UN ", StringComparison.Ordinal) ? series.Publisher
        : series.Publisher.Contains(", on the trade of", StringComparison.Ordinal) ? char.ToLowerInvariant(series.Publisher[0]) + series.Publisher[1..]
        : $"the {series.Publisher}";

    /// <summary><c>on 7 December 2023</c>; <c>around 14 May 2026</c> where nobody recorded the day.</summary>
    public static string On(Release release) => $"{(release.DayEstimated ? "around" : "on")} {Periods.Day(release.Day)}";
}
