using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

internal sealed partial class PeriodReader
{
    /// <summary>Reads several units: "the first nine months of 2023", "the past five years", "11 months of 2023", "within three years".</summary>
    private bool TryReadCounted(in Passage passage, int end, int unit, in Modifiers given, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        if (given.Count == 0)
        {
            return false;
        }

        core.End = end;
        if (unit == 0)
        {
            return TryReadDaysOf(passage, end, given, context, ref core);
        }

        var months = unit * given.Count;
        if (given.Relation == PeriodTerm.Next || lead == PeriodLead.Within)
        {
            (core.Role, core.Rule) = (context.IsTold ? PeriodRole.Since : PeriodRole.Deadline, context.IsTold ? "span" : "deadline-span"); // "halved within a year"
            core.Period = months <= 1200 && context.Now is { } today ? OfYear(today.Plus(months).Year) : null;
            return true;
        }

        if (given.Relation is PeriodTerm.Past or PeriodTerm.Last or PeriodTerm.Previous && !Does(passage, end, PeriodTerm.Of))
        {
            (core.Rule, core.IsSpan) = ("past-span", true);
            core.Period = months > 1200 || context.Now is not { } now ? null
                : unit >= 12 ? Period.Of(Month.Of(now.Year - (months / 12), 1), Month.Of(now.Year - 1, 12))
                : Period.Of(now.Plus(-months), now.Plus(-1));
            return true;
        }

        if (unit >= 12)
        {
            return TryReadYearsCounted(passage, end, lead, ref core);
        }

        if (months is < 2 or > 12)
        {
            return false;
        }

        var isJoined = passage.Joined(end - 1) && !given.Article;
        end = Does(passage, end, PeriodTerm.Span) && given.Relation is not (PeriodTerm.Same or PeriodTerm.That) ? end + 1 : end; // "the six-month period of 2023"
        var said = TryYearReference(passage, end, context, 1, out var year, out var behind);
        core.End = said ? behind : end;
        core.Rule = "first-months";
        core.IsSpan = true;
        if ((given.Relation is PeriodTerm.Last or PeriodTerm.Previous or PeriodTerm.Past || given.Ordinal > 1) && said)
        {
            // "The last three months of 2023", "the final three months"
            core.Period = year.Fiscal is { } of ? Period.Of(of.End.Plus(1 - months), of.End) : Resolve(13 - months, months, year, false, false, context);
            if (given.Ordinal == 0 && (core.Period?.End >= context.Now || (given.Relation == PeriodTerm.Past && year is { Year: null, Fiscal: null })))
            {
                core.Period = Resolve(1, months, year, false, false, context); // "the past nine months of 2020", told in October
            }

            return true;
        }

        if (given.Relation is PeriodTerm.Same or PeriodTerm.That)
        {
            core.End = end;
            return ReadSame(passage, 0, false, context, ref core);
        }

        if (given is { Definite: true, Ordinal: 0 } && !said && context.Last?.Months == months)
        {
            (core.Refers, core.Period, core.Rule) = (true, context.Last, "reference"); // "over the ten months"
            return true;
        }

        if (given.Ordinal != 1 && !said && !IsCumulativeNow(months, isJoined || IsOfFlow(passage, end, lead) ? PeriodLead.In : lead, context))
        {
            (core.Role, core.Rule) = (PeriodRole.Since, "span"); // "the lowest in seven months"
            return lead is PeriodLead.In or PeriodLead.Over or PeriodLead.Since || given.Definite;
        }

        if (said && year.Fiscal is { } running && running.Start.Plus(months - 1) > context.Now && !context.Ahead && !IsYearLike(passage, core.End - 1, out _))
        {
            year = YearReference.OfFiscal(running.Shift(-12)); // "the first ten months of the current year", told in the first days of the next
        }

        if (said && context.Fiscal is { IsMidMonth: true, StartMonth: 3 } && year.Year == context.Year && context.Last is { } solar && solar.Start.OfYear == 3 && solar.Months == months + 1)
        {
            core.Period = solar; // "the first five months of the current year", where 21 March to 21 August was told of
            return true;
        }

        if (given.Fiscal && year.Fiscal is null)
        {
            year = YearReference.OfFiscal(context.Now is { } month ? context.Fiscal.Around(month) : null);
        }

        if (!said && !given.Fiscal && (context.Last?.Months == months ? context.Last : context.Named.Of(months)) is { } told && told.Start.OfYear != 1 && context.Fiscal.Differs
            && context.Now?.Since(told.End) is >= 0 and < 12)
        {
            core.Period = told; // "in the first five months", where July to November was told of
            return true;
        }

        core.Period = year.Fiscal is { } fiscal
            ? context.Fiscal.First(fiscal, months)
            : Resolve(1, months, year, running: false, forward: false, context);
        return true;
    }

    // "Nine months of trade with Kenya": those of the year; "nine months" alone are any.
    private bool IsOfFlow(in Passage passage, int end, PeriodLead lead) => lead == PeriodLead.None && Does(passage, end, PeriodTerm.Of);

    // "Trade tops 200 billion in eleven months": so many months of the year were over when it was written.
    private static bool IsCumulativeNow(int months, PeriodLead lead, in PeriodContext context) =>
        lead is PeriodLead.In or PeriodLead.Over && months > 1 && context.Now is { } now && (now.Plus(-1).OfYear == months || now.OfYear == months);

    // "The first 20 days of May" stand for May; other days are none of ours.
    private bool TryReadDaysOf(in Passage passage, int end, in Modifiers given, in PeriodContext context, ref PeriodCore core)
    {
        if (given.Ordinal != 1)
        {
            return false;
        }

        var name = Does(passage, end, PeriodTerm.Of | PeriodTerm.In) ? end + 1 : end;
        var month = MonthAt(passage, name);
        core.Rule = "days-of-month";
        if (month > 0)
        {
            core.End = BehindAbbreviation(passage, name);
            core.End = TryYearReference(passage, core.End, context, month, out var year, out var behind) ? behind : core.End;
            core.Period = Resolve(month, 1, year, running: true, forward: false, context);
            return true;
        }

        // "The first 20 days of this month"
        var unit = Does(passage, name, PeriodTerm.Definite | PeriodTerm.Current) ? name + 1 : name;
        if (name > end && Does(passage, unit, PeriodTerm.Unit) && tables.Number(passage.Word(unit)) == 1)
        {
            (core.Period, core.End) = (context.Now is { } now ? Period.Of(now) : null, unit + 1);
            return true;
        }

        return false;
    }

    // "The four years 2020-2023"; "in five years" and "for ten years" cover no figure.
    private static bool TryReadYearsCounted(in Passage passage, int end, PeriodLead lead, ref PeriodCore core)
    {
        if (IsYearLike(passage, end, out var first) && passage.Mark(end + 1) is '-' or '–' && IsYearLike(passage, end + 2, out var last) && last > first)
        {
            (core.Period, core.End, core.Rule, core.IsSpan) = (Period.Of(Month.Of(first, 1), Month.Of(last, 12)), end + 3, "years", true);
            return true;
        }

        (core.Role, core.Rule) = (PeriodRole.Since, "span");
        return lead is PeriodLead.In or PeriodLead.Over or PeriodLead.Since;
    }

    /// <summary>Reads one unit: "last year", "this month", "the quarter", "the year 2023", "the previous month".</summary>
    private bool TryReadSingle(in Passage passage, int end, int unit, in Modifiers given, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        core.End = end;
        if (unit == 0)
        {
            // "Last week", "this week", "next week"
            (core.Role, core.Rule) = (PeriodRole.Day, "week");
            core.Period = context.Now is { } today ? Period.Of(today) : null;
            return given.Relation is PeriodTerm.Last or PeriodTerm.Current or PeriodTerm.Next or PeriodTerm.Past;
        }

        if (unit == 1 && given.Relation == PeriodTerm.Last && Does(passage, end - 3, PeriodTerm.Definite) && Does(passage, end, PeriodTerm.Earlier | PeriodTerm.Of))
        {
            return false; // "February 2020, the last month before the outbreak"
        }

        if (unit == 12 && TryReadNamedYear(passage, end, given, context, ref core))
        {
            return true;
        }

        if (unit == 1 && Does(passage, end, PeriodTerm.Of) && MonthAt(passage, end + 1) > 0)
        {
            return TryReadMonths(passage, end + 1, lead, context, ref core); // "the month of November"
        }

        if (given.Ordinal == 1 && unit == 1 && TryYearReference(passage, end, context, 1, out var first, out var firstEnd))
        {
            (core.Period, core.End, core.Rule) = (first.Fiscal is { } of ? Period.Of(of.Start) : Resolve(1, 1, first, true, false, context), firstEnd, "first-months");
            return true;
        }

        if (given.Ordinal > 0 || given.Article)
        {
            return false;
        }

        if (unit == 6 && given.Relation == 0 && Does(passage, end - 1, PeriodTerm.Unit) && tables.Number(passage.Word(end - 1)) == 12
            && (context.Named.Of(6) ?? (context.Now is { OfYear: > 6 and < 12 } now ? Period.FirstMonths(now.Year, 6) : null)) is { } half)
        {
            (core.Period, core.Rule) = (half, "half"); // "half-year exports"
            return true;
        }

        switch (given.Relation)
        {
            case PeriodTerm.That or PeriodTerm.Same when context is { LastIsHere: false, Named.Last: { } recent } && context.Last?.Months != unit:
                return ReadSame(passage, unit, false, context with { Last = context.Named.Of(unit) ?? recent }, ref core);
            case PeriodTerm.Same or PeriodTerm.That:
                return ReadSame(passage, unit, false, context, ref core);
            case PeriodTerm.Last when unit is 3 or 6 && Does(passage, end, PeriodTerm.Of) && TryYearReference(passage, end, context, 10, out var year, out var behind):
                SetPart(unit, 12 / unit, year, behind, false, context, ref core); // "the last quarter of 2023"
                return true;
            case PeriodTerm.Next when unit == 12 && lead == PeriodLead.None && given.Definite && !context.Ahead && context.Last is { } told && context.Now is { } today && told.End.Year < today.Year:
                (core.Period, core.Rule) = (Period.Year(told.End.Year + 1), "next-told"); // "In 2022 it fell. The next year it rose"
                return true;
            case PeriodTerm.Last or PeriodTerm.Current or PeriodTerm.Next or PeriodTerm.Past:
                ReadRelative(unit, given, context, ref core);
                if (lead == PeriodLead.Within || (given.Relation == PeriodTerm.Next && Does(passage, end - 1, PeriodTerm.Plural)))
                {
                    (core.Period, core.Role) = (null, PeriodRole.Deadline); // "within the next years", "in the coming years"
                }

                return true;
            case PeriodTerm.Previous when Does(passage, end - 1, PeriodTerm.Plural):
                return false; // "the good run of the previous months"
            case PeriodTerm.Previous:
                if (unit == 12 && context.Last is { Months: < 12 } part && passage.First == (Does(passage, end - 3, PeriodTerm.Definite) ? end - 3 : end - 2))
                {
                    (core.Period, core.Rule) = (Period.Year(part.End.Year - 1), "year"); // "The previous year, trade came to": all of it
                    return true;
                }

                (core.Rule, core.Back, core.IsMeasured) = ("previous", unit, true);
                core.Period = context.Last is { } last && last.Months == unit ? last.Before : Back(context, unit);
                return true;
            default:
                return ReadReference(unit, given, context, ref core);
        }
    }

    // "The year 2023", "full-year 2023", "calendar year 2022"
    private bool TryReadNamedYear(in Passage passage, int end, in Modifiers given, in PeriodContext context, ref PeriodCore core)
    {
        var number = Does(passage, end, PeriodTerm.Of) ? end + 1 : end;
        if (!TryYear(passage, number, out var year) || given.Relation == PeriodTerm.Last)
        {
            return false;
        }

        core.Rule = given.Fiscal ? "fiscal-year" : "year";
        if (TryReadSplitYear(passage, number, context, out var split, out var behind, out _))
        {
            (core.Period, core.End) = (split, behind);
            return true;
        }

        (core.Period, core.End) = (given.Fiscal ? context.Fiscal.Named(year) : Period.Year(year), number + 1);
        return true;
    }

    // "Last year", "this quarter", "next month": by the article's day.
    private static void ReadRelative(int unit, in Modifiers given, in PeriodContext context, ref PeriodCore core)
    {
        core.Rule = unit switch { 1 => "relative-month", 3 => "relative-quarter", 12 => "relative-year", _ => "relative-span" };
        var shift = given.Relation switch { PeriodTerm.Current => 0, PeriodTerm.Next => 1, _ => -1 };
        core.Back = given.Relation == PeriodTerm.Last ? unit : 0;
        if (unit == 3 && given.Relation == PeriodTerm.Current && context is { Last: { Months: 3 } told, Now: { } today } && told.End < today)
        {
            core.Period = told; // "this quarter", once the quarter told of is over
            return;
        }

        if (unit == 1 && given.Relation == PeriodTerm.Current && !context.Ahead && context is { LastIsHere: true, Last: { Months: 1 } month, Now: { } day } && month.End < day)
        {
            core.Period = month; // "in this month", in a note on the month before
            return;
        }

        if (context.Now is not { } now)
        {
            return;
        }

        core.Period = unit switch
        {
            1 => Period.Of(now).Shift(shift),
            3 => Period.Quarter(now.Year, (now.OfYear + 2) / 3).Shift(3 * shift),
            6 => Period.Of(Month.Of(now.Year, now.OfYear > 6 ? 7 : 1), Month.Of(now.Year, now.OfYear > 6 ? 12 : 6)).Shift(6 * shift),
            12 => (given.Fiscal ? context.Fiscal.Around(now) : Period.Year(now.Year))?.Shift(12 * shift),
            _ => shift < 0 ? Period.Of(Month.Of(now.Year - (unit / 12), 1), Month.Of(now.Year - 1, 12)) : null,
        };
        core.IsSpan = given.Relation == PeriodTerm.Past || given.Full;
    }

    // "The year", "the month", "the quarter": the one named last, where it is one.
    private static bool ReadReference(int unit, in Modifiers given, in PeriodContext context, ref PeriodCore core)
    {
        if (!given.Definite && !(given.Full && unit == 12) || unit > 12 || (unit == 6 && context.Last?.Months != 6 && context.Named.Of(6) is null))
        {
            return false;
        }

        core.Refers = true;
        core.Rule = "reference";
        core.Period = context.Last is not { } last ? null
            : last.Months == unit ? last
            : context.Named.Of(unit) is { } same && (last.Contains(same) || same.Contains(last)) ? same
            : unit == 12 ? (given.Fiscal ? context.Fiscal.Around(last.End) : Period.Year(last.End.Year))
            : null;
        return true;
    }
}
