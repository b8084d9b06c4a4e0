using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>Where a number comes from: a tree whose leaves are published figures, or figures an article states itself.</summary>
public abstract record Derivation
{
    private Derivation()
    {
    }

    /// <summary>The number within what is known of it.</summary>
    public abstract Interval Value { get; }

    /// <summary>The published figures at the leaves, from left to right.</summary>
    public IEnumerable<Figure> Figures => this switch
    {
        Published published => [published.Figure],
        Computed computed => computed.Parts.SelectMany(part => part.Figures),
        _ => [],
    };

    /// <summary>Whether, for some leaf, only a later vintage than the one asked for is held.</summary>
    public bool HasLaterVintage => this switch
    {
        Published published => published.LaterVintage,
        Computed computed => computed.Parts.Any(part => part.HasLaterVintage),
        _ => false,
    };

    /// <summary>A figure as an office published it.</summary>
    /// <param name="Figure">The figure, with its release and relays.</param>
    /// <param name="LaterVintage">Whether it stands in for an earlier vintage that is not held.</param>
    public sealed record Published(Figure Figure, bool LaterVintage) : Derivation
    {
        /// <inheritdoc/>
        public override Interval Value => Figure.Value;
    }

    /// <summary>A number computed from others.</summary>
    /// <param name="Operation">How.</param>
    /// <param name="Result">What came out, within what is known of it.</param>
    /// <param name="Unit">ISO 4217, <c>%</c>, <c>x</c>, <c>pp</c> or <c>rank</c>.</param>
    /// <param name="Parts">From what, in the order that the operation names.</param>
    public sealed record Computed(Operation Operation, Interval Result, string Unit, IReadOnlyList<Derivation> Parts) : Derivation
    {
        /// <inheritdoc/>
        public override Interval Value => Result;
    }

    /// <summary>A figure that an article states itself.</summary>
    /// <param name="Words">As written.</param>
    /// <param name="Claimed">The number within its printed precision.</param>
    /// <param name="Unit">ISO 4217, <c>%</c>, <c>x</c>, <c>pp</c> or <c>rank</c>.</param>
    public sealed record Stated(string Words, Interval Claimed, string Unit) : Derivation
    {
        /// <inheritdoc/>
        public override Interval Value => Claimed;
    }
}
