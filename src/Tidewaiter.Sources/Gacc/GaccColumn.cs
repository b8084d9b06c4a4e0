using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>What a column of a table of China's customs holds, as the two rows of its heading tell.</summary>
internal sealed record GaccColumn(Direction Flow, Period Period, Measure Measure)
{
    /// <summary>Understands a heading; <see langword="null"/> where it is none of an amount or a rate.</summary>
    /// <param name="upper">The upper row: <c>Export</c>, or <c>1-to-3 Total Year-on-Year (±%)</c>.</param>
    /// <param name="lower">The lower row: <c>3</c> or <c>1- to-3</c>, or of rates <c>Export</c>.</param>
    /// <param name="last">The month of the table.</param>
    public static GaccColumn? Read(string upper, string lower, Month last)
    {
        var rate = upper.Contains("Year-on-Year", StringComparison.OrdinalIgnoreCase) || upper.Contains('%', StringComparison.Ordinal);
        var (flow, span) = rate ? (lower, upper) : (upper, lower);
        return FlowOf(flow) is { } direction && SpanOf(span, last) is { } period ? new(direction, period, rate ? Measure.Growth : Measure.Amount) : null;
    }

    private static Direction? FlowOf(string words) => Squeeze(words) switch
    {
        "EXPORT&IMPORT" or "IMPORT&EXPORT" or "TOTAL" => Direction.Total,
        "EXPORT" or "EXPORTS" => Direction.Export,
        "IMPORT" or "IMPORTS" => Direction.Import,
        _ => null,
    };

    // "3" is March alone, "1-to-3" January to March.
    private static Period? SpanOf(string words, Month last)
    {
        var squeezed = Squeeze(words);
        var month = last.OfYear.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return squeezed.StartsWith("1-TO-" + month, StringComparison.Ordinal) && !EndsInDigit(squeezed, 5 + month.Length)
            ? Period.FirstMonths(last.Year, last.OfYear)
            : squeezed.StartsWith(month, StringComparison.Ordinal) && !EndsInDigit(squeezed, month.Length) && !squeezed.StartsWith("1-TO-", StringComparison.Ordinal)
                ? Period.Of(last)
                : null;
    }

    private static bool EndsInDigit(string text, int place) => place < text.Length && char.IsAsciiDigit(text[place]);

    private static string Squeeze(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
}
