using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>A claim as a term of the article's own arithmetic.</summary>
/// <param name="Index">Its place in the list of claims.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Value">As it is written, with its hedge.</param>
/// <param name="Lax">If it was cut off, or is one off in its last digit.</param>
internal sealed record Term(int Index, Claim Claim, Interval Value, Interval Lax)
{
    /// <summary>The claim as a term; <see langword="null"/> where it has no value that can be reckoned with.</summary>
    public static Term? Of(Claim claim, int index) =>
        claim is { Modality: Modality.Reported, Period: not null } && Band.Of(claim) is { } band
            ? new(index, claim, band.Strict, band.Lax)
            : null;

    /// <summary>Whose figure it is, as far as the text says.</summary>
    public string? Origin => Claim.Reporter?.ToString() ?? Claim.Source;

    /// <summary>Whether it is an amount of money.</summary>
    public bool IsAmount => Claim.Kind == ClaimKind.Level && Claim.Unit is { } unit && Units.IsCurrency(unit);
}
