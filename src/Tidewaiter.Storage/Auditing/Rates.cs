using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Auditing;

/// <summary>Tells a table whose rates of growth are beyond any that its flows have shown.</summary>
internal static class Rates
{
    private const int Few = 6;
    private const decimal Beyond = 3;
    private const decimal Least = 100;
    private const decimal OfFew = 2_000;

    /// <summary>What is odd, in a sentence; <see langword="null"/> where nothing is.</summary>
    public static string? Find(IReadOnlyList<Figure> table, SeriesHistory history)
    {
        var (told, odd, largest) = (0, 0, 0m);
        foreach (var flow in table.Where(figure => figure.Measure == Measure.Growth).GroupBy(figure => figure.Flow))
        {
            var known = history.Values(flow.Key, Measure.Growth, table[0].Release).Select(one => Math.Abs(one.Value)).ToArray();
            var bound = known.Length < Few ? OfFew : Math.Max(Least, Beyond * known.Max());
            told += flow.Count();
            odd += flow.Count(figure => Math.Abs(figure.Printed) > bound);
            largest = known.Append(largest).Max();
        }

        return odd * 2 > told
            ? string.Create(CultureInfo.InvariantCulture, $"{odd} of {told} rates of growth are beyond any seen; the largest was {largest:0.#} percent")
            : null;
    }
}
