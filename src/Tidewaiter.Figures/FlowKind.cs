namespace Tidewaiter.Figures;

/// <summary>What a statement on a pair of economies is about.</summary>
public enum FlowKind
{
    /// <summary>Goods going one way, from the first economy to the second.</summary>
    Exports,

    /// <summary>Both ways together.</summary>
    Trade,

    /// <summary>The surplus (+) or deficit (−) of the first with the second.</summary>
    Balance,
}
