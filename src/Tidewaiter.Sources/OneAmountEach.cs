using System.Runtime.InteropServices;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources;

/// <summary>Files in which a flow and period must stand once: what stands in them twice was split by something that the reader does not know.</summary>
public static class OneAmountEach
{
    /// <summary>The figures, each once.</summary>
    /// <exception cref="ReadException">Two different numbers of one flow, product, period and measure stand in the file.</exception>
    internal static IReadOnlyList<Figure> Of(SourceFile file, IEnumerable<Figure> figures)
    {
        // Series are told apart by their key alone: comparing all that is known of them would take longer than reading the file.
        var places = new Dictionary<(string Series, EconomyCode Partner, Direction Direction, string Product, Period Period, Measure Measure), int>();
        var kept = new List<Figure>();
        foreach (var figure in figures)
        {
            var (series, partner, direction, product) = figure.Flow;
            var key = (series.Id, partner, direction, product, figure.Period, figure.Measure);
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out var there);
            if (!there)
            {
                place = kept.Count;
                kept.Add(figure);
            }
            else if (kept[place].Value != figure.Value)
            {
                throw new ReadException(Problem(file.Name, $"{series.Reporter} {direction} {partner} {product} {figure.Period}"));
            }
        }

        return kept;
    }

    /// <summary>What is wrong with a file that tells two amounts of the same.</summary>
    /// <param name="file">What errors call it.</param>
    /// <param name="flow">Of what, and of which period.</param>
    public static ReadProblem Problem(string file, string flow) => new(file, 0, "rows", $"different amounts of {flow}", "one amount of each");
}
