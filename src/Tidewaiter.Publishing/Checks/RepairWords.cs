using Tidewaiter.Checking;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Tells what a repaired claim would say: its number, where that changed, and what it is true of.</summary>
public static class RepairWords
{
    /// <summary><c>China's exports to Russia in 2023</c>, or <c>21.9 billion dollars for trade between …</c>.</summary>
    public static string Of(Claim claim, Repair repair)
    {
        var (to, statement) = (repair.To, Statements.Of(repair.To));
        return ChangesNumber(claim, repair) && to is { Value: { } value, Unit: { } unit }
            ? $"{Amounts.Fully(value, unit, to.Precision ?? 0)} for {statement}"
            : statement;
    }

    /// <summary>Whether the number itself is mended, rather than what it is said of.</summary>
    public static bool ChangesNumber(Claim claim, Repair repair) => repair.To.Value != claim.Value || repair.To.Unit != claim.Unit;
}
