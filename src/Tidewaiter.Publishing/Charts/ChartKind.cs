namespace Tidewaiter.Publishing.Charts;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>A line each.</summary>
    Lines,

    /// <summary>Bars from zero, up and down.</summary>
    Bars,
}
