using System.Globalization;
using CsCheck;
using Tidewaiter.Indicators.Seasonal;

namespace Tidewaiter.Indicators.Tests.Seasonal;

public class StlTests
{
    /// <summary>What R's own stl() makes of the US imports from China; stl-reference.R beside the file made it.</summary>
    private static readonly double[][] Reference =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Seasonal", "stl-reference.csv")).Skip(1)
            .Select(line => line.Split(',').Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];

    [Theory]
    [InlineData(7, false, 1)]
    [InlineData(null, false, 3)]
    [InlineData(13, false, 5)]
    [InlineData(13, true, 7)]
    public void Takes_a_series_apart_as_R_does(int? span, bool robust, int column)
    {
        var stl = Stl.Of([.. Reference.Select(row => Math.Log(row[0]))], new(12, span, robust));

        Assert.Equal(455, Reference.Length);
        for (var i = 0; i < Reference.Length; i++)
        {
            Assert.Equal(Reference[i][column], stl.Season[i], 1e-9);
            Assert.Equal(Reference[i][column + 1], stl.Trend[i], 1e-9);
        }
    }

    [Fact]
    public void A_season_on_a_line_is_found_exactly()
    {
        double[] season = [3, -1, 0, 2, -4, 0, 1, 1, -3, 2, 0, -1];
        var values = Enumerable.Range(0, 120).Select(i => 10 + (0.25 * i) + season[i % 12]).ToArray();
        var stl = Stl.Of(values, new(12, null, Robust: true));

        Assert.All(Enumerable.Range(0, 120), i => Assert.Equal(values[i], stl.Trend[i] + stl.Season[i], 1e-6));
    }

    [Fact]
    public void A_level_more_moves_the_trend_alone() =>
        Gen.Select(Gen.Double[-5, 5].Array[60], Gen.Double[-100, 100]).Sample((values, more) =>
        {
            var (one, other) = (Stl.Of(values, new(12, 7, Robust: false)), Stl.Of([.. values.Select(value => value + more)], new(12, 7, Robust: false)));
            return Enumerable.Range(0, 60).All(i => Math.Abs(one.Season[i] - other.Season[i]) < 1e-9 && Math.Abs(one.Trend[i] + more - other.Trend[i]) < 1e-9);
        });

    [Fact]
    public void Less_than_two_cycles_are_refused() => Assert.Throws<ArgumentException>(() => Stl.Of(new double[23], new(12, 7, Robust: false)));
}
