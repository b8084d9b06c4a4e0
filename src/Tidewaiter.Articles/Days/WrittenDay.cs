namespace Tidewaiter.Articles.Days;

/// <summary>A day as a page writes it, and where.</summary>
/// <param name="Year">The year, or 0 where none is written.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Begin">Where it starts in the text that was searched.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct WrittenDay(int Year, int Month, int Day, int Begin, int Length)
{
    /// <summary>The day, where the year is written too.</summary>
    public DateOnly? Date => Year > 0 ? new DateOnly(Year, Month, Day) : null;

    /// <summary>Makes a day where the numbers are one; the web is younger than 1990.</summary>
    public static WrittenDay? Of(int year, int month, int day, int begin, int length) =>
        month is >= 1 and <= 12 && day >= 1 && (year == 0 || year is >= 1990 and <= 2100)
        && day <= DateTime.DaysInMonth(year == 0 ? 2024 : year, month)
            ? new WrittenDay(year, month, day, begin, length)
            : null;
}
