using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tables;

/// <summary>What the head of a column or a row says of its numbers; what it leaves open is for the other head, or the text around.</summary>
internal sealed record Label
{
    /// <summary>Says nothing.</summary>
    public static readonly Label None = new();

    /// <summary>Exports, imports, trade or balance.</summary>
    public TopicKind? Flow { get; init; }

    /// <summary>Of a balance called a deficit −1, of a surplus +1.</summary>
    public sbyte Sign { get; init; }

    /// <summary>The economy named.</summary>
    public EconomyCode Economy { get; init; }

    /// <summary>The months named.</summary>
    public Period? Months { get; init; }

    /// <summary>Whether the year of <see cref="Months"/> is written.</summary>
    public bool HasYear { get; init; }

    /// <summary>A unit for all numbers.</summary>
    public StatedUnit? Unit { get; init; }

    /// <summary>Whether the numbers are changes in percent.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether the numbers are something else: shares, ranks, prices, or a part of trade.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether it sums up what stands above: "total".</summary>
    public bool IsTotal { get; init; }

    /// <summary>This, and of the other one what this leaves open. A year puts months told without one inside itself.</summary>
    public Label With(Label other) => new()
    {
        Flow = Flow ?? other.Flow,
        Sign = Flow is null ? other.Sign : Sign,
        Economy = Economy.IsNone ? other.Economy : Economy,
        Months = Joined(this, other) ?? Joined(other, this) ?? Months ?? other.Months,
        HasYear = HasYear || other.HasYear,
        Unit = Unit ?? other.Unit,
        IsChange = IsChange || other.IsChange,
        IsOther = IsOther || other.IsOther,
        IsTotal = IsTotal || other.IsTotal,
    };

    /// <summary>What of a line above a table holds for its numbers: the unit, the months, and one way that goods go; not the trade that both ways make up.</summary>
    public Label OfCaption() => this with { Flow = Flow is TopicKind.Out or TopicKind.In ? Flow : null, Economy = default, IsOther = false, IsChange = false, IsTotal = false };

    private static Period? Joined(Label year, Label months) =>
        year is { Months: { IsYear: true } whole, HasYear: true } && months is { Months: { Months: < 12 } part, HasYear: false }
            ? part.Shift(12 * (whole.End.Year - part.End.Year)) : null;
}
