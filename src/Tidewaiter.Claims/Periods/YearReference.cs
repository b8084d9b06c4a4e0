using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <summary>Which year a month, a quarter or the like is of, as far as the text says.</summary>
/// <param name="Year">The calendar year; <see langword="null"/> where it is not said or cannot be told.</param>
/// <param name="Fiscal">The fiscal year, where it is one.</param>
/// <param name="Said">Whether the text says which year at all.</param>
internal readonly record struct YearReference(int? Year, Period? Fiscal, bool Said)
{
    public static readonly YearReference None = new(null, null, false);

    public static YearReference Of(int? year) => new(year, null, true);

    /// <summary>"This year": the article's.</summary>
    public static YearReference Running(int? year) => new(year, null, true) { IsRunning = true };

    /// <summary>Whether it is the article's own year, told as "this year".</summary>
    public bool IsRunning { get; private init; }

    public static YearReference OfFiscal(Period? year) => new(null, year, true);
}
