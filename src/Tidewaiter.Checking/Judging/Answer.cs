using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>What one series says to a claim.</summary>
/// <param name="Agreement">How the claim lies to it.</param>
/// <param name="Official">The number that decided; <see langword="null"/> where there is none.</param>
/// <param name="Reason">Why there is no number, or what else is to be said; <see langword="null"/> where nothing is.</param>
internal sealed record Answer(Agreement Agreement, Official? Official, string? Reason)
{
    /// <summary>Where amounts as printed at the time give the claim, and the office's own rate another: the other number.</summary>
    public Evidence? OldBase { get; init; }

    /// <summary>Where no rate was published: what other bases give, the implied one among them.</summary>
    public IReadOnlyList<Evidence> Others { get; init; } = [];

    public static Answer Without(string reason) => new(Agreement.None, null, reason);
}
