using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Explaining;

/// <summary>Says in a plain sentence why a verdict is what it is.</summary>
internal static class Reasons
{
    public static string Of(Case file, Verdict verdict, IReadOnlyList<Repair> repairs, Panel panel)
    {
        var answer = file.Deciding.Answer;
        var official = answer.Official;
        return verdict switch
        {
            Verdict.Confirmed => $"{Has(file, official!)}{Detail(answer)}{Lateness(file)}.",
            Verdict.Rounded => $"{Has(file, official!)}{Detail(answer)}: the figure is cut off, rounded, or one off in its last digit{Lateness(file)}.",
            Verdict.Revised => Revised(file),
            Verdict.Consistent => Consistent(file),
            Verdict.Contradicted => $"{(official is null ? Capitals.First(answer.Reason ?? "nothing supports it") : Has(file, official) + Detail(answer))}.{Mended(file.Claim, repairs)}",
            _ => Unverifiable(file, panel),
        };
    }

    // "China's exports to Russia came to 52.284 billion dollars in 2023, by the customs of China (out on 12 January 2024)".
    private static string Has(Case file, Official official) =>
        $"{Capitals.First(Sayings.Of(file.Claim, official.Evidence.Value, official.Evidence.Unit, official.Evidence.Period))}, by {Office(official.Series)}{Out(official)}";

    private static string Number(Official official) => Amounts.Fully(official.Evidence.Value, official.Evidence.Unit);

    private static string Out(Official official) => official.Release is not { } release ? ""
        : release.DayEstimated ? "" : $" (out on {Periods.Day(release.Day)})";

    private static string Detail(Answer answer)
    {
        if (answer is { Reason: null, Others.Count: 0 })
        {
            return "";
        }

        var told = answer.Official is { } official ? Number(official) : "";
        return (answer.Reason is { } reason ? $"; {reason}" : "")
            + string.Concat(answer.Others.Where(other => Amounts.Fully(other.Value, other.Unit) != told).Select(other =>
                $"; {(IsImplied(other.Derivation) ? "on the base that its own rates imply" : "on another base")} it is {Amounts.Fully(other.Value, other.Unit)}"));
    }

    private static bool IsImplied(Derivation derivation) =>
        derivation is Derivation.Computed computed && (computed.Operation == Operation.ImpliedBase || computed.Parts.Any(IsImplied));

    private static string Lateness(Case file) =>
        file.Day is null ? "; the article's day is not known, so today's figures were used"
        : file.OutLater ? "; it came out shortly after the article's day"
        : file.Then.HasNumber ? ""
        : "; it came out after the article's day";

    private static string Revised(Case file)
    {
        if (file.Earlier is { Answer.Official: { } earlier })
        {
            return $"It agrees with {Number(earlier)}{Out(earlier)}; today the series has {Number(file.Now.Answer.Official!)}. The article's day is not known.";
        }

        var deciding = file.Deciding.Answer;
        if (deciding is { OldBase: { } oldBase, Official: { } own })
        {
            return $"The amounts as printed at the time give {Amounts.Fully(oldBase.Value, oldBase.Unit)}; {Office(own.Series)}, which compares with a "
                + $"revised base, says {Number(own)}. Neither is wrong: the office corrects last year's amounts before it compares.";
        }

        var (then, now) = (file.Then.Answer.Official!, file.Now.Answer.Official!);
        return file.Then.Answer.Agreement <= file.Now.Answer.Agreement
            ? $"It agrees with what was out on that day, {Number(then)}{Out(then)}; since revised to {Number(now)}{Out(now)}."
            : $"It agrees with today's figure, {Number(now)}{Out(now)}; on the article's day it was {Number(then)}{Out(then)}.";
    }

    private static string Consistent(Case file)
    {
        if (file.Deciding.Answer.Official is not { } official)
        {
            var mirror = file.Deciding.Mirror!.Official!;
            return $"No figure of the office it speaks of is held. The other side, {Office(mirror.Series)}, has {Number(mirror)}, which is near "
                + "enough for two accounts of one flow.";
        }

        return file.Deciding.Answer.Agreement switch
        {
            <= Agreement.MeetsLoosely when file.Whole is not null =>
                $"{Has(file, official)}: the period was not over on the article's day, and to date it agrees.",
            Agreement.MeetsLoosely when file.Deciding.Answer.Reason is { } reason => $"{Has(file, official)}: it agrees, though {reason}.",
            Agreement.MeetsLoosely when official.Evidence.Standing == Standing.Published =>
                $"{Has(file, official)}: it agrees, but the figure held is coarser than the claim.",
            Agreement.MeetsLoosely => $"No such figure was published; from other figures of {Office(official.Series)} follows {Number(official)}, which agrees.",
            _ => $"{Has(file, official)}{Detail(file.Deciding.Answer)}: the difference is within what the office has been seen to revise, or other reports of the same release tell it so.",
        };
    }

    private static string Unverifiable(Case file, Panel panel)
    {
        var mirror = file.Deciding.Mirror?.Official;
        if (mirror is not null && file.Deciding.Answer.Official is null)
        {
            var fit = file.Claim is { Kind: ClaimKind.Level, Value: { } value } ? Mirrors.Fit(value, mirror.Evidence.Value.Middle) : MirrorFit.Differs;
            var tail = fit == MirrorFit.Gap ? "a gap between mirror statistics, which is told and not judged" : "a difference as mirror statistics have it";
            return $"The statistics it speaks of are not held. The other side, {Office(mirror.Series)}, has {Number(mirror)}: {tail}.";
        }

        if (file is { Whole: not null, Deciding.Answer.Official: { } toDate })
        {
            return $"The period was not over on the article's day. To date: {Has(file, toDate)}.";
        }

        if (file.Deciding.Answer.Official is { } soft)
        {
            return $"{Has(file, soft)}, but {file.Doubt ?? "the text does not say whose figures it uses, and another office may count otherwise"}.";
        }

        return Abstaining.Of(file, panel);
    }

    private static string Mended(Claim claim, IReadOnlyList<Repair> repairs) =>
        repairs.Count == 0 ? "" : " " + string.Join(" Or: ", repairs.Take(3).Select(repair => Mended(claim, repair)));

    private static string Mended(Claim claim, Repair repair) => repair.Edit switch
    {
        Edit.Typo when repair.To.Value == -claim.Value => "It went the other way.",
        Edit.Scale or Edit.Typo => $"It should read {Written(claim, repair)}.",
        Edit.OtherCurrency => $"The number is right in {repair.To.Unit}.",
        Edit.PercentPoint => $"The number is right as {(repair.To.Unit == "pp" ? "percentage points" : "percent")}.",
        Edit.GrowthLevel => $"The number is right as {Amounts.Fully(repair.To.Value ?? 0, repair.To.Unit ?? "", repair.To.Precision ?? 0)}, {Statements.Of(repair.To)}.",
        Edit.OtherPeriod when repair.To.Period == claim.Period && repair.To.Base is { } against =>
            $"{Amounts.Fully(claim.Value ?? 0, claim.Unit ?? "", claim.Precision ?? 0)} is the change on {Periods.Of(against)}.",
        Edit.OtherReporter => $"The number is that of {Economies.InSentence(repair.To.Reporter ?? default)}'s statistics.",
        _ => $"{(claim.Value is { } value ? Amounts.Fully(value, claim.Unit ?? "", claim.Precision ?? 0) : "The record")} is true of {Statements.Of(repair.To)}.",
    };

    // The text says in words which way it goes, and so does what is put in its place.
    internal static string Written(Claim claim, Repair repair)
    {
        var value = repair.To.Value ?? 0;
        return Amounts.Fully(claim.Value < 0 == value < 0 ? Math.Abs(value) : value, repair.To.Unit ?? "", repair.To.Precision ?? 0);
    }

    private static string Office(Series series) => Offices.InSentence(series);
}
