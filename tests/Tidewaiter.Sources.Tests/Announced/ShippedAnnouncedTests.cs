using Tidewaiter.Figures;
using Tidewaiter.Sources.Announced;

namespace Tidewaiter.Sources.Tests.Announced;

public class ShippedAnnouncedTests
{
    private static readonly string[][] Rows =
        [.. File.ReadLines(Path.Combine(Repository.Data, "announced", "china.csv")).Skip(1).Select(Cells)];

    private static readonly IReadOnlyList<Figure> Figures =
        new AnnouncedReader().Read(SourceFile.Read(Path.Combine(Repository.Data, "announced", "china.csv")), ReadProblems.Strict);

    [Fact]
    public void No_row_is_lost_and_none_is_doubled()
    {
        var told = Figures.Where(figure => figure.Measure == Measure.Amount).Sum(figure => figure.Relays.Count + figure.Conflicts.Count);
        var rates = Figures.Where(figure => figure.Measure == Measure.Growth).Sum(figure => figure.Relays.Count + figure.Conflicts.Count);

        Assert.Equal(448, Rows.Length);
        Assert.Equal(Rows.Length, told);
        Assert.Equal(Rows.Count(row => row[6].Length > 0), rates);
    }

    [Fact]
    public void Each_number_of_each_series_is_one_figure()
    {
        var numbers = Rows.Select(row => (row[1], row[2], row[3], row[10])).Distinct().Count();

        Assert.Equal(numbers, Figures.Count(figure => figure.Measure == Measure.Amount));
    }

    [Fact]
    public void Every_value_is_one_that_a_page_printed()
    {
        var printed = Rows.Select(row => decimal.Parse(row[4])).ToHashSet();

        Assert.All(
            Figures.Where(figure => figure.Measure == Measure.Amount),
            figure => Assert.Contains(figure.Printed, printed));
    }

    [Fact]
    public void Releases_follow_their_months()
    {
        Assert.All(Figures, figure => Assert.True(figure.Release.Day > figure.Period.End.LastDay, $"{figure}"));
        Assert.All(Figures, figure => Assert.Equal(figure.Flow.Series.Publisher, figure.Release.Publisher));
    }

    // Quoted cells hold no doubled quotes in this file.
    private static string[] Cells(string line)
    {
        var parts = line.Split('"');
        for (var i = 1; i < parts.Length; i += 2)
        {
            parts[i] = parts[i].Replace(',', ';');
        }

        return string.Concat(parts).Split(',');
    }
}
