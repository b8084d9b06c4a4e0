using System.Globalization;
using Tidewaiter.Checking;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Tells an official figure with all that lets a reader go and look: office, period, day of release, who passed it on, where.</summary>
public static class OfficialWords
{
    /// <summary>The number: <c>94.9 billion dollars</c>.</summary>
    public static string Value(Official official) => Amounts.Fully(official.Evidence.Value, official.Evidence.Unit);

    /// <summary>Whose it is, what it covers where that is not what the claim covers, and when it came out.</summary>
    public static string Provenance(Official official, Period? claimed)
    {
        var words = official.Series.Publisher;
        if (official.Evidence.Period != claimed)
        {
            words += $", {Periods.Of(official.Evidence.Period)}";
        }

        if (official.Release is { } release)
        {
            words += $", released {(release.DayEstimated ? "about " : "")}{Periods.Day(release.Day)}";
        }

        return words;
    }

    /// <summary>Who passed it on, in its own words, and when; <see langword="null"/> where the office's own file was read.</summary>
    public static string? Relay(Official official) => official.Relay is not { } relay ? null
        : relay.Published is { } day ? string.Create(CultureInfo.InvariantCulture, $"{relay.AsReported}, {Periods.Day(day)}")
        : relay.AsReported;

    /// <summary>Where it stands: the relay's address, else the release's.</summary>
    public static string? Address(Official official) => official.Relay?.Address ?? official.Release?.Address;
}
