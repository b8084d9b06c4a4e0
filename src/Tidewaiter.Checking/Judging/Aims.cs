using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Targets, forecasts and possibilities: not judged true or false, but told what came of them.</summary>
internal static class Aims
{
    public static Finding Finding(Case file, Panel panel)
    {
        var claim = file.Claim;
        var (outcome, then, now) = claim.Modality is Modality.Target or Modality.Forecast ? Outcome(file, panel) : (null, null, null);
        return new()
        {
            Claim = claim,
            Verdict = Verdict.Unverifiable,
            AsOf = file.Day,
            Why = Why(claim, outcome, now),
            Then = file.Day is null ? null : then,
            Now = now,
            Outcome = outcome,
        };
    }

    private static (Outcome? Outcome, Official? Then, Official? Now) Outcome(Case file, Panel panel)
    {
        var claim = file.Claim;
        // "Double trade" has an outcome only where the text says from when.
        if (claim.Period is not { } period || (claim is { Modality: Modality.Target, Base: null, Kind: ClaimKind.Growth or ClaimKind.Change or ClaimKind.Multiple }))
        {
            return (null, null, null);
        }

        var today = panel.Workbook.AsOf(null);
        foreach (var witness in panel.WitnessesOf(claim))
        {
            var (series, subject) = (witness.Series, witness.Subject);
            if (witness.Role == Role.Mirror || claim.Product is not null)
            {
                continue;
            }

            if (claim.Kind == ClaimKind.Level && claim.Value is { } amount && claim.Unit == series.Currency)
            {
                // Goals are set some years ahead; where the day is not known, so far back is looked.
                var since = file.Day?.Year ?? period.Start.Year - 3;
                var reached = Targets.Reached(today, subject, amount, Math.Min(since, period.Start.Year), period.End);
                var last = Targets.LastHeld(today, subject.Key);
                var now = reached?.Evidence ?? Levels.Best(today, subject, period) ?? ToDate(today, subject, period, last);
                var then = file.Day is { } day ? ToDate(panel.Workbook.AsOf(day), subject, period, Month.Of(day)) : null;
                if (now is not null || last is not null)
                {
                    return (Judge(reached?.Month, period.End, last), Wrap(then), Wrap(now));
                }

                Official? Wrap(Evidence? evidence) => evidence is null ? null
                    : new(evidence, series, subject.Key.Partner, subject.Key.Direction, subject.Key.Product);
            }
            else if (Question.Ask(claim, Band.Of(claim), witness, today) is { Official: { } came, Agreement: var agreement })
            {
                var status = agreement <= Agreement.MeetsLoosely || Exceeds(claim, came) ? OutcomeStatus.Reached : OutcomeStatus.Missed;
                return (new(status, period.End, status == OutcomeStatus.Reached ? 0 : null), null, came);
            }
        }

        return (new(OutcomeStatus.Open, null, null), null, null);
    }

    private static Outcome Judge(Month? reached, Month deadline, Month? last) =>
        reached is { } month ? new(OutcomeStatus.Reached, month, deadline.Since(month))
        : last >= deadline ? new(OutcomeStatus.Missed, deadline, null)
        : new(OutcomeStatus.Open, null, null);

    // A goal of growth is met by more; a forecast is not, but what came is told either way.
    private static bool Exceeds(Claim claim, Official came) =>
        claim.Modality == Modality.Target && claim.Value is { } value && came.Evidence.Value.Middle >= value;

    // The most that had come together by then: the last cumulative figure of the year.
    private static Evidence? ToDate(Vantage vantage, Subject subject, Period period, Month? last)
    {
        for (var month = last; month is { } end && end >= period.Start.Plus(-24); month = end.Plus(-1))
        {
            if (Levels.Best(vantage, subject, Period.FirstMonths(end.Year, end.OfYear)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string Why(Claim claim, Outcome? outcome, Official? now)
    {
        var what = claim.Modality switch
        {
            Modality.Target => "A goal is neither true nor false",
            Modality.Forecast => "A forecast is neither true nor false when it is made",
            _ => "A possibility is neither true nor false",
        };
        var came = now is null ? "" : $": {Amounts.Of(now.Evidence.Value, now.Evidence.Unit)} in {Periods.Of(now.Evidence.Period)}";
        return outcome switch
        {
            { Status: OutcomeStatus.Reached, Month: { } month } => $"{what}. It was reached in {Periods.Of(Period.Of(month))}{Early(outcome)}{came}.",
            { Status: OutcomeStatus.Missed } => $"{what}. It was missed{came}.",
            { Status: OutcomeStatus.Open } => now is null ? $"{what}, and no figure is held that tells what came." : $"{what}. It is open{came}.",
            _ => $"{what}.",
        };
    }

    private static string Early(Outcome outcome) => outcome.MonthsEarly switch
    {
        > 0 and var months => $", {months} {(months == 1 ? "month" : "months")} before its deadline",
        < 0 and var months => $", {-months} {(months == -1 ? "month" : "months")} late",
        _ => "",
    };
}
