namespace Tidewaiter.Claims.Quantities;

/// <summary>A currency's sign: "$".</summary>
/// <param name="Sign">The character.</param>
/// <param name="Code">ISO 4217; of a shared sign, the currency most often meant.</param>
/// <param name="Shared">Whether several countries use it.</param>
internal readonly record struct CurrencySign(char Sign, string Code, bool Shared = false);
