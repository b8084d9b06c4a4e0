namespace Tidewaiter.Claims.Events;

/// <summary>What a phrase says of a happening.</summary>
/// <param name="Type">As of a <see cref="TradeEvent"/>.</param>
/// <param name="Status">As of a <see cref="TradeEvent"/>; <see langword="null"/> where the rest of the sentence tells.</param>
internal sealed record EventCue(string Type, string? Status = null);
