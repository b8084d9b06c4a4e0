namespace Tidewaiter.Figures;

/// <summary>The answer to "what was out on that day": a figure, and how sure that it was.</summary>
/// <param name="Figure">The vintage that answers.</param>
/// <param name="LaterVintage">
/// True where the office had published by that day, but only a later vintage is held: the earliest of those serves, and what is
/// concluded from it has to allow for revisions known in that series.
/// </param>
public sealed record Held(Figure Figure, bool LaterVintage);
