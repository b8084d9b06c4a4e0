using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>A claim in an equation.</summary>
/// <param name="Term">The claim with its intervals.</param>
/// <param name="Sense">How its number enters.</param>
internal readonly record struct Member(Term Term, Sense Sense)
{
    /// <summary>The same the other way round.</summary>
    public Member Reversed => this with { Sense = Sense == Sense.Plain ? Sense.Turned : Sense.Plain };

    /// <summary>The amount without its sign: of a balance, rates are told of the size of the gap.</summary>
    public Member Sized => In(Term.Value).Middle < 0 ? Reversed : this;

    /// <summary>A number of the claim as the equation has it.</summary>
    public Interval In(Interval value) => Sense switch
    {
        Sense.Turned => -value,
        Sense.Factor => (value * 0.01m) + Interval.Point(1),
        Sense.Fraction => value * 0.01m,
        _ => value,
    };

    /// <summary>A number of the equation as the claim has it.</summary>
    public Interval Out(Interval value) => Sense switch
    {
        Sense.Turned => -value,
        Sense.Factor => (value + Interval.Point(-1)) * 100,
        Sense.Fraction => value * 100,
        _ => value,
    };
}
