using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <summary>How a country counts its fiscal years.</summary>
/// <param name="StartMonth">The month a year starts in, 1 to 12; 1 where it is the calendar year.</param>
/// <param name="NamedByStart">Whether "fiscal 2023" is the year that starts in 2023, as in Japan, rather than the one that ends then.</param>
/// <param name="IsMidMonth">Whether it starts within the month, as on 21 March or in the middle of July: it is told by all the months that it touches.</param>
internal readonly record struct FiscalYear(int StartMonth, bool NamedByStart = false, bool IsMidMonth = false)
{
    /// <summary>The calendar year.</summary>
    public static readonly FiscalYear Calendar = new(1);

    /// <summary>Whether fiscal years are not calendar years.</summary>
    public bool Differs => StartMonth is > 1 and <= 12;

    /// <summary>The fiscal year of an economy's government, in which its trade is told; the calendar year for those not known.</summary>
    public static FiscalYear Of(EconomyCode economy) => economy.ToString() switch
    {
        "IND" or "HKG" or "SGP" or "GBR" or "ZAF" or "MMR" or "BWA" or "NAM" or "LSO" or "SWZ" or "JAM" or "BRB" => new(4),
        "JPN" or "CAN" => new(4, true),
        "PAK" or "BGD" or "AUS" or "BTN" or "EGY" or "KEN" or "UGA" or "TZA" or "RWA" or "ETH" or "SDN" or "SSD" or "NZL" or "MUS" or "GMB" => new(7),
        "USA" or "THA" or "LAO" or "HTI" => new(10),
        "IRN" or "AFG" => new(3, true, true),
        "NPL" => new(7, false, true),
        _ => Calendar,
    };

    /// <summary>Whether an economy's trade is told in its fiscal years, not only its budget.</summary>
    public static bool IsOfTrade(EconomyCode economy) => economy.ToString() is not ("USA" or "GBR" or "CAN" or "HKG" or "SGP" or "THA");

    /// <summary>The fiscal year in which a month lies; <see langword="null"/> where the country's is not known to differ from the calendar's.</summary>
    public Period? Around(Month month) => Differs ? Starting(month.OfYear >= StartMonth + (IsMidMonth ? 1 : 0) ? month.Year : month.Year - 1) : null;

    /// <summary>The fiscal year that is called by one calendar year: "FY24", "fiscal 2024"; <see langword="null"/> where the country's is not known.</summary>
    public Period? Named(int year) => Differs ? Starting(NamedByStart ? year : year - 1) : null;

    /// <summary>The twelve months from the start month of a calendar year on; thirteen, where the year starts and ends within a month.</summary>
    public Period Starting(int year) => Period.Of(Month.Of(year, Math.Max(1, StartMonth)), Month.Of(year, Math.Max(1, StartMonth)).Plus(IsMidMonth ? 12 : 11));

    /// <summary>The first months of one of its years.</summary>
    public Period First(Period year, int months) => Period.Of(year.Start, year.Start.Plus(IsMidMonth ? months : months - 1));
}
