using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>Opens the case of each claim: asks the panel from the article's day, and from today.</summary>
internal sealed class CaseFile(Panel panel, IFigures figures, DateOnly? day)
{
    // News agencies are fed on the day itself, tables follow: a figure out so shortly afterwards was known.
    private const int DaysOfGrace = 10;

    private readonly Vantage now = new(figures, null);
    private readonly Vantage? then = day is { } asOf ? new(figures, asOf) : null;
    private readonly Vantage? soonAfter = day is { } asOf && asOf < DateOnly.MaxValue.AddDays(-DaysOfGrace)
        ? new(figures, asOf.AddDays(DaysOfGrace)) : null;

    /// <summary>The figures as they stood on the article's day, or now.</summary>
    public Vantage Vantage => then ?? now;

    public Case Open(Claim claim, IReadOnlySet<EconomyCode> trusted)
    {
        var today = panel.Hear(claim, now, trusted);
        if (then is null)
        {
            return new(claim, null, today, today) { Vantage = now, Earlier = Earlier(claim, today, trusted) };
        }

        var that = panel.Hear(claim, then, trusted);
        if (that.HasNumber || soonAfter is null)
        {
            return new(claim, day, that, today) { Vantage = then };
        }

        var soon = panel.Hear(claim, soonAfter, trusted);
        if (soon.HasNumber)
        {
            return new(claim, day, soon, today) { Vantage = soonAfter, OutLater = true };
        }

        return ToDate(claim, soonAfter, trusted) is { } toDate
            ? new(claim, day, toDate, toDate) { Vantage = then }
            : new(claim, day, that, today) { Vantage = now };
    }

    // "This year trade reached 218 billion", in December: the year as far as it is known. It can agree, and is no reason to disagree.
    private Opinion? ToDate(Claim claim, Vantage vantage, IReadOnlySet<EconomyCode> trusted)
    {
        if (claim.Period is not { Months: > 1 } period || period.End.LastDay < day || claim.Modality != Modality.Reported)
        {
            return null;
        }

        for (var end = period.End.Plus(-1); end >= period.Start; end = end.Plus(-1))
        {
            var known = Period.Of(period.Start, end);
            var against = claim.Base == period.YearBefore ? known.YearBefore : claim.Base;
            var opinion = panel.Hear(claim with { Period = known, Base = against }, vantage, trusted);
            if (opinion.HasNumber)
            {
                return opinion.Answer.Agreement > Agreement.MeetsRounded ? null : opinion with
                {
                    Answer = opinion.Answer with
                    {
                        Agreement = Agreement.MeetsLoosely,
                        Reason = $"only as the figure to date, {Periods.Of(known)}",
                    },
                };
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
            .Select(direction => figures.History(new(official.Series, official.Partner, direction, official.Product)))
            .OfType<FlowHistory>()
            .SelectMany(history => history.Vintages(period).Concat(history.Vintages(period, Measure.Growth)))
            .Select(figure => figure.Release.Day)
            .Distinct()
            .OrderDescending();
        foreach (var release in days)
        {
            if (panel.Hear(claim, new(figures, release), trusted) is { Answer.Agreement: <= Agreement.MeetsRounded } agreeing)
            {
                return agreeing;
            }
        }

        return null;
    }
}
