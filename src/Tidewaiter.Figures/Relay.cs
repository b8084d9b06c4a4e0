namespace Tidewaiter.Figures;

/// <summary>A page that passed on a release: evidence of it, not a release itself.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Published">When it was published; <see langword="null"/> where not known.</param>
/// <param name="AsReported">The few words it was told in: <c>218.17 bn USD; TASS</c>.</param>
/// <param name="Value">The number as that page gave it, within its printed precision.</param>
public sealed record Relay(string Address, DateOnly? Published, string AsReported, Interval Value);
