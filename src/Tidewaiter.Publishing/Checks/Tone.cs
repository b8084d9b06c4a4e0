namespace Tidewaiter.Publishing.Checks;

/// <summary>How a verdict strikes the eye.</summary>
public enum Tone
{
    /// <summary>Nothing to do.</summary>
    Good,

    /// <summary>Worth a look.</summary>
    Doubtful,

    /// <summary>To be corrected.</summary>
    Wrong,

    /// <summary>Not judged.</summary>
    Neutral,
}
