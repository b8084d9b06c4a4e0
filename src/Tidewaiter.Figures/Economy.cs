namespace Tidewaiter.Figures;

/// <summary>An economy, or a group of them, by the name that people read.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">In English, as a headline has it: <c>South Korea</c>, <c>European Union</c>.</param>
/// <param name="Capital">Its capital; <see langword="null"/> for groups.</param>
/// <param name="Currency">ISO 4217 code of its currency; <see langword="null"/> for groups.</param>
public sealed record Economy(EconomyCode Code, string Name, string? Capital, string? Currency);
