using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>Names periods as newspapers do on a day.</summary>
internal sealed class PeriodPhrases(Voice voice, Random random, DateOnly day)
{
    private static readonly Phrases Years = new(["in {0}", "in {0}", "over the whole of {0}"], ["during {0}", "in {0}", "in the year {0}", "for all of {0}"]);
    private static readonly Phrases Months = new(["in {1} {0}", "in {1} {0}"], ["during {1} {0}", "in {1} of {0}"]);
    private static readonly Phrases MonthsOfThisYear = new(["in {1}", "in {1} this year"], ["during {1}", "in {1}"]);
    private static readonly Phrases Cumulative = new(
        ["in January-{1} {0}", "in the first {2} months of {0}", "from January to {1} {0}"],
        ["between January and {1} {0}", "in the {2} months to {1} {0}", "in the period from January through {1} {0}", "in the opening {2} months of {0}"]);

    private static readonly string[] Counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "11"];

    /// <summary>The period with its year, so that it can be understood by itself; <see langword="null"/> where it is none that newspapers name.</summary>
    public string? Of(Period period)
    {
        var (year, month) = (period.End.Year, Name(period.End));
        if (period.IsMonth)
        {
            return Fill(year == day.Year && random.Next(2) == 0 ? MonthsOfThisYear : Months, year, month, "");
        }

        if (period.IsYear)
        {
            return year == day.Year - 1 && random.Next(3) == 0 ? "last year" : Fill(Years, year, "", "");
        }

        return !period.IsCumulative ? null
            : period.Months == 6 && random.Next(2) == 0 ? $"in the first half of {year}"
            : period.Months == 3 && random.Next(2) == 0 ? $"in the first quarter of {year}"
            : Fill(Cumulative, year, month, Counts[period.Months]);
    }

    private string Fill(Phrases phrases, int year, string month, string count) =>
        string.Format(CultureInfo.InvariantCulture, phrases.Pick(voice, random), year, month, count);

    public static string Name(Month month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.OfYear);
}
