using Tidewaiter.Figures;
using Tidewaiter.Sources.Eurostat;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>The series and releases of data sets in SDMX: a series a data set, reporter, currency and way of valuing imports.</summary>
internal static class SdmxSeries
{
    public static readonly Office Office = new(
        "Offices that publish in SDMX: the IMF, Eurostat, the OECD and others",
        "https://data.imf.org/en/datasets/IMF.STA:IMTS",
        "as the data set says: exports FOB; imports CIF, or FOB where it says so",
        "whenever an office sends its data anew",
        "as each office has it; the IMF about three months after a month");

    public static Series Of(SdmxDataflow dataflow, EconomyCode reporter, string? importValuation, string currency)
    {
        if (dataflow.IsComext && currency == "EUR")
        {
            return EurostatSeries.Of(reporter);
        }

        var parts = new[] { "sdmx", dataflow.Agency, dataflow.Id, reporter.ToString(), importValuation is null or "CIF" ? "" : importValuation, currency };
        return new(
            string.Join('-', parts.Where(part => part.Length > 0).Select(Key)),
            dataflow.Publisher,
            dataflow.Id.Length > 0 ? $"{dataflow.Id}, trade in goods by partner" : "trade in goods by partner",
            reporter,
            "FOB",
            importValuation ?? "CIF",
            "as the data set says, not adjusted",
            currency,
            UsualDay: 90,
            RevisionPercent: 5);
    }

    /// <summary>A file is one release of each of its data sets.</summary>
    /// <param name="dataflow">The data set.</param>
    /// <param name="last">Its last month in the file.</param>
    /// <param name="updated">The day of the data, where the file says it.</param>
    /// <param name="file">The file.</param>
    /// <param name="reader">Which reader read it.</param>
    public static Release Release(SdmxDataflow dataflow, Month last, DateOnly? updated, SourceFile file, string reader)
    {
        var day = file.Notes.Published ?? updated;
        if (dataflow.IsComext)
        {
            return EurostatSeries.Release(last, day, transcribed: false, file, reader);
        }

        var name = dataflow.Id.Length > 0 ? dataflow.Id : "data";
        return new(
            $"sdmx-{Key(dataflow.Agency)}-{Key(name)}-{last}-{file.Sha256[..8]}",
            dataflow.Publisher,
            $"{name}, up to {last}",
            file.Notes.Address ?? dataflow.Address,
            day ?? last.DayAfter(90),
            DayEstimated: day is null,
            file.Sha256,
            Transcribed: false,
            reader);
    }

    private static string Key(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
}
