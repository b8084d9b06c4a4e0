using Tidewaiter.Checking;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Tells what came of a target: <c>reached in November 2023, 13 months early</c>.</summary>
public static class OutcomeWords
{
    /// <summary>The status, with the month and how early where it was reached.</summary>
    public static string Of(Outcome outcome)
    {
        var month = outcome.Month is { } decided ? $" in {Periods.Of(Period.Of(decided))}" : "";
        return outcome.Status switch
        {
            OutcomeStatus.Reached => $"reached{month}{Early(outcome.MonthsEarly)}",
            OutcomeStatus.Missed => "missed",
            _ => "open",
        };
    }

    private static string Early(int? months) => months switch
    {
        null or 0 => "",
        1 => ", a month early",
        -1 => ", a month late",
        > 0 => $", {months} months early",
        _ => $", {-months} months late",
    };
}
