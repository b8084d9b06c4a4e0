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
        var to = repair.To;
        var onYear = to.Period == claim.Period && to.Base != claim.Base && to.Base is { } against && against == to.Period?.YearBefore ? $" against {Periods.Of(against)}" : "";
        var statement = Statements.Of(to) + onYear;
        return ChangesNumber(claim, repair) && to is { Value: { } value, Unit: { } unit }
            ? $"{Amounts.Fully(value, unit, to.Precision ?? 0)} for {statement}"
            : statement;
    }

    /// <summary>What goes before it: <c>should be</c> where the number changes, else <c>true of</c>.</summary>
    public static string Label(Claim claim, Repair repair) => ChangesNumber(claim, repair) ? "should be" : "true of";

    /// <summary>The corrected sentence that belongs under a repair; <see langword="null"/> where there is none, or a later repair has the same.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="place">The place of the repair among its repairs.</param>
    public static string? Sentence(Finding finding, int place) =>
        finding.Repairs[place].Sentence is { } sentence && !finding.Repairs.Skip(place + 1).Any(later => later.Sentence == sentence) ? sentence : null;

    /// <summary>What goes before the sentence.</summary>
    public static string SentenceLabel(Claim claim, Repair repair) => IsAnotherWayOut(claim, repair) ? "or write" : "write";

    /// <summary>Whether the sentence keeps what it says, with the official figure, where the repair says of what else the number is true.</summary>
    public static bool IsAnotherWayOut(Claim claim, Repair repair) => repair.KeepsStatement && !ChangesNumber(claim, repair);

    /// <summary>Whether the number itself is mended, rather than what it is said of.</summary>
    public static bool ChangesNumber(Claim claim, Repair repair) => repair.To.Value != claim.Value || repair.To.Unit != claim.Unit;
}
