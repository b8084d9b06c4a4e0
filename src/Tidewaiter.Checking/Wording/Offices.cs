using System.Runtime.CompilerServices;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Wording;

/// <summary>Names offices as they stand within a sentence.</summary>
public static class Offices
{
    private static readonly string[] WithArticle = ["Administration", "Bureau", "Office", "Ministry", "Service", "Agency", "Department", "Customs", "Institute", "Committee"];

    // Every sentence on a figure names its office.
    private static readonly ConditionalWeakTable<Series, string> Named = [];

    /// <summary><c>the US Census Bureau</c>, <c>Eurostat</c>.</summary>
    public static string InSentence(Series series) => Named.GetValue(series, Name);

    private static string Name(Series series) =>
        WithArticle.Any(word => series.Publisher.Contains(word, StringComparison.Ordinal)) && !series.Publisher.StartsWith("Customs", StringComparison.Ordinal)
            ? $"the {series.Publisher}"
            : series.Publisher;
}
