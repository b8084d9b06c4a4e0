using System.Diagnostics.CodeAnalysis;

namespace Tidewaiter.Figures;

/// <summary>What an office counts at the reporter's border; written <c>X</c>, <c>M</c>, <c>T</c> or <c>B</c>.</summary>
public sealed record Direction : IWritten<Direction>
{
    /// <summary>Goods leaving; as a rule valued free on board (FOB).</summary>
    public static readonly Direction Export = new("X");

    /// <summary>Goods arriving; as a rule with cost, insurance and freight (CIF).</summary>
    public static readonly Direction Import = new("M");

    /// <summary>Both together, where an office publishes the total itself.</summary>
    public static readonly Direction Total = new("T");

    /// <summary>Exports less imports, where an office publishes the balance itself.</summary>
    public static readonly Direction Balance = new("B");

    private readonly string letter;

    private Direction(string letter) => this.letter = letter;

    /// <inheritdoc/>
    public static string Form => "a direction: X, M, T or B";

    /// <summary>The same goods seen from the partner: an export is the partner's import. A total stays one.</summary>
    public Direction Mirror => this == Export ? Import : this == Import ? Export : this;

    /// <summary>Reads the letter.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not of the form.</exception>
    public static Direction Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var direction) ? direction : throw new FormatException($"'{s}' is not {Form}.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Direction result)
    {
        result = s switch { "X" => Export, "M" => Import, "T" => Total, "B" => Balance, _ => null };
        return result is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Direction? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => letter[0];

    /// <summary>The letter.</summary>
    public override string ToString() => letter;
}
