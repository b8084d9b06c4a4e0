using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Tells how a number was reached as a tree, down to the releases: address, day, hash of the bytes, and the pages that passed them on.</summary>
public static class DerivationTree
{
    /// <summary>The lines from the top down.</summary>
    public static IReadOnlyList<DerivationLine> Of(Evidence evidence)
    {
        var lines = new List<DerivationLine>();
        Add(lines, evidence.Derivation, 0);
        return lines;
    }

    private static void Add(List<DerivationLine> lines, Derivation derivation, int depth)
    {
        switch (derivation)
        {
            case Derivation.Published published:
                AddFigure(lines, published, depth);
                break;
            case Derivation.Computed computed:
                lines.Add(new(depth, $"{Amounts.Fully(computed.Value, computed.Unit)}: {Operation(computed.Operation)}"));
                foreach (var part in computed.Parts)
                {
                    Add(lines, part, depth + 1);
                }

                break;
            case Derivation.Stated stated:
                lines.Add(new(depth, $"{Amounts.Fully(stated.Claimed, stated.Unit)}, as the article says: “{stated.Words}”"));
                break;
            default:
                break;
        }
    }

    private static void AddFigure(List<DerivationLine> lines, Derivation.Published published, int depth)
    {
        var (figure, release) = (published.Figure, published.Figure.Release);
        var unit = figure.Measure == Measure.Growth ? "%" : figure.Flow.Series.Currency;
        lines.Add(new(depth, $"{Amounts.Fully(figure.Value, unit)}: {Flow(figure)}, {Periods.Of(figure.Period)}{(published.LaterVintage ? " (a later vintage than that of the day)" : "")}"));
        lines.Add(new(
            depth + 1,
            $"{release.Publisher}: {release.Title}, {(release.DayEstimated ? "about " : "")}{Periods.Day(release.Day)}; "
                + $"SHA-256 {release.Sha256}{(release.Transcribed ? " of our transcription" : "")}, read by {release.Reader}",
            release.Address));
        foreach (var relay in figure.Relays)
        {
            lines.Add(new(depth + 2, $"passed on as {relay.AsReported}{(relay.Published is { } day ? $", {Periods.Day(day)}" : "")}", relay.Address));
        }

        foreach (var relay in figure.Conflicts)
        {
            lines.Add(new(depth + 2, $"told otherwise: {relay.AsReported}", relay.Address));
        }
    }

    private static string Flow(Figure figure)
    {
        var (series, direction) = (figure.Flow.Series, figure.Flow.Direction);
        var (reporter, partner) = (Economies.InSentence(series.Reporter), Economies.InSentence(figure.Flow.Partner));
        var product = figure.Flow.Product == FlowKey.AllProducts ? "" : $" of {figure.Flow.Product}";
        var what = direction == Direction.Export ? "exports to" : direction == Direction.Import ? "imports from" : direction == Direction.Total ? "trade with" : "balance with";
        return $"{(figure.Measure == Measure.Growth ? "change of " : "")}{Statements.Owner(reporter)} {what} {partner}{product}";
    }

    private static string Operation(Operation operation) => operation switch
    {
        Indicators.Operation.Sum => "the sum of",
        Indicators.Operation.Difference => "the first less the second",
        Indicators.Operation.Growth => "the change from the second to the first",
        Indicators.Operation.Multiple => "the first over the second",
        Indicators.Operation.Share => "the first in percent of the second",
        Indicators.Operation.ImpliedBase => "the first, taken back by the second",
        Indicators.Operation.Greatest => "the greatest of",
        Indicators.Operation.Rank => "the place among",
        Indicators.Operation.Negative => "the other side of",
        Indicators.Operation.AverageGrowth => "the even yearly rate from the second to the first",
        Indicators.Operation.Contribution => "the first, a change, in points of the second",
        Indicators.Operation.Concentration => "the sum of the squared shares of",
        Indicators.Operation.YearEnd => "the first, over the share of the year that such months had in earlier years",
        Indicators.Operation.SeasonalAdjustment => "the first, freed of what its month brings as a rule after",
        Indicators.Operation.MirrorGap => "how far the second lies above the first, in percent of it",
        _ => "from",
    };
}
