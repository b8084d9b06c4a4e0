using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>A series that can speak to a claim.</summary>
/// <param name="Series">The series.</param>
/// <param name="Role">What it is to the claim.</param>
/// <param name="Subject">The claim's flow, all goods together, as it counts it.</param>
internal sealed record Witness(Series Series, Role Role, Subject Subject)
{
    /// <summary>The flow and product of a claim as the series counts them.</summary>
    public Subject SubjectOf(Claim claim) => claim.Product is { } product ? Subject with { Key = Subject.Key with { Product = product } } : Subject;
}
