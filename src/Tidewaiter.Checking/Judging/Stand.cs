using Tidewaiter.Claims;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>A witness on a day: what it held then of a claim's flow and product.</summary>
/// <param name="Witness">The witness.</param>
/// <param name="Subject">The flow and product as it counts them.</param>
/// <param name="View">What it held.</param>
/// <param name="Vantage">The day.</param>
internal readonly record struct Stand(Witness Witness, Subject Subject, FlowView View, Vantage Vantage)
{
    /// <summary>Whether it counts from the other side, so that a balance has its sign turned.</summary>
    public bool Reversed => Subject.Reversed;

    /// <summary>The stand of a witness on a claim.</summary>
    public static Stand Of(Claim claim, Witness witness, Vantage vantage)
    {
        var subject = witness.SubjectOf(claim);
        return new(witness, subject, witness.ViewOf(claim, vantage), vantage);
    }
}
