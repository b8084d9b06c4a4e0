using System.Text;
using System.Text.Unicode;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Comtrade;

/// <summary>Observations of UN Comtrade as figures: a series a reporter, the file as the release.</summary>
internal static class ComtradeFigures
{
    public static readonly Office Office = new(
        "UN Comtrade",
        "https://comtradeplus.un.org/",
        "as each reporter sends it: exports FOB, imports CIF as a rule",
        "whenever a reporter sends its data anew; earlier states are not kept there",
        "as each reporter sends it: months after one to six months, years mostly within the following one");

    public static IReadOnlyList<Figure> Of(IEnumerable<ComtradeRow?> read, SourceFile file, string reader)
    {
        var rows = read.OfType<ComtradeRow>().ToArray();
        if (rows.Length == 0)
        {
            return [];
        }

        return OneAmountEach.Of(file, rows.GroupBy(row => row.Reporter).SelectMany(reporter =>
        {
            var series = Series(reporter.Key);
            var release = Release(series, reporter.Max(row => row.Period.End), file.Sha256, file.Notes.Published, reader) with
            {
                Address = file.Notes.Address ?? Office.Address,
            };
            return reporter.Select(row => new Figure(
                new(series, row.Partner, row.Flow, row.Product), row.Period, Measure.Amount, Interval.Point(row.Dollars), release, [], []));
        }));
    }

    /// <summary>How the letters of a table are written: the site saves names of countries in Latin-1, its bulk files are UTF-8.</summary>
    public static Encoding? Letters(SourceFile file) => Utf8.IsValid(file.Bytes) ? null : Encoding.Latin1;

    public static Series Series(EconomyCode reporter) => new(
        $"un-comtrade-{reporter.ToString().ToLowerInvariant()}",
        "UN Comtrade",
        "Commodity trade as reported to the United Nations",
        reporter,
        "FOB",
        "CIF",
        "customs",
        "USD",
        UsualDay: 90,
        RevisionPercent: 5);

    public static Release Release(Series series, Month last, string sha256, DateOnly? published, string reader) => new(
        $"{series.Id}-{last}-{sha256[..8]}",
        series.Publisher,
        $"{series.Dataset}, up to {last}",
        Office.Address,
        published ?? series.UsuallyOut(last),
        DayEstimated: published is null,
        sha256,
        Transcribed: false,
        reader);
}
