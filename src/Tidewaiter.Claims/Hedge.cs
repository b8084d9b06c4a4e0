namespace Tidewaiter.Claims;

/// <summary>How a text softens a figure.</summary>
public enum Hedge
{
    /// <summary>Told flatly.</summary>
    Exact,

    /// <summary>About, some, around, roughly, approximately.</summary>
    About,

    /// <summary>Over, more than, topped, exceeded.</summary>
    Over,

    /// <summary>Under, less than, below.</summary>
    Under,

    /// <summary>Nearly, almost, close to.</summary>
    Nearly,

    /// <summary>Up to, at most.</summary>
    UpTo,
}
