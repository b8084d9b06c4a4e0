namespace Tidewaiter.Claims.Quantities;

/// <summary>A currency's name, code or abbreviation.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Shared">Whether several countries call theirs so.</param>
internal sealed record Currency(string Code, CurrencyPlace Place, bool Shared = false);
