using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Tells how a number was reached: <c>117.84 billion dollars − 100.336 billion dollars</c>.</summary>
public static class DerivationWords
{
    // More than this nobody reads in a line: the JSON has them all.
    private const int MostParts = 4;

    /// <summary>The computation; <see langword="null"/> where the office printed the number itself.</summary>
    public static string? Of(Derivation derivation) => derivation is Derivation.Computed computed ? Tell(computed) : null;

    private static string Tell(Derivation.Computed computed)
    {
        var parts = computed.Parts.Select(Part).ToArray();
        return computed.Operation switch
        {
            Operation.Sum when parts.Length > MostParts => $"the sum of {parts.Length} figures, {Span(computed)}",
            Operation.Sum => string.Join(" + ", parts),
            Operation.Difference => string.Join(" − ", parts),
            Operation.Growth => $"{parts[0]} against {parts[1]}",
            Operation.Multiple => $"{parts[0]} over {parts[1]}",
            Operation.Share => $"{parts[0]} in percent of {parts[1]}",
            Operation.ImpliedBase => $"{parts[0]}, taken back by {parts[1]}",
            Operation.Greatest => $"the greatest of {parts.Length} figures",
            Operation.Rank => $"the place among {parts.Length} figures",
            Operation.AverageGrowth => $"{parts[0]} against {parts[1]}, evenly by year",
            Operation.Contribution => $"{parts[0]} in percent of {parts[1]}",
            Operation.Concentration => $"the squares of {parts.Length} shares, added",
            Operation.YearEnd => $"{parts[0]} over the mean share of the same months in {(parts.Length - 1) / 2} earlier years",
            Operation.SeasonalAdjustment => $"{parts[0]} without the season that {parts.Length} months show",
            Operation.MirrorGap => $"{parts[1]} over {parts[0]}",
            Operation.Negative => $"the other side of {parts[0]}",
            _ => string.Join(", ", parts),
        };
    }

    private static string Span(Derivation.Computed computed)
    {
        var periods = computed.Figures.Select(figure => figure.Period).Order().ToArray();
        return $"{Periods.Of(periods[0])} to {Periods.Of(periods[^1])}";
    }

    private static string Part(Derivation part) => part switch
    {
        Derivation.Published published =>
            $"{Amounts.Of(published.Value, published.Figure.Measure == Measure.Growth ? "%" : published.Figure.Flow.Series.Currency)} ({Periods.Of(published.Figure.Period)})",
        Derivation.Computed computed => computed.Parts.Count > 2 || computed.Parts.Any(below => below is Derivation.Computed)
            ? Amounts.Of(computed.Value, computed.Unit)
            : $"({Tell(computed)})",
        Derivation.Stated stated => $"\"{stated.Words}\"",
        _ => "",
    };
}
