using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Wording;

/// <summary>Writes periods as a reporter would: <c>January–November 2023</c>.</summary>
public static class Periods
{
    /// <summary><c>November 2023</c>, <c>2023</c>, <c>January–November 2023</c>, <c>April 2023 to March 2024</c>.</summary>
    public static string Of(Period period) =>
        period.IsMonth ? $"{Name(period.Start)} {period.Start.Year}"
        : period.IsYear ? period.Start.Year.ToString("0000", CultureInfo.InvariantCulture)
        : period.Start.Year == period.End.Year ? $"{Name(period.Start)}–{Name(period.End)} {period.Start.Year}"
        : $"{Name(period.Start)} {period.Start.Year} to {Name(period.End)} {period.End.Year}";

    /// <summary><c>7 December 2023</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>November</c>.</summary>
    public static string Name(Month month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.OfYear);
}
