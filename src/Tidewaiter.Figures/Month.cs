using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Tidewaiter.Figures;

/// <summary>A calendar month; written <c>2023-11</c>.</summary>
public readonly record struct Month : IWritten<Month>, IComparable<Month>
{
    private readonly int index; // months since January of year 0, so that arithmetic is addition

    private Month(int index) => this.index = index;

    /// <inheritdoc/>
    public static string Form => "a month such as 2024-03";

    /// <summary>The calendar year, 1 to 9999.</summary>
    public int Year => index / 12;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int OfYear => (index % 12) + 1;

    /// <summary>The first day of the month.</summary>
    public DateOnly FirstDay => new(Year, OfYear, 1);

    /// <summary>The last day of the month.</summary>
    public DateOnly LastDay => new(Year, OfYear, DateTime.DaysInMonth(Year, OfYear));

    /// <summary>The day so many days after the month's last; the last day that can be written where it would be later.</summary>
    public DateOnly DayAfter(int days) => DateOnly.FromDayNumber((int)Math.Min((long)LastDay.DayNumber + days, DateOnly.MaxValue.DayNumber));

    /// <summary>The month of that number in that year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the month is not 1 to 12.</exception>
    public static Month Of(int year, int ofYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(ofYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ofYear, 12);
        return new((year * 12) + ofYear - 1);
    }

    /// <summary>The month in which a day lies.</summary>
    public static Month Of(DateOnly day) => new((day.Year * 12) + day.Month - 1);

    /// <summary>The month so many months later; earlier where the number is negative.</summary>
    public Month Plus(int months) => new(index + months);

    /// <summary>How many months this one lies after the other: 1 for March after February.</summary>
    public int Since(Month other) => index - other.index;

    /// <summary>Reads the written form.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not of the form.</exception>
    public static Month Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var month) ? month : throw new FormatException($"'{s}' is not {Form}.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Month result)
    {
        result = default;
        if (s is not { Length: 7 } || s[4] != '-'
            || !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(s.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var ofYear)
            || year is 0 or 9999 || ofYear is 0 or > 12)
        {
            return false;
        }

        result = Of(year, ofYear);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Month other) => index.CompareTo(other.index);

    /// <summary>The written form, <c>2023-11</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{OfYear:00}");

    /// <summary>Whether one month lies before another.</summary>
    public static bool operator <(Month left, Month right) => left.index < right.index;

    /// <summary>Whether one month lies after another.</summary>
    public static bool operator >(Month left, Month right) => left.index > right.index;

    /// <summary>Whether one month is another or lies before it.</summary>
    public static bool operator <=(Month left, Month right) => left.index <= right.index;

    /// <summary>Whether one month is another or lies after it.</summary>
    public static bool operator >=(Month left, Month right) => left.index >= right.index;
}
