using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Publishing.Bulletins;

/// <summary>A number of a bulletin.</summary>
/// <param name="Name">A short key, the same in every bulletin: <c>trade.growth</c>.</param>
/// <param name="Title">What it is, in words: <c>trade between China and Russia in January–November 2023, change on the year before</c>.</param>
/// <param name="Evidence">The number and how it was reached.</param>
public sealed record BulletinFigure(string Name, string Title, Evidence Evidence)
{
    /// <summary>The number with its unit, with as many digits as are known.</summary>
    public string Value => Amounts.Of(Evidence.Value, Evidence.Unit);

    /// <summary>How it was computed; <see langword="null"/> where the office printed it.</summary>
    public string? Derivation => DerivationWords.Of(Evidence.Derivation);

    /// <summary>The releases it rests on, the latest first.</summary>
    public IReadOnlyList<Release> Sources => [.. Evidence.Derivation.Figures.Select(figure => figure.Release).Distinct().OrderByDescending(release => release.Day)];
}
