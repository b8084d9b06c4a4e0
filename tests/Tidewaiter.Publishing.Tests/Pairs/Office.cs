using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Tests.Pairs;

/// <summary>An office that publishes what a test needs: amounts in whole dollars, each on a day.</summary>
internal sealed class Office(string reporter)
{
    private readonly Series series = new(
        $"{reporter.ToLowerInvariant()}-customs", $"Customs of {reporter}", "Trade by country", EconomyCode.Parse(reporter), "FOB", "CIF", "customs", "USD", UsualDay: 9, RevisionPercent: 0);

    private readonly List<Figure> figures = [];

    /// <summary>One published number: <c>X 2023-01 100 2023-02-09</c>; a rate of growth where the letter is small.</summary>
    public Office Tells(string partner, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            var cells = line.Split(' ');
            var day = DateOnly.Parse(cells[3], CultureInfo.InvariantCulture);
            var release = new Release($"{series.Id}-{cells[3]}", series.Publisher, series.Dataset, "https://customs.example/" + cells[3], day, DayEstimated: false, new string('0', 64), Transcribed: false, "test/1");
            figures.Add(new(
                new(series, EconomyCode.Parse(partner), Direction.Parse(cells[0].ToUpperInvariant())),
                Period.Parse(cells[1]),
                char.IsLower(cells[0][0]) ? Measure.Growth : Measure.Amount,
                Interval.Rounded(decimal.Parse(cells[2], CultureInfo.InvariantCulture), 0.05m),
                release,
                [],
                []));
        }

        return this;
    }

    public static IFigures Held(params ReadOnlySpan<Office> offices)
    {
        var all = new List<Figure>();
        foreach (var office in offices)
        {
            all.AddRange(office.figures);
        }

        return new FigureSet(all);
    }
}
