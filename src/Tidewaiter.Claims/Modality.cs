namespace Tidewaiter.Claims;

/// <summary>Whether a figure is told as fact, aim, expectation or possibility.</summary>
public enum Modality
{
    /// <summary>It is said to have been so.</summary>
    Reported,

    /// <summary>A goal that somebody set.</summary>
    Target,

    /// <summary>Will, is expected to, on track to.</summary>
    Forecast,

    /// <summary>May, could, might, if.</summary>
    Hypothetical,
}
