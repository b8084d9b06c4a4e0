using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Tidewaiter.Figures;

/// <summary>
/// A run of whole months, both ends included; written <c>2023</c>, <c>2023-Q3</c>, <c>2023-11</c> or <c>2023-01..2023-11</c>.
/// Of a run, either end may also be a year or a quarter: <c>2020..2022</c>.
/// </summary>
/// <remarks>A year, a fiscal year, January–November and a single month are one kind of thing.</remarks>
public readonly record struct Period : IWritten<Period>, IComparable<Period>
{
    private Period(Month start, Month end) => (Start, End) = (start, end);

    /// <inheritdoc/>
    public static string Form => "a period such as 2024, 2024-Q3, 2024-03, 2024-01..2024-11 or 2020..2023";

    /// <summary>The first month.</summary>
    public Month Start { get; }

    /// <summary>The last month, included.</summary>
    public Month End { get; }

    /// <summary>How many months it has.</summary>
    public int Months => End.Since(Start) + 1;

    /// <summary>Whether it is one month.</summary>
    public bool IsMonth => Start == End;

    /// <summary>Whether it is a calendar year.</summary>
    public bool IsYear => Months == 12 && Start.OfYear == 1;

    /// <summary>Whether it begins in January and ends in the same year, as cumulative figures do.</summary>
    public bool IsCumulative => Start.OfYear == 1 && Start.Year == End.Year;

    /// <summary>What "year on year" compares with: January–November 2022 for January–November 2023.</summary>
    public Period YearBefore => Shift(-12);

    /// <summary>What "on the previous month" or "quarter" compares with: as many months, just before.</summary>
    public Period Before => Shift(-Months);

    /// <summary>From the first month to the last, both included.</summary>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public static Period Of(Month start, Month end) =>
        end >= start ? new(start, end) : throw new ArgumentException($"A period cannot end in {end} before it starts in {start}.");

    /// <summary>One month.</summary>
    public static Period Of(Month month) => new(month, month);

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => new(Month.Of(year, 1), Month.Of(year, 12));

    /// <summary>A calendar quarter, 1 to 4.</summary>
    public static Period Quarter(int year, int quarter) => Of(Month.Of(year, (quarter * 3) - 2), Month.Of(year, quarter * 3));

    /// <summary>The first months of a year, as cumulative figures count them.</summary>
    public static Period FirstMonths(int year, int months) => Of(Month.Of(year, 1), Month.Of(year, months));

    /// <summary>The same run of months, moved.</summary>
    public Period Shift(int months) => new(Start.Plus(months), End.Plus(months));

    /// <summary>Whether all months of the other lie in this one.</summary>
    public bool Contains(Period other) => other.Start >= Start && other.End <= End;

    /// <summary>Its months, the first first.</summary>
    public IEnumerable<Month> EachMonth()
    {
        for (var month = Start; month <= End; month = month.Plus(1))
        {
            yield return month;
        }
    }

    /// <summary>Reads the written form.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not of the form.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period) ? period : throw new FormatException($"'{s}' is not {Form}.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result)
    {
        result = default;
        var between = s?.IndexOf("..", StringComparison.Ordinal) ?? -1;
        if (between < 0)
        {
            return s is not null && TryRead(s, provider, out result);
        }

        if (!TryRead(s![..between], provider, out var first) || !TryRead(s[(between + 2)..], provider, out var last) || last.End < first.Start)
        {
            return false;
        }

        result = new(first.Start, last.End);
        return true;
    }

    private static bool TryRead(string s, IFormatProvider? provider, out Period result)
    {
        result = default;
        if (Month.TryParse(s, provider, out var month))
        {
            result = new(month, month);
            return true;
        }

        if (s.Length is not (4 or 7)
            || !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is 0 or 9999)
        {
            return false;
        }

        if (s.Length == 7)
        {
            if (s[4] != '-' || s[5] != 'Q' || s[6] is < '1' or > '4')
            {
                return false;
            }

            result = Quarter(year, s[6] - '0');
            return true;
        }

        result = Year(year);
        return true;
    }

    /// <summary>Earlier ends first, then earlier starts.</summary>
    public int CompareTo(Period other) => End != other.End ? End.CompareTo(other.End) : Start.CompareTo(other.Start);

    /// <summary>The shortest written form.</summary>
    public override string ToString() =>
        IsMonth ? Start.ToString()
        : IsYear ? Start.Year.ToString("0000", CultureInfo.InvariantCulture)
        : Months == 3 && Start.OfYear % 3 == 1 ? string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-Q{End.OfYear / 3}")
        : $"{Start}..{End}";
}
