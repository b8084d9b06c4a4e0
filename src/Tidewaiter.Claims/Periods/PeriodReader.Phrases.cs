using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

internal sealed partial class PeriodReader
{
    // The words before a unit of time: "the same", "the first nine", "the past five".
    private struct Modifiers
    {
        public bool Definite;
        public bool Article;
        public PeriodTerm Relation;
        public int Ordinal;
        public int Count;
        public bool Fiscal;
        public bool Full;
        public bool Row;
    }

    /// <summary>Reads a unit of time with the words around it: "the first nine months of 2023", "a year earlier", "the same period".</summary>
    private bool TryReadPhrase(in Passage passage, int at, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        if (TryReadOrdinalPart(passage, at, null, context, ref core))
        {
            if (passage.IsWord(core.End) && Does(passage, core.End, PeriodTerm.Row))
            {
                core.Role = PeriodRole.Since;
            }

            return true;
        }

        var next = at;
        var given = ReadModifiers(passage, ref next);
        if (given.Full && IsYearLike(passage, next, out var calendar) && !IsCounted(passage, next + 1))
        {
            // "Full-year 2023" without its unit: "calendar 2022", "all of 2023", "the whole of 2021-22"
            if (TryReadSplitYear(passage, next, context, out var split, out var behind, out var isFiscal))
            {
                (core.Period, core.End, core.Rule, core.IsSpan) = (split, behind, isFiscal ? "fiscal-year" : "years", true);
                return true;
            }

            (core.Period, core.End, core.Rule, core.IsSpan) = (Period.Year(calendar), next + 1, "year", true);
            return true;
        }

        if (Does(passage, next, PeriodTerm.Span))
        {
            return TryReadSpanNoun(passage, next, given, context, ref core);
        }

        if (given.Relation == PeriodTerm.Same && MonthAt(passage, next) > 0)
        {
            core.End = next + 1;
            core.Period = Resolve(MonthAt(passage, next), 1, YearReference.None, true, false, context);
            core.Rule = "month";
            return true;
        }

        if (given is { Fiscal: true, Count: 0, Ordinal: 0 } && IsFiscalAlone(passage, next))
        {
            core.End = next;
            ReadRelative(12, given, context, ref core);
            return true;
        }

        if (!Does(passage, next, PeriodTerm.Unit))
        {
            return false;
        }

        var unit = tables.Number(passage.Word(next));
        var end = next + 1;
        if (unit == 6 && Does(passage, end, PeriodTerm.Unit) && tables.Number(passage.Word(end)) == 12)
        {
            end++; // "half-year"
        }

        if (given.Row || (given.Ordinal > 0 && Does(passage, end, PeriodTerm.Row)) || (given.Ordinal > 1 && unit is 1 or 12 && given.Count == 0))
        {
            (core.Role, core.Rule, core.End) = (PeriodRole.Since, "in-a-row", Does(passage, end, PeriodTerm.Row) ? end + 1 : end);
            return given.Row || Does(passage, end, PeriodTerm.Row | PeriodTerm.In);
        }

        return TryReadEarlier(passage, at, end, unit, given, context, ref core)
            || TryReadEnded(passage, end, unit, given, context, ref core)
            || TryReadCounted(passage, end, unit, given, lead, context, ref core)
            || TryReadSingle(passage, end, unit, given, lead, context, ref core);
    }

    private Modifiers ReadModifiers(in Passage passage, ref int at)
    {
        var given = new Modifiers();
        for (var count = 0; count < 6; count++, at++)
        {
            var word = passage.Word(at);
            var terms = tables.Terms(word);
            if (given.Count > 0 && (terms & (PeriodTerm.Definite | PeriodTerm.Article)) != 0)
            {
                break; // "$76 a year earlier"
            }

            if ((terms & PeriodTerm.Definite) != 0)
            {
                given.Definite = true;
            }
            else if ((terms & PeriodTerm.Article) != 0)
            {
                given.Article = true;
            }
            else if ((terms & (PeriodTerm.Same | PeriodTerm.That | PeriodTerm.Current | PeriodTerm.Next | PeriodTerm.Past | PeriodTerm.Last | PeriodTerm.Previous)) != 0
                     && !((terms & PeriodTerm.Previous) != 0 && given.Count > 0))
            {
                given.Relation = (terms & PeriodTerm.Same) != 0 ? PeriodTerm.Same
                    : (terms & PeriodTerm.That) != 0 ? PeriodTerm.That
                    : (terms & PeriodTerm.Current) != 0 ? PeriodTerm.Current
                    : (terms & PeriodTerm.Next) != 0 ? PeriodTerm.Next
                    : (terms & PeriodTerm.Past) != 0 ? PeriodTerm.Past
                    : (terms & PeriodTerm.Last) != 0 ? PeriodTerm.Last : PeriodTerm.Previous;
            }
            else if ((terms & PeriodTerm.Fiscal) != 0)
            {
                given.Fiscal = true;
            }
            else if ((terms & PeriodTerm.Full) != 0)
            {
                given.Full = true;
            }
            else if ((terms & PeriodTerm.Of) != 0 && given.Full)
            {
                continue; // "the whole of the year"
            }
            else if ((terms & PeriodTerm.Row) != 0 && given.Ordinal > 0)
            {
                given.Row = true;
            }
            else if (given.Count == 0 && (terms & PeriodTerm.Cardinal) != 0)
            {
                given.Count = tables.Number(word);
            }
            else if (given.Count == 0 && SmallNumber(passage, at) is > 0 and var digits && !IsMoney(passage, at)
                     && !(passage.IsWord(at + 1) && passage.Touches(at + 1) && passage.Tokens[at + 1].Length == 2))
            {
                given.Count = digits;
            }
            else if (given is { Ordinal: 0, Count: 0 } && TryOrdinal(passage, at, out var ordinal, out var behind))
            {
                (given.Ordinal, at) = (ordinal, behind - 1);
            }
            else
            {
                break;
            }
        }

        return given;
    }

    private static bool IsMoney(in Passage passage, int at) =>
        char.GetUnicodeCategory(passage.Mark(at - 1)) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>Reads "the same period of 2022", "the period", "that period", "the previous period".</summary>
    private bool TryReadSpanNoun(in Passage passage, int noun, in Modifiers given, in PeriodContext context, ref PeriodCore core)
    {
        core.End = noun + 1;
        if (given.Relation == PeriodTerm.Same || given.Relation == PeriodTerm.That || given.Relation == PeriodTerm.Last)
        {
            return ReadSame(passage, 0, given.Relation == PeriodTerm.Last, context, ref core);
        }

        core.Refers = true;
        core.Rule = "reference";
        if (given.Relation == PeriodTerm.Previous)
        {
            (core.Period, core.Rule) = (context.Last?.Before, "previous-period");
            return true;
        }

        core.Period = context.Last;
        return given.Definite || given.Relation == PeriodTerm.Current;
    }

    /// <summary>Reads the year behind "the same period", "the same month", "that quarter".</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="unit">The months of the unit; 0 for "period".</param>
    /// <param name="isLast">Whether it said "last", which needs a year to be a period at all.</param>
    /// <param name="context">What is resolved by.</param>
    /// <param name="core">Its end stands behind the noun.</param>
    private bool ReadSame(in Passage passage, int unit, bool isLast, in PeriodContext context, ref PeriodCore core)
    {
        core.Rule = "same-period";
        core.Refers = true;
        var period = unit switch
        {
            0 => context.Last,
            12 => context.Last is { } last ? (last.Months == 12 ? last : Period.Year(last.End.Year)) : null,
            _ => context.Last is { } told && told.Months == unit ? told : null,
        };
        core.Period = period;
        if (TryYearReference(passage, core.End, context, 1, out var year, out var end) && year.Said)
        {
            core.End = end;
            if (IsRelativeBehind(passage, end))
            {
                // "Of last year": as far back as the text goes, whatever the article's day says.
                (core.Period, core.Back) = (period?.YearBefore, 12);
                return true;
            }

            (core.Period, core.Back) = Shifted(period, year);
            return true;
        }

        return !isLast;
    }

    // The unit of a year, or "earlier", stands right before: "last year", "a year earlier".
    private bool IsRelativeBehind(in Passage passage, int end) => passage.IsWord(end - 1) && !Does(passage, end - 2, PeriodTerm.Current) && !Does(passage, end - 2, PeriodTerm.Same | PeriodTerm.That);

    private static (Period?, int) Shifted(Period? period, in YearReference year)
    {
        if (period is not { } told)
        {
            return (null, 0);
        }

        var to = year.Fiscal is { } fiscal ? fiscal.End.Year : year.Year ?? told.End.Year;
        return (told.Shift(12 * (to - told.End.Year)), 12 * Math.Max(0, told.End.Year - to));
    }

    /// <summary>Reads "a year earlier", "two years ago", "the year before".</summary>
    private bool TryReadEarlier(in Passage passage, int at, int end, int unit, in Modifiers given, in PeriodContext context, ref PeriodCore core)
    {
        if (given is { Article: true, Relation: 0, Ordinal: 0 } && unit is 1 or 12 && Does(passage, end, PeriodTerm.Later) && context.Last is { } told && told.End.Year < 9990)
        {
            (core.Rule, core.End, core.Period, core.IsSpan) = ("later", end + 1, told.Shift(unit), true);
            return true; // "a year later they rose to"
        }

        var ago = Does(passage, end, PeriodTerm.Ago);
        if (!ago && !Does(passage, end, PeriodTerm.Earlier) || given.Relation is not 0 || given.Ordinal > 0 || Does(passage, at - 1, PeriodTerm.Last | PeriodTerm.Ordinal))
        {
            return false; // "the last month before the outbreak"
        }

        if (unit == 0)
        {
            (core.Role, core.Rule, core.End) = (PeriodRole.Day, "days-ago", end + 1);
            core.Period = context.Now is { } today ? Period.Of(today) : null;
            return true;
        }

        // "The year before 2020" is a year, and "in the year before" needs its article.
        if (!given.Article && !given.Definite && given.Count == 0 && at < end - 1)
        {
            return false;
        }

        var months = unit * Math.Max(1, given.Count);
        if (months > 12 * 500)
        {
            return false;
        }

        (core.Rule, core.End, core.Back, core.IsMeasured) = (months switch { 12 => "year-earlier", _ => "earlier" }, end + 1, months, true);
        core.Period = ago && months > 12 && context.Now is { } now ? OfYear(now.Year - (months / 12)) : Back(context, months);
        return true;
    }

    private static Period? Back(in PeriodContext context, int months) =>
        context.Last is { } last && last.Start.Year > (months / 12) + 2 ? last.Shift(-months) : null;

    /// <summary>Reads "the year to March 2024", "the nine months ended September", "12 months through June".</summary>
    private bool TryReadEnded(in Passage passage, int end, int unit, in Modifiers given, in PeriodContext context, ref PeriodCore core)
    {
        end = Does(passage, end, PeriodTerm.That) ? end + 1 : end; // "the year that ended on 31 March"
        if (unit == 0 || !Does(passage, end, PeriodTerm.Ended))
        {
            return false;
        }

        // "To", "ended in", "to the end of"
        var name = end + 1;
        while (name < end + 5 && Does(passage, name, PeriodTerm.In | PeriodTerm.Definite | PeriodTerm.Ended | PeriodTerm.Of))
        {
            name++;
        }

        if (SmallNumber(passage, name) is >= 1 and <= 31 && MonthAt(passage, name + 1) > 0)
        {
            name++; // "ended 31 March"
        }

        var month = MonthAt(passage, name);
        var months = unit * Math.Max(1, given.Count);
        if (month == 0 || months > 120)
        {
            return false;
        }

        core.End = BehindAbbreviation(passage, name);
        if (SmallNumber(passage, core.End) is >= 1 and <= 31 && !IsCounted(passage, core.End + 1))
        {
            core.End = BehindOrdinal(passage, core.End); // "ended June 30"
            core.End = passage.Is(core.End, ',') && IsYearLike(passage, core.End + 1, out _) ? core.End + 1 : core.End;
        }

        if (TryYearReference(passage, core.End, context, month, out var year, out var behind))
        {
            core.End = behind;
        }

        var last = Resolve(month, 1, year, running: true, forward: false, context);
        months = given is { Relation: PeriodTerm.Current, Count: 0 } && unit == 12 ? month : months; // "this year through June"
        (core.Period, core.Rule) = (last is { } to ? Period.Of(to.Start.Plus(1 - months), to.End) : null, "months-ended");
        core.IsSpan = true;
        return true;
    }
}
