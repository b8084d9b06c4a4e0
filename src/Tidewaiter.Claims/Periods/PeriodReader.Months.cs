using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

internal sealed partial class PeriodReader
{
    /// <summary>Reads what starts with the name of a month: a month, a run of months, a day.</summary>
    private bool TryReadMonths(in Passage passage, int at, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        // "Last December", "the December quarter"
        var (name, shift) = (at, (int?)null);
        if (Does(passage, at, PeriodTerm.Definite | PeriodTerm.Last | PeriodTerm.Current | PeriodTerm.Next) && MonthAt(passage, at + 1) > 0)
        {
            shift = Does(passage, at, PeriodTerm.Last) ? -1 : Does(passage, at, PeriodTerm.Next) ? 1 : Does(passage, at, PeriodTerm.Current) ? 0 : null;
            name++;
        }

        var month = MonthAt(passage, name);
        if (month == 0)
        {
            return false;
        }

        var next = BehindAbbreviation(passage, name);
        var year = YearReference.None;
        if (TryReadDays(passage, next, month, context, ref core, out next))
        {
            return true;
        }

        if (shift is null && TryYearReference(passage, next, context, month, out year, out var afterYear))
        {
            next = afterYear;
        }

        if (TryReadMonthRange(passage, next, month, year, lead, context, ref core))
        {
            ExtendOverUnit(passage, ref core);
            return true;
        }

        (core.End, core.Rule) = (next, "month");
        core.Period = Resolve(month, 1, year, running: true, forward: lead == PeriodLead.By || shift == 1, context);
        if (shift is 0 && context.Now is { } now)
        {
            core.Period = Period.Of(Month.Of(now.Year, month));
        }

        if (Does(passage, next, PeriodTerm.Unit) && tables.Number(passage.Word(next)) == 3)
        {
            // "The December quarter": the three months that end in it.
            (core.Period, core.End, core.Rule) = (core.Period is { } end ? Period.Of(end.Start.Plus(-2), end.End) : null, next + 1, "quarter");
            ReadLateYear(passage, month, 3, context, ref core);
        }

        return true;
    }

    // "The December quarter of 2023": the year behind the unit.
    private void ReadLateYear(in Passage passage, int month, int months, in PeriodContext context, ref PeriodCore core)
    {
        if (TryYearReference(passage, core.End, context, month, out var year, out var end) && year.Year is { } said && said is > 1 and < 9998)
        {
            var last = Month.Of(said, month);
            (core.Period, core.End) = (Period.Of(last.Plus(1 - months), last), end);
        }
    }

    // "The July-September quarter", "the January-June period"
    private void ExtendOverUnit(in Passage passage, ref PeriodCore core)
    {
        if (Does(passage, core.End, PeriodTerm.Span) || (Does(passage, core.End, PeriodTerm.Unit) && tables.Number(passage.Word(core.End)) is 3 or 6))
        {
            core.End++;
        }
    }

    private static int BehindAbbreviation(in Passage passage, int name) =>
        passage.Is(name + 1, '.') && passage.Touches(name + 1) && passage.Tokens[name].Length <= 4 && passage.Has(name + 2) ? name + 2 : name + 1;

    /// <summary>Reads "7", "7th", "1-20", "1 to 20", and a year, behind the name of a month.</summary>
    private bool TryReadDays(in Passage passage, int at, int month, in PeriodContext context, ref PeriodCore core, out int end)
    {
        end = at;
        var day = SmallNumber(passage, at);
        if (day is < 1 or > 31 || IsCounted(passage, at + 1) || (passage.Joined(at + 1) && passage.IsWord(at + 1) && passage.Tokens[at + 1].Length != 2))
        {
            return false;
        }

        end = BehindOrdinal(passage, at);
        var last = day;
        if (IsDash(passage, end) || Does(passage, end, PeriodTerm.Until))
        {
            // The name of the month may stand again: "May 1 to May 20".
            var second = MonthAt(passage, end + 1) == month ? end + 2 : end + 1;
            if (SmallNumber(passage, second) is >= 1 and <= 31 and var until && until > day && !IsCounted(passage, second + 1))
            {
                (last, end) = (until, BehindOrdinal(passage, second));
            }
        }

        var year = YearReference.None;
        if (TryYearReference(passage, passage.Is(end, ',') ? end + 1 : end, context, month, out var said, out var behind) && said.Year is not null)
        {
            (year, end) = (said, behind);
        }

        SetDays(day, last, month, year, end, context, ref core);
        if ((day == 1 || IsSolarNewYear(month, day)) && last == day && (Does(passage, core.End, PeriodTerm.Until) || (IsSolarNewYear(month, day) && IsDash(passage, core.End))))
        {
            ReadLastDay(passage, month, day, year, context, ref core);
        }

        return true;
    }

    // 21 March, or 20 in a leap year
    private static bool IsSolarNewYear(int month, int day) => month == 3 && day is 20 or 21;

    // "From January 1 to June 30", "from January 1 to 20 June": the months that lie between.
    private void ReadLastDay(in Passage passage, int month, int firstDay, in YearReference year, in PeriodContext context, ref PeriodCore core)
    {
        var name = core.End + 1;
        var (last, end) = (MonthAt(passage, name), name + 1);
        var day = SmallNumber(passage, last > 0 ? BehindAbbreviation(passage, name) : name);
        end = last > 0 ? BehindOrdinal(passage, BehindAbbreviation(passage, name)) : BehindOrdinal(passage, name);
        if (last == 0)
        {
            (last, end) = (MonthAt(passage, end), BehindAbbreviation(passage, end));
        }

        // The solar year of Iran starts within March: its months are told by all that they touch.
        var months = IsSolarNewYear(month, firstDay) ? ((last - month + 12) % 12) + 1 : last - month + (day < 15 ? 0 : 1);
        if (last == 0 || day is < 1 or > 31 || months < 1)
        {
            return;
        }

        var said = year;
        if (TryYearReference(passage, passage.Is(end, ',') ? end + 1 : end, context, last, out var late, out var behind) && late.Year is not null)
        {
            (said, end) = (late, behind);
        }

        (core.Period, core.End, core.Role, core.Rule, core.Day) = (Resolve(month, months, said, running: false, forward: false, context), end, PeriodRole.Covers, "days-range", 0);
    }

    // The first twenty days of a month stand for it, as flash estimates are told; other days are those of an event.
    private static void SetDays(int day, int last, int month, in YearReference year, int end, in PeriodContext context, ref PeriodCore core)
    {
        core.End = end;
        if (day == 1 && last >= 10)
        {
            (core.Rule, core.Role, core.Period) = ("days-of-month", PeriodRole.Covers, Resolve(month, 1, year, running: true, forward: false, context));
            return;
        }

        (core.Rule, core.Role, core.FirstDay, core.Day, core.Period) = ("day", PeriodRole.Day, day, last, Resolve(month, 1, year, running: true, forward: false, context));
        if (!year.Said && context.Now is { } now && core.Period is { } past && now.Since(past.Start) > 6)
        {
            core.Period = past.Shift(12); // a meeting that is still to come
        }
    }

    private static int BehindOrdinal(in Passage passage, int number) =>
        passage.IsWord(number + 1) && passage.Touches(number + 1) && passage.Tokens[number + 1].Length == 2 ? number + 2 : number + 1;

    private bool TryReadMonthRange(in Passage passage, int joiner, int month, in YearReference year, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        var second = joiner;
        if (!(passage.Joined(joiner) && !passage.Touches(joiner)))
        {
            var linked = IsDash(passage, joiner) || passage.Is(joiner, '/') || Does(passage, joiner, PeriodTerm.Until)
                || (Does(passage, joiner, PeriodTerm.And) && (lead == PeriodLead.Between || (month == 1 && MonthAt(passage, joiner + 1) == 2)));
            if (!linked)
            {
                return false;
            }

            second = joiner + 1;
            while (Does(passage, joiner, PeriodTerm.Until) && second < joiner + 4 && Does(passage, second, PeriodTerm.Definite | PeriodTerm.End | PeriodTerm.Of))
            {
                second++; // "from January to the end of June"
            }
        }
        else if (Does(passage, joiner, PeriodTerm.Until))
        {
            second = joiner + 1; // "January-to-June exports"
        }

        var last = MonthAt(passage, second);
        if (last == 0 || last == month && !year.Said)
        {
            return false;
        }

        var end = BehindAbbreviation(passage, second);
        var behind = SmallNumber(passage, end);
        if (behind is >= 1 and <= 31 && !IsCounted(passage, end + 1) && !passage.Joined(end))
        {
            return false; // "from March 5 to April 7" and the like are days
        }

        var months = ((last - month + 12) % 12) + 1;
        if (!TryYearReference(passage, end, context, last, out var lastYear, out var afterYear))
        {
            (lastYear, afterYear) = (YearReference.None, end);
        }

        (core.End, core.Rule) = (afterYear, "month-range");
        if (!year.Said && !lastYear.Said && Does(passage, afterYear, PeriodTerm.Span) && TryYearReference(passage, afterYear + 1, context, last, out lastYear, out afterYear))
        {
            core.End = afterYear; // "the July-August period of the current fiscal year"
        }

        if (lead is PeriodLead.From or PeriodLead.Between && second > joiner)
        {
            core.Role = PeriodRole.Covers; // "from" belongs to the range
        }

        if (year.Year is { } from && lastYear.Year is { } to && from is > 1 and < 9998 && to is > 1 and < 9998)
        {
            core.Period = Month.Of(to, last) >= Month.Of(from, month) ? Period.Of(Month.Of(from, month), Month.Of(to, last)) : null;
        }
        else
        {
            core.Period = Resolve(month, months, lastYear.Said ? lastYear : year, running: false, forward: lead == PeriodLead.By, context);
        }

        return true;
    }

    /// <summary>Reads "7 December 2023", "25-29 March", "1 to 20 May".</summary>
    private bool TryReadDayMonth(in Passage passage, int at, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        var day = SmallNumber(passage, at);
        if (day is < 1 or > 31)
        {
            return false;
        }

        var (end, last) = (BehindOrdinal(passage, at), day);
        if ((IsDash(passage, end) || Does(passage, end, PeriodTerm.Until | PeriodTerm.And)) && SmallNumber(passage, end + 1) is >= 1 and <= 31 and var until && until > day)
        {
            (last, end) = (until, BehindOrdinal(passage, end + 1));
        }

        end = Does(passage, end, PeriodTerm.Of) ? end + 1 : end;
        var month = MonthAt(passage, end);
        if (month == 0)
        {
            return false;
        }

        end = BehindAbbreviation(passage, end);
        if (TryYearReference(passage, passage.Is(end, ',') ? end + 1 : end, context, month, out var year, out var behind) && year.Year is not null)
        {
            end = behind;
        }
        else
        {
            year = YearReference.None;
        }

        SetDays(day, last, month, year, end, context, ref core);
        if (lead == PeriodLead.By && core.Role == PeriodRole.Day)
        {
            (core.Role, core.Rule) = (null, "day");
        }

        return true;
    }

    /// <summary>Reads 07.12.2023, 2023-12-07, 11/2023, 2023-11.</summary>
    private static bool TryReadNumericDate(in Passage passage, int at, ref PeriodCore core)
    {
        var written = passage.Written(at);
        if (written.Length is >= 8 and <= 10 && written.Count('.') == 2)
        {
            var (first, last) = (written.IndexOf('.'), written.LastIndexOf('.'));
            return int.TryParse(written[(last + 1)..], out var of) && int.TryParse(written[(first + 1)..last], out var named) && IsDate(of, named, 1)
                && SetNumeric(of, named, at + 1, PeriodRole.Day, ref core);
        }

        if (!passage.Touches(at + 1) || !passage.Touches(at + 2))
        {
            return false;
        }

        var small = SmallNumber(passage, at);
        if (passage.Is(at + 1, '/') && small >= 0 && IsYearLike(passage, at + 2, out var year) && IsDate(year, small, 1))
        {
            return SetNumeric(year, small, at + 3, null, ref core);
        }

        if (!IsYearLike(passage, at, out year) || !IsDash(passage, at + 1) || SmallNumber(passage, at + 2) is not (>= 1 and <= 12 and var month)
            || passage.Tokens[at + 2].Length != 2)
        {
            return false;
        }

        if (IsDash(passage, at + 3) && passage.Touches(at + 3) && SmallNumber(passage, at + 4) is >= 1 and <= 31)
        {
            return SetNumeric(year, month, at + 5, PeriodRole.Day, ref core);
        }

        // 2010-11 is a year and the next; 2023-11 is a month.
        return month != (year + 1) % 100 && year % 100 >= month && SetNumeric(year, month, at + 3, null, ref core);
    }

    private static bool IsDate(int year, int month, int day) => year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static bool SetNumeric(int year, int month, int end, PeriodRole? role, ref PeriodCore core)
    {
        (core.Period, core.End, core.Role, core.Rule) = (Period.Of(Month.Of(year, month)), end, role, role is null ? "month" : "day");
        return true;
    }
}
