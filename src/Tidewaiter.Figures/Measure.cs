namespace Tidewaiter.Figures;

/// <summary>What a published number measures.</summary>
public enum Measure
{
    /// <summary>An amount at current prices, in whole units of the series' currency.</summary>
    Amount,

    /// <summary>The office's own rate of change on the same months of the year before, in percent.</summary>
    Growth,

    /// <summary>A weight or a number of pieces.</summary>
    Quantity,
}
