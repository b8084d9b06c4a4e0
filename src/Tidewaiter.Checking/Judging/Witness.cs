using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>A series that can speak to a claim.</summary>
/// <param name="series">The series.</param>
/// <param name="role">What it is to the claim.</param>
/// <param name="subject">The claim's flow, all goods together, as it counts it.</param>
internal sealed class Witness(Series series, Role role, Subject subject)
{
    private const int Days = 4;

    // An article is judged from a handful of days, and asks of each again and again.
    private readonly (Vantage? Vantage, FlowView? View)[] seen = new (Vantage?, FlowView?)[Days];
    private int next;
    private (bool Undated, string? Unit, string? Terms) refused;
    private Answer? refusal;

    /// <summary>The series.</summary>
    public Series Series { get; } = series;

    /// <summary>What it is to the claim.</summary>
    public Role Role { get; } = role;

    /// <summary>The claim's flow, all goods together, as it counts it.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>The same series in another role.</summary>
    public Witness As(Role other) => new(Series, other, Subject);

    /// <summary>What it held of the flow, all goods together.</summary>
    public FlowView ViewFrom(Vantage vantage)
    {
        foreach (var (known, view) in seen)
        {
            if (ReferenceEquals(known, vantage))
            {
                return view!;
            }
        }

        var found = vantage.View(Subject.Key);
        seen[next] = (vantage, found);
        next = (next + 1) % Days;
        return found;
    }

    /// <summary>What it held of the flow and the product of a claim.</summary>
    public FlowView ViewOf(Claim claim, Vantage vantage) => claim.Product is null ? ViewFrom(vantage) : vantage.View(SubjectOf(claim).Key);

    /// <summary>Why it says nothing to a claim: the claims of one article are refused for the same reason.</summary>
    public Answer Refusal(Claim claim)
    {
        var why = (claim.Period is null, claim.Unit, claim.Terms);
        if (refused != why || refusal is null)
        {
            (refused, refusal) = (why, Answer.Without(Question.Refusal(claim, Series)));
        }

        return refusal;
    }

    /// <summary>The flow and product of a claim as the series counts them.</summary>
    public Subject SubjectOf(Claim claim) => claim.Product is { } product ? Subject with { Key = Subject.Key with { Product = product } } : Subject;
}
