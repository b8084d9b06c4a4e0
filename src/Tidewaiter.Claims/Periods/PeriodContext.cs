using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <summary>What a mention of time is resolved by.</summary>
/// <param name="Published">The article's day; <see langword="null"/> where it is not known.</param>
/// <param name="Last">The last period that the text named before; <see langword="null"/> where it named none.</param>
/// <param name="Fiscal">How fiscal years run in the country that the article is about.</param>
internal readonly record struct PeriodContext(DateOnly? Published, Period? Last = null, FiscalYear Fiscal = default)
{
    /// <summary>The periods named last, in earlier paragraphs too.</summary>
    internal Remembered Named { get; init; }

    /// <summary>Whether <see cref="Last"/> was named in the same sentence.</summary>
    internal bool LastIsHere { get; init; }

    /// <summary>Whether the sentence speaks of what is to come, as far as it was read.</summary>
    internal bool Ahead { get; init; }

    /// <summary>Whether the last verb of the sentence, as far as it was read, told what was.</summary>
    internal bool IsTold { get; init; }

    /// <summary>The article's month; <see langword="null"/> where its day is not known, or no day of a newspaper.</summary>
    public Month? Now => Published is { Year: > 1000 and < 9000 } day ? Month.Of(day) : null;

    /// <summary>The calendar year of the article, or failing that of the last period named.</summary>
    public int? Year => Now?.Year ?? Last?.End.Year;
}
