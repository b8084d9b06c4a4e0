using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>What a series says to "an all-time high".</summary>
internal static class RecordAnswer
{
    public static Answer Of(Claim claim, Subject subject, Period period, Vantage vantage)
    {
        if (Records.Of(vantage, subject, period, SinceYear(claim.Quote, period)) is not { } window)
        {
            return Answer.Without("no earlier figures are held to compare it with");
        }

        var parts = new[] { window.Own, window.IsLow && !window.IsHigh ? window.Least : window.Greatest };
        var evidence = new Evidence(
            window.Own.Value, window.Own.Unit, window.Own.Standing, window.Own.Allowance, period,
            new Derivation.Computed(Operation.Greatest, window.Own.Value, window.Own.Unit, [.. parts.Select(part => part.Derivation)]));
        var official = new Official(evidence, subject.Series, subject.Key.Partner, subject.Key.Direction, subject.Key.Product);
        var reach = $"the figures held reach back to {window.Earliest.Start.Year}";
        return window.IsHigh ? new(Agreement.Meets, official, reach)
            : window.IsLow ? new(Agreement.MeetsLoosely, official, $"as a low; {reach}")
            : window.IsSurpassed ? new(Agreement.Off, official with { Evidence = window.Greatest }, reach)
            : new(Agreement.Near, official, reach);
    }

    /// <summary>The year after "since", by whichever word: an earlier year in the words around the claim.</summary>
    private static int? SinceYear(string quote, Period period)
    {
        int? since = null;
        var span = quote.AsSpan();
        for (var i = 0; i + 4 <= span.Length; i++)
        {
            var bounded = (i == 0 || !char.IsAsciiDigit(span[i - 1])) && (i + 4 == span.Length || !char.IsAsciiDigit(span[i + 4]));
            if (bounded && int.TryParse(span.Slice(i, 4), System.Globalization.NumberStyles.None, null, out var year)
                && year is >= 1900 and < 2100 && year < period.Start.Year)
            {
                since = year;
            }
        }

        return since;
    }
}
