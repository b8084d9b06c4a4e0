using Tidewaiter.Checking;
using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>How a verdict is shown: a sign and a word, so that it reads without colour, and a tone beside them.</summary>
/// <param name="Sign">One character.</param>
/// <param name="Word">The verdict, or <c>target</c> or <c>forecast</c>.</param>
/// <param name="Tone">For colour.</param>
public readonly record struct VerdictMark(string Sign, string Word, Tone Tone)
{
    /// <summary>The mark of a finding; a target and a forecast have one of their own, since they are not judged.</summary>
    public static VerdictMark Of(Finding finding) => finding.Claim.Modality switch
    {
        Modality.Target => new("⚑", "target", Tone.Neutral),
        Modality.Forecast when finding.Outcome is not null => new("⚑", "forecast", Tone.Neutral),
        _ => Of(finding.Verdict),
    };

    /// <summary>The mark of a verdict.</summary>
    public static VerdictMark Of(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => new("✓", "confirmed", Tone.Good),
        Verdict.Rounded => new("≈", "rounded", Tone.Good),
        Verdict.Revised => new("↻", "revised", Tone.Doubtful),
        Verdict.Consistent => new("~", "consistent", Tone.Good),
        Verdict.Contradicted => new("✗", "contradicted", Tone.Wrong),
        _ => new("?", "unverifiable", Tone.Doubtful),
    };
}
