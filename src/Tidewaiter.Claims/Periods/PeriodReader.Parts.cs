using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

internal sealed partial class PeriodReader
{
    /// <summary>Reads Q3, Q3 2024, 3Q24, H1, 1H23, 9M 2023, "quarter III".</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">Its first token.</param>
    /// <param name="context">The article's day.</param>
    /// <param name="core">What was read.</param>
    /// <param name="before">The year, where it stood before.</param>
    private bool TryReadLettered(in Passage passage, int at, in PeriodContext context, ref PeriodCore core, int? before = null)
    {
        var first = Does(passage, at, PeriodTerm.Definite) ? at + 1 : at;
        int months, number, end;
        if (passage.IsNumber(first) && passage.Touches(first + 1) && Does(passage, first + 1, PeriodTerm.Letter))
        {
            (months, number, end) = (tables.Number(passage.Word(first + 1)), SmallNumber(passage, first), first + 2);
        }
        else if (Does(passage, first, PeriodTerm.Letter) && passage.Touches(first + 1) && passage.IsNumber(first + 1))
        {
            (months, number, end) = (tables.Number(passage.Word(first)), SmallNumber(passage, first + 1), first + 2);
            if (months == 1)
            {
                return false; // M3 is a measure of money
            }
        }
        else if (Does(passage, first, PeriodTerm.Unit) && tables.Number(passage.Word(first)) == 3
                 && (Does(passage, first + 1, PeriodTerm.Roman) || (SmallNumber(passage, first + 1) is >= 1 and <= 4 && !IsCounted(passage, first + 2))))
        {
            (months, number, end) = (3, passage.IsNumber(first + 1) ? SmallNumber(passage, first + 1) : tables.Number(passage.Word(first + 1)), first + 2);
        }
        else if (Does(passage, first, PeriodTerm.Roman) && Does(passage, first + 1, PeriodTerm.Unit) && tables.Number(passage.Word(first + 1)) == 3)
        {
            (months, number, end) = (3, tables.Number(passage.Word(first)), first + 2); // "the I quarter of 2020"
        }
        else
        {
            return false;
        }

        if (number < 1 || (months > 1 && number > 12 / months) || (months == 1 && number is < 2 or > 12))
        {
            return false;
        }

        var year = before is { } known ? YearReference.Of(known) : YearReference.None;
        if (before is null)
        {
            ReadYearBehindLetters(passage, context, (number * months) - months + 1, ref end, out year);
            if (months == 1 && !year.Said)
            {
                return false; // "5m" is no run of months without a year
            }
        }

        SetPart(months, number, year, end, false, context, ref core);
        return true;
    }

    // 3Q24, Q3'24, 9M-24, Q3/24, Q3 FY24, Q3 2024, Q3 of 2024
    private void ReadYearBehindLetters(in Passage passage, in PeriodContext context, int month, ref int end, out YearReference year)
    {
        var digits = passage.Touches(end) && passage.Mark(end) is '-' or '–' or '/' or '\'' or '’' ? end + 1 : end;
        if ((passage.Touches(digits) || passage.Joined(digits)) && SmallNumber(passage, digits) is >= 0 and var two && passage.Tokens[digits].Length == 2)
        {
            (year, end) = (YearReference.Of(2000 + two), digits + 1);
            return;
        }

        if (TryYearReference(passage, passage.Is(end, '/') || passage.Is(end, '-') ? end + 1 : end, context, month, out year, out var behind))
        {
            end = behind;
        }
        else
        {
            year = YearReference.None;
        }
    }

    private static void SetPart(int months, int number, in YearReference year, int end, bool forward, in PeriodContext context, ref PeriodCore core)
    {
        core.End = end;
        core.Rule = months switch { 1 => "first-months", 3 => "quarter", _ => "half" };
        var (start, length) = months == 1 ? (1, number) : ((number - 1) * months + 1, months);
        if (year.Fiscal is { } fiscal)
        {
            core.Period = Period.Of(fiscal.Start.Plus(start - 1), fiscal.Start.Plus(start + length - 2));
            return;
        }

        core.Period = Resolve(start, length, year, running: months > 1, forward, context);
    }

    /// <summary>Reads "third quarter", "2nd half", "final quarter" and the year behind them.</summary>
    private bool TryReadOrdinalPart(in Passage passage, int at, int? before, in PeriodContext context, ref PeriodCore core)
    {
        var next = Does(passage, at, PeriodTerm.Definite) ? at + 1 : at;
        if (!TryOrdinal(passage, next, out var number, out next))
        {
            return false;
        }

        // "The first and second quarters"
        var first = number;
        if (Does(passage, next, PeriodTerm.And) && TryOrdinal(passage, next + 1, out var second, out var behind) && second == number + 1
            && Does(passage, behind, PeriodTerm.Unit) && tables.Number(passage.Word(behind)) == 3)
        {
            (number, next) = (second, behind);
        }

        var fiscalWord = Does(passage, next, PeriodTerm.Fiscal);
        next = fiscalWord ? next + 1 : next;
        var months = Does(passage, next, PeriodTerm.Unit) ? tables.Number(passage.Word(next)) : 0;
        if (months is not (3 or 6))
        {
            return false;
        }

        // "The latter half", "the final quarter" and "the last half" count from the end.
        number = months == 6 ? Math.Min(number, 2) : number;
        if (number > 12 / months)
        {
            return false;
        }

        var end = next + 1;
        var year = before is { } known ? YearReference.Of(known) : YearReference.None;
        if (before is null && TryYearReference(passage, end, context, ((number - 1) * months) + 1, out year, out var afterYear))
        {
            end = afterYear;
        }

        if (fiscalWord && year is { Fiscal: null, Year: { } named })
        {
            year = YearReference.OfFiscal(context.Fiscal.Named(named));
        }

        SetPart(months, number, year, end, false, context, ref core);
        core.IsSpan = !year.Said;
        if (first < number && core.Period is { } last && months == 3 && first != number)
        {
            core.Period = Period.Of(last.Start.Plus(-3), last.End);
        }

        return true;
    }

    /// <summary>"Third", "3rd".</summary>
    private bool TryOrdinal(in Passage passage, int at, out int number, out int end)
    {
        (number, end) = (0, at);
        if (Does(passage, at, PeriodTerm.Ordinal))
        {
            (number, end) = (tables.Number(passage.Word(at)), at + 1);
        }
        else if (SmallNumber(passage, at) is >= 1 and <= 31 and var digits && passage.IsWord(at + 1) && passage.Touches(at + 1)
                 && passage.Tokens[at + 1].Length == 2)
        {
            (number, end) = (digits, at + 2);
        }

        return number > 0;
    }
}
