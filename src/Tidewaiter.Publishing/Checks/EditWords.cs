using Tidewaiter.Checking;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Names the slip that a repair mends, as one would across a desk.</summary>
public static class EditWords
{
    /// <summary>A few words, for brackets.</summary>
    public static string Of(Edit edit) => edit switch
    {
        Edit.SwapDirection => "direction swapped",
        Edit.OtherPeriod => "another period",
        Edit.OtherFlow => "another flow",
        Edit.OtherCurrency => "another currency",
        Edit.Scale => "slip of scale",
        Edit.GrowthLevel => "“by” for “to”",
        Edit.PercentPoint => "percent for percentage points",
        Edit.OtherReporter => "the other side's statistics",
        Edit.OtherProduct => "another part of trade",
        _ => "slip of digits",
    };
}
