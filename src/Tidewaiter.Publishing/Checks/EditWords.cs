using Tidewaiter.Checking;
using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Names the slip that a repair mends, as one would across a desk.</summary>
public static class EditWords
{
    /// <summary>A few words, for brackets.</summary>
    /// <param name="claim">The claim as it stands.</param>
    /// <param name="repair">What would make it true.</param>
    public static string Of(Claim claim, Repair repair) => repair.Edit switch
    {
        Edit.SwapDirection => "direction swapped",
        Edit.OtherPeriod when repair.To.Period == claim.Period => "measured against another period",
        Edit.OtherPeriod => "another period",
        Edit.OtherFlow => "another flow",
        Edit.OtherCurrency => "another currency",
        Edit.Scale => "slip of scale",
        Edit.GrowthLevel => "“by” for “to”",
        Edit.PercentPoint => "percent for percentage points",
        Edit.OtherReporter => "the other side's statistics",
        Edit.OtherPartner => "another partner",
        Edit.OtherProduct => "another part of trade",
        Edit.Typo when claim.Kind == ClaimKind.Rank => "another place",
        Edit.Typo when repair.To.Value == -claim.Value => "up for down, or down for up",
        _ => "slip of digits",
    };
}
