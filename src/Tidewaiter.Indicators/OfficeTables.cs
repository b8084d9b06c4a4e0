using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>The tables of one office: it prints totals and partners in different ones, which are several series and one way of counting.</summary>
public static class OfficeTables
{
    /// <summary>What one of an office's tables has.</summary>
    /// <param name="figures">The figures held.</param>
    /// <param name="series">The series that is asked first.</param>
    /// <param name="within">What one series has; <see langword="null"/> where it has nothing.</param>
    /// <returns>Of the series, else of the first other one of the same reporter, currency and basis that has it; <see langword="null"/> where none has.</returns>
    public static Evidence? First(IFigures figures, Series series, Func<Series, Evidence?> within)
    {
        ArgumentNullException.ThrowIfNull(within);
        return within(series) ?? figures.Series
            .Where(other => other != series && other.Reporter == series.Reporter && other.Currency == series.Currency && other.Basis == series.Basis)
            .Select(within)
            .FirstOrDefault(found => found is not null);
    }
}
