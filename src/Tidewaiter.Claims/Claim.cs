using Tidewaiter.Figures;

namespace Tidewaiter.Claims;

/// <summary>One figure on trade, as a text asserts it, right or wrong. The contract is docs/claim-record.md.</summary>
public sealed record Claim
{
    /// <summary>The words around the figure, as written.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the figure stands in the article's cleaned text, in UTF-16 code units.</summary>
    public required int Begin { get; init; }

    /// <summary>How long the figure is, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>What sort of figure it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What the figure is about: <see cref="Figures.Flow.From"/> sells to <see cref="Figures.Flow.To"/>.</summary>
    public required Flow Flow { get; init; }

    /// <summary>The part of trade: an HS code where one fits, else the words; <see langword="null"/> for all goods.</summary>
    public string? Product { get; init; }

    /// <summary>The months covered, resolved by the article's date; <see langword="null"/> where the text gives none. A target's end is its deadline.</summary>
    public Period? Period { get; init; }

    /// <summary>What a growth, a change or a multiple is measured against.</summary>
    public Period? Base { get; init; }

    /// <summary>Of a share or a rank: whose total is the whole, or whose partners are ranked; <c>pair</c> for the pair's own total.</summary>
    public string? Of { get; init; }

    /// <summary>In whole units; rates in percent, a decline negative; <see langword="null"/> for records.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end, where the text gives a range.</summary>
    public decimal? Max { get; init; }

    /// <summary>ISO 4217, <c>%</c>, <c>pp</c>, <c>x</c>, <c>rank</c>, <c>t</c>, <c>bbl</c>, <c>bbl/d</c>, <c>m3</c>; <see langword="null"/> for records.</summary>
    public string? Unit { get; init; }

    /// <summary>Half a unit of the last digit written, in the units of <see cref="Value"/>.</summary>
    public decimal? Precision { get; init; }

    /// <summary>How it is softened.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Whether it is told as fact.</summary>
    public Modality Modality { get; init; }

    /// <summary>True for the same amount given again in another unit.</summary>
    public bool Alt { get; init; }

    /// <summary>Whom the text credits with the figure, as written.</summary>
    public string? Source { get; init; }

    /// <summary>The economy whose office counts, where the text makes it plain.</summary>
    public EconomyCode? Reporter { get; init; }

    /// <summary>Of a rate: the currency it was computed in, or <c>real</c>, or <c>volume</c>.</summary>
    public string? Terms { get; init; }

    /// <summary>The names of the rules that made it, for <c>claims --explain</c>.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
