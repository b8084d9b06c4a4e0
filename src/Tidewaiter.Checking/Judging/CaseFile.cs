using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Opens the case of each claim: asks the panel from the article's day, and from today.</summary>
internal sealed class CaseFile(Panel panel, DateOnly? day)
{
    // News agencies are fed on the day itself, tables follow: a figure out so shortly afterwards was known.
    private const int DaysOfGrace = 10;

    private readonly Vantage now = panel.Workbook.AsOf(null);
    private readonly Vantage? then = day is { } asOf ? panel.Workbook.AsOf(asOf) : null;
    private readonly Vantage? soonAfter = day is { } asOf && asOf < DateOnly.MaxValue.AddDays(-DaysOfGrace)
        ? panel.Workbook.AsOf(asOf.AddDays(DaysOfGrace)) : null;

    /// <summary>The figures as they stood on the article's day, or now.</summary>
    public Vantage Vantage => then ?? now;

    /// <summary>The case once more, now that it is known whose figures the article uses.</summary>
    public Case Reopen(Case opened, Claim asWritten, IReadOnlySet<EconomyCode> trusted)
    {
        if (opened is not { Day: not null, Whole: null, Then.Heard: { } then, Now.Heard: { } today })
        {
            return Open(asWritten, trusted);
        }

        var that = panel.Weigh(opened.Claim, then, trusted);
        var now = Corrected(opened.Claim, that) ?? (ReferenceEquals(then, today) ? that : panel.Weigh(opened.Claim, today, trusted));
        return opened with { Then = that, Now = now };
    }

    /// <summary>Asks the panel on a claim.</summary>
    public Case Open(Claim asWritten, IReadOnlySet<EconomyCode> trusted)
    {
        var claim = Dated(asWritten);
        if (then is null)
        {
            var latest = panel.Hear(claim, now, trusted);
            return new(claim, null, latest, latest) { Vantage = now, Earlier = Earlier(claim, latest, trusted) };
        }

        // What is told as fact of a period that was not over is told of the part of it that was.
        if (claim.Modality == Modality.Reported && claim.Period is { } period && period.End.LastDay >= day && soonAfter is not null)
        {
            return ToDate(claim, period, soonAfter, trusted)
                ?? new(claim, day, panel.Hear(claim, then, trusted), panel.Hear(claim, now, trusted)) { Vantage = now, Whole = claim };
        }

        var that = panel.Hear(claim, then, trusted);
        var today = panel.HearsTheSame(claim, then, now) ? that : panel.Hear(claim, now, trusted);
        if (that.HasNumber || soonAfter is null)
        {
            return new(claim, day, that, Corrected(claim, that) ?? today) { Vantage = then };
        }

        var soon = panel.Hear(claim, soonAfter, trusted);
        return soon.HasNumber
            ? new(claim, day, soon, today) { Vantage = soonAfter, OutLater = true }
            : new(claim, day, that, today) { Vantage = now };
    }

    private Opinion? Corrected(Claim claim, Opinion that) =>
        that.Answer.Agreement <= Agreement.MeetsLoosely ? panel.Correction(claim, now, that) : null;

    // "Is the largest partner" speaks of the last year that is known.
    private Claim Dated(Claim claim) =>
        claim is { Kind: ClaimKind.Rank, Period: null } && day is { Year: > 1 } today ? claim with { Period = Period.Year(today.Year - 1) } : claim;

    private Case? ToDate(Claim claim, Period period, Vantage vantage, IReadOnlySet<EconomyCode> trusted)
    {
        for (var end = period.End.Plus(-1); end >= period.Start; end = end.Plus(-1))
        {
            var known = Period.Of(period.Start, end);
            var part = claim with { Period = known, Base = claim.Base == period.YearBefore ? known.YearBefore : claim.Base };
            var opinion = panel.Hear(part, vantage, trusted);
            if (opinion.HasNumber)
            {
                return new(part, day, opinion, opinion) { Vantage = vantage, Whole = claim };
            }
        }

        return null;
    }

    // Without the article's day, any vintage that was ever out may be the one it used.
    private Opinion? Earlier(Claim claim, Opinion today, IReadOnlySet<EconomyCode> trusted)
    {
        if (today.Answer is not { Agreement: Agreement.Off or Agreement.Near, Official: { } official } || claim.Period is not { } period)
        {
            return null;
        }

        var days = new[] { Direction.Export, Direction.Import, Direction.Total, Direction.Balance }
            .Select(direction => now.History(new(official.Series, official.Partner, direction, official.Product)))
            .OfType<FlowHistory>()
            .SelectMany(history => history.Vintages(period).Concat(history.Vintages(period, Measure.Growth)))
            .Select(figure => figure.Release.Day)
            .Distinct()
            .OrderDescending();
        foreach (var release in days)
        {
            if (panel.Hear(claim, panel.Workbook.AsOf(release), trusted) is { Answer.Agreement: <= Agreement.MeetsRounded } agreeing)
            {
                return agreeing;
            }
        }

        return null;
    }
}
