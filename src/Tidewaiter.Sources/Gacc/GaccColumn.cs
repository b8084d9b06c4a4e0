using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>What a column of a table of China's customs holds, as its heading tells.</summary>
/// <param name="Flow">The flow; <see langword="null"/> in a summary, where lines say it.</param>
/// <param name="Period">The months.</param>
/// <param name="Measure">An amount, or its growth.</param>
internal sealed record GaccColumn(Direction? Flow, Period Period, Measure Measure)
{
    /// <summary>Understands the headings of a table by country or by regime; <see langword="null"/> for columns that are neither amount nor rate.</summary>
    /// <param name="upper">The upper line: <c>Export</c>, or <c>1-to-3 Total Year-on-Year (±%)</c>.</param>
    /// <param name="lower">The lower line: <c>3</c> or <c>1- to-3</c>, or of rates <c>Export</c>.</param>
    /// <param name="last">The month of the table.</param>
    public static IReadOnlyList<GaccColumn?> OfFlows(GaccLine upper, GaccLine lower, Month last) =>
        [.. upper.Cells.Zip(lower.Cells, (above, below) =>
        {
            var rate = IsRate(above);
            var (flow, span) = rate ? (below, above) : (above, below);
            return GaccWords.FlowOf(flow) is { } direction && SpanOf(span, last) is { } period
                ? new GaccColumn(direction, period, rate ? Measure.Growth : Measure.Amount)
                : null;
        })];

    /// <summary>Understands the headings of a summary, whose lines are the flows: <c>11</c>, <c>1-to-11</c>, and of each the change on the year before.</summary>
    /// <param name="headings">One line of headings, or two, the upper first.</param>
    /// <param name="last">The month of the table.</param>
    public static IReadOnlyList<GaccColumn?> OfSpans(IReadOnlyList<GaccLine> headings, Month last)
    {
        var columns = new List<GaccColumn?>();
        var spans = new Queue<Period>();
        for (var i = 0; i < headings[0].Cells.Length; i++)
        {
            var words = headings.Select(line => line.Cell(i)).ToArray();
            var span = words.Select(word => SpanOf(word, last)).FirstOrDefault(period => period is not null);
            if (!words.Any(IsRate))
            {
                columns.Add(span is { } amount ? new(null, amount, Measure.Amount) : null);
                if (span is { } named)
                {
                    spans.Enqueue(named);
                }
            }
            else if (words.Any(word => GaccWords.Squeeze(word).Contains("MONTHONMONTH", StringComparison.Ordinal)))
            {
                columns.Add(null); // on the month before: no measure that is kept
            }
            else
            {
                // Rates on the year before stand in the order of the amounts, and may not say of which they are.
                var of = spans.Count > 0 ? spans.Dequeue() : (Period?)null;
                columns.Add((span ?? of) is { } period ? new(null, period, Measure.Growth) : null);
            }
        }

        return columns;
    }

    private static bool IsRate(string words)
    {
        var squeezed = GaccWords.Squeeze(words);
        return squeezed.Contains('%', StringComparison.Ordinal) || squeezed.Contains("YEARONYEAR", StringComparison.Ordinal)
            || squeezed.Contains("PERCENTAGECHANGE", StringComparison.Ordinal);
    }

    // "3" is March alone, "1-to-3" January to March; the first two months of a year come out together, at times under their names.
    private static Period? SpanOf(string words, Month last)
    {
        var squeezed = GaccWords.Squeeze(words);
        var month = last.OfYear.ToString(CultureInfo.InvariantCulture);
        return Begins("1TO" + month) || (last.OfYear == 2 && (Begins("JANUARYFEBRUARY") || Begins("JANFEB"))) ? Period.FirstMonths(last.Year, last.OfYear)
            : Begins(month) && !squeezed.StartsWith("1TO", StringComparison.Ordinal) ? Period.Of(last)
            : null;

        bool Begins(string start) =>
            squeezed.StartsWith(start, StringComparison.Ordinal) && !(squeezed.Length > start.Length && char.IsAsciiDigit(squeezed[start.Length]));
    }
}
