using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>One published figure of a pair, with all that says whose it is and where it stands.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Flow">What it is about.</param>
public sealed record PairRow(Figure Figure, Flow Flow)
{
    /// <summary>ISO 4217, or <c>%</c>.</summary>
    public string Unit => Figure.Measure == Measure.Growth ? "%" : Figure.Flow.Series.Currency;

    /// <summary>How the office values it: <c>FOB</c>, <c>CIF</c>, or both where it is of both directions.</summary>
    public string Valuation
    {
        get
        {
            var series = Figure.Flow.Series;
            return Figure.Flow.Direction == Direction.Export ? series.ExportValuation
                : Figure.Flow.Direction == Direction.Import ? series.ImportValuation
                : $"{series.ExportValuation}/{series.ImportValuation}";
        }
    }
}
