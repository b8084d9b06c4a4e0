namespace Tidewaiter.Indicators;

/// <summary>How two offices' accounts of one flow lie to each other.</summary>
public enum MirrorFit
{
    /// <summary>Within what freight and insurance explain.</summary>
    Agrees,

    /// <summary>Apart as mirror statistics commonly are.</summary>
    Differs,

    /// <summary>Further apart: told, not judged.</summary>
    Gap,
}
