using Tidewaiter.Figures;

namespace Tidewaiter.Sources;

/// <summary>Files in which a flow and period must stand once: what stands in them twice was split by something that the reader does not know.</summary>
internal static class OneAmountEach
{
    /// <summary>The figures, each once.</summary>
    /// <exception cref="ReadException">Two different numbers of one flow, product, period and measure stand in the file.</exception>
    public static IReadOnlyList<Figure> Of(SourceFile file, IEnumerable<Figure> figures)
    {
        var kept = new Dictionary<(FlowKey, Period, Measure), Figure>();
        foreach (var figure in figures)
        {
            if (!kept.TryAdd((figure.Flow, figure.Period, figure.Measure), figure) && kept[(figure.Flow, figure.Period, figure.Measure)].Value != figure.Value)
            {
                var (series, partner, direction, product) = figure.Flow;
                throw new ReadException(new(
                    file.Name, 0, "rows", $"different amounts of {series.Reporter} {direction} {partner} {product} {figure.Period}", "one amount of each"));
            }
        }

        return [.. kept.Values];
    }
}
