using Tidewaiter.Checking.Explaining;
using Tidewaiter.Checking.Relations;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Judging;

/// <summary>Takes a contradiction back where it is likelier that the sentence was read wrongly than that it is wrong.</summary>
/// <remarks>
/// A figure that is exactly true of another flow or period is a slip of the author, or of the reader. It is the reader's where the sentence does
/// not itself name what would be wrong, and where the article gives the right figure for the same statement elsewhere.
/// </remarks>
internal sealed class Misreading(Wordings wordings, IReadOnlyList<Finding> findings)
{
    // With three digits, every thirtieth number is one slip of the pen away.
    private const int DigitsOfOneSlip = 4;
    private const int FewestRightCells = 4;

    private readonly Lazy<bool> columnsAreRight = new(() => AreColumnsRight(findings));

    public IReadOnlyList<Finding> Findings()
    {
        if (!findings.Any(finding => finding.Verdict == Verdict.Contradicted))
        {
            return findings;
        }

        var right = findings
            .Where(finding => finding.Verdict is Verdict.Confirmed or Verdict.Rounded)
            .ToLookup(finding => Key(finding.Claim), finding => finding.Claim.Begin);
        var confirmed = findings.Where(finding => finding.Verdict == Verdict.Confirmed).ToLookup(finding => Subject(finding.Claim), finding => finding.Claim);
        return [.. findings.Select(finding => finding.Verdict == Verdict.Contradicted && IsLikely(finding, right, confirmed) ? TakenBack(finding) : finding)];
    }

    private bool IsLikely(Finding finding, ILookup<object, int> right, ILookup<object, Claim> confirmed)
    {
        var claim = finding.Claim;

        // What a sentence is about is carried on from its figure before: the later of two figures for one statement is of another.
        var isToldBefore = right[Key(claim)].Any(begin => begin < claim.Begin);
        if (claim.Length <= 0)
        {
            return false;
        }

        if (claim.Kind is ClaimKind.Rank or ClaimKind.Record)
        {
            return wordings.NamesOtherYears(claim) || (claim.Kind == ClaimKind.Rank && wordings.SpeaksOfServices);
        }

        // "Imports rose 48 percent to 545,300 barrels a day."
        if (claim.Kind == ClaimKind.Growth && wordings.SpeaksOfQuantities(claim))
        {
            return true;
        }

        // What is traded with somebody whom the reader does not know is easily taken for all trade, or for trade with whom it knows.
        var another = wordings.NamesAnother(claim);
        if (wordings.NamesOthersOnly(claim) || wordings.NamesOtherFlowsOnly(claim) || wordings.NamesGoods(claim) || (claim.Kind == ClaimKind.Level && wordings.Tells(claim, ClaimKind.Change)))
        {
            return true;
        }

        if (finding.Repairs is not [var repair, ..])
        {
            return claim.Kind == ClaimKind.Multiple || another || isToldBefore || wordings.SpeaksOfConstantPrices
                || (claim.Kind == ClaimKind.Growth && (wordings.SpeaksOfShares(claim) || wordings.NamesAnotherYear(claim) || MayBeOnAnotherBase(claim)))
                || !wordings.NamesFlow(claim) || !wordings.NamesPeriod(claim) || !wordings.NamesParties(claim) || (IsTotal(claim) && !wordings.NamesWhole(claim));
        }

        if (repair.Edit == Edit.OtherPartner)
        {
            return !wordings.NamesFlow(claim) || !wordings.NamesPeriod(claim) || !wordings.NamesPartnerAlone(claim, Other(claim, repair.To));
        }

        // A row of a table names no flow: its columns do, and other rows tell whether they were read rightly.
        if (repair.Edit == Edit.SwapDirection && IsInTable(claim))
        {
            return !columnsAreRight.Value;
        }

        if (another && (IsTotal(claim) || Band.DigitsOf(claim) < DigitsOfOneSlip || repair.Edit is Edit.GrowthLevel))
        {
            return true;
        }

        // "Imports fell 23.1 percent to $98.8 billion": where the amount is that of these months and sides, so is the rate. What fits another flow or period
        // may still have been read as this one's.
        var other = repair.To.Period;
        if (claim.Kind == ClaimKind.Growth && repair.Edit == Edit.Typo && !isToldBefore
            && confirmed[Subject(claim)].Any(beside => beside.Kind == ClaimKind.Level && wordings.AreTold([claim, beside])))
        {
            return MayBeOnAnotherBase(claim);
        }

        return repair.Edit switch
        {
            Edit.Typo when repair.To.Value != -claim.Value && Band.DigitsOf(claim) < DigitsOfOneSlip =>
                !wordings.NamesFlow(claim) || !wordings.NamesPeriod(claim) || MayBeOnAnotherBase(claim),
            Edit.OtherPeriod when other == claim.Period => !wordings.NamesBase(claim),
            Edit.OtherPeriod => wordings.NamesMonthOfAnother(claim) || !wordings.NamesPeriod(claim, other) || (other is { } period && wordings.NamesInstead(claim, period)),
            Edit.GrowthLevel => wordings.Tells(claim, repair.To.Kind),
            Edit.SwapDirection when !wordings.NamesParties(claim) => true,
            Edit.OtherFlow when claim.Flow.Kind == FlowKind.Exports && !wordings.NamesParties(claim) => true,
            Edit.OtherReporter => !wordings.NamesSource(claim),
            Edit.SwapDirection or Edit.OtherFlow =>
                !wordings.NamesFlow(claim) || (other != claim.Period && !wordings.NamesPeriod(claim, other))
                || (isToldBefore && !wordings.NamesFlowAlone(claim)),
            _ => false,
        };
    }

    // Of a month or a quarter, a rate may be on the one before, unless it is said; that a digit is off from the rate on the year is then chance.
    private bool MayBeOnAnotherBase(Claim claim) => claim is { Kind: ClaimKind.Growth, Period.Months: 1 or 3 } && !wordings.NamesBase(claim);

    private static bool IsInTable(Claim claim) => claim.Rules.Any(rule => rule.StartsWith("table", StringComparison.Ordinal));

    private static bool AreColumnsRight(IReadOnlyList<Finding> findings)
    {
        var cells = findings.Where(finding => finding.Claim.Flow.Kind == FlowKind.Exports && IsInTable(finding.Claim)).ToArray();
        var right = cells.Count(finding => finding.Verdict is Verdict.Confirmed or Verdict.Rounded or Verdict.Revised);
        return right >= FewestRightCells && right > cells.Count(finding => finding.Verdict == Verdict.Contradicted);
    }

    private static EconomyCode Other(Claim claim, Claim mended) => mended.Flow.From != claim.Flow.From ? mended.Flow.From : mended.Flow.To;

    private static bool IsTotal(Claim claim) => claim.Flow.From == EconomyCode.World || claim.Flow.To == EconomyCode.World;

    private static Finding TakenBack(Finding finding)
    {
        var fits = finding.Repairs is not [var repair, ..] ? ""
            : repair.Edit is Edit.Scale or Edit.Typo ? $" It would fit if it read {Reasons.Written(finding.Claim, repair)}."
            : $" It would be true of {Statements.Of(repair.To)}.";
        return finding with
        {
            Verdict = finding.Repairs is [{ Edit: Edit.OtherReporter }, ..] ? Verdict.Consistent : Verdict.Unverifiable,
            Why = $"The sentence does not say plainly what the figure counts, and read as {Statements.Of(finding.Claim)} it does not fit.{fits}",
            Repairs = [],
        };
    }

    private static object Subject(Claim claim) => (Statement.Canonical(claim.Flow).Flow, claim.Product, claim.Period);

    private static object Key(Claim claim) => (claim.Kind, Statement.Canonical(claim.Flow).Flow, claim.Product, claim.Period, claim.Base, claim.Of, claim.Unit);
}
