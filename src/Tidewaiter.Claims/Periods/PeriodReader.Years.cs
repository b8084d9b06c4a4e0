using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

internal sealed partial class PeriodReader
{
    /// <summary>Reads what starts with a year in digits: 2023, 2020-2023, 2023-24, 2024 Q3, "its 2019 level".</summary>
    private bool TryReadYears(in Passage passage, int at, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        if (!IsYearLike(passage, at, out var year) || (passage.Touches(at) && passage.IsWord(at - 1)))
        {
            return false;
        }

        if (TryReadSplitYear(passage, at, context, out var split, out var end, out var isFiscal))
        {
            end = IsFiscalYearWords(passage, end, out var behind) ? behind : end;
            if (isFiscal && split is null && TryReadFiscalMonths(passage, end, year, out split, out behind))
            {
                end = behind;
            }

            (core.Period, core.End, core.Rule) = (split, end, isFiscal ? "fiscal-year" : "years");
            core.IsLevel = IsLevel(passage, ref core.End);
            return true;
        }

        if (IsCounted(passage, at + 1))
        {
            return false;
        }

        // "From 2010 to 2020", "between 2020 and 2023", "2020 to 2023"
        var joiner = at + 1;
        if ((Does(passage, joiner, PeriodTerm.Until) || (lead == PeriodLead.Between && Does(passage, joiner, PeriodTerm.And)))
            && TryYear(passage, joiner + 1, out var last) && last > year && lead is not (PeriodLead.Against or PeriodLead.By))
        {
            (core.Period, core.End, core.Rule, core.IsSpan) = (Period.Of(Month.Of(year, 1), Month.Of(last, 12)), joiner + 2, "years", true);
            core.Role = PeriodRole.Covers;
            return true;
        }

        if (IsFiscalYearWords(passage, at + 1, out end))
        {
            (core.Period, core.End, core.Rule) = (context.Fiscal.Named(year), end, "fiscal-year");
            return true;
        }

        // 2024 Q3, 2024Q3, "2023 first half"
        if (TryReadLettered(passage, at + 1, context, ref core, year) || TryReadOrdinalPart(passage, at + 1, year, context, ref core))
        {
            return true;
        }

        if (year % 10 == 0 && passage.Touches(at + 1) && Does(passage, at + 1, PeriodTerm.Decade))
        {
            (core.Period, core.End, core.Rule) = (Period.Of(Month.Of(year, 1), Month.Of(year + 9, 12)), at + 2, "decade");
            return true;
        }

        (core.Period, core.End, core.Rule) = (Period.Year(year), at + 1, "year");
        if (lead == PeriodLead.None && Does(passage, at - 1, PeriodTerm.Until) && year > context.Now?.Year)
        {
            core.Role = PeriodRole.Deadline; // "a road map to 2030"
        }

        core.IsLevel = IsLevel(passage, ref core.End);
        return true;
    }

    // "2016-17 (April-March)": the months say where the year starts.
    private bool TryReadFiscalMonths(in Passage passage, int at, int year, out Period? period, out int end)
    {
        (period, end) = (null, at);
        var (first, bracket) = (MonthAt(passage, at + 1), at + 1);
        var second = passage.Joined(at + 2) && !passage.Touches(at + 2) ? at + 2 : at + 3;
        if (!passage.Is(at, '(') || first == 0 || MonthAt(passage, second) != ((first + 10) % 12) + 1 || !passage.Is(second + 1, ')') || second <= bracket)
        {
            return false;
        }

        (period, end) = (new FiscalYear(first).Starting(year), second + 2);
        return true;
    }

    private bool IsLevel(in Passage passage, ref int end)
    {
        if (!Does(passage, end, PeriodTerm.Level))
        {
            return false;
        }

        end++;
        return true;
    }

    // "2023-24 fiscal year", "2024 financial year"
    private bool IsFiscalYearWords(in Passage passage, int at, out int end)
    {
        end = at + 2;
        return Does(passage, at, PeriodTerm.Fiscal) && Does(passage, at + 1, PeriodTerm.Unit) && tables.Number(passage.Word(at + 1)) == 12;
    }

    /// <summary>Reads two years with a dash or a slash: the next one makes a fiscal year where the country has one, a later one a span.</summary>
    private static bool TryReadSplitYear(in Passage passage, int at, in PeriodContext context, out Period? period, out int end, out bool isFiscal)
    {
        (period, end, isFiscal) = (null, at + 3, false);
        if (!IsYearLike(passage, at, out var year) || !(IsDash(passage, at + 1) || passage.Is(at + 1, '/')) || !passage.Touches(at + 1) || !passage.Touches(at + 2))
        {
            return false;
        }

        if (!IsYearLike(passage, at + 2, out var last))
        {
            var two = SmallNumber(passage, at + 2);
            if (two < 0 || passage.Tokens[at + 2].Length != 2)
            {
                return false;
            }

            last = (year / 100 * 100) + two + (two < year % 100 ? 100 : 0);
            isFiscal = last == year + 1;
        }

        if (last <= year || last - year > 60)
        {
            return false;
        }

        isFiscal |= last == year + 1 && (context.Fiscal.Differs || passage.Is(at + 1, '/'));
        period = !isFiscal ? Period.Of(Month.Of(year, 1), Month.Of(last, 12)) : context.Fiscal.Differs ? context.Fiscal.Starting(year) : null;
        return true;
    }

    /// <summary>Reads which year follows a month or a quarter: 2023, ", 2023", "of last year", "'23", "of FY24", "2024-25".</summary>
    private bool TryYearReference(in Passage passage, int at, in PeriodContext context, int month, out YearReference year, out int end)
    {
        (year, end) = (YearReference.None, at);
        if (at >= passage.End)
        {
            return false;
        }

        var next = at;
        if (Does(passage, next, PeriodTerm.Of | PeriodTerm.In) && !(Does(passage, next, PeriodTerm.Earlier)))
        {
            next++;
        }
        else if (passage.Is(next, ',') || passage.Is(next, '-'))
        {
            // "November, 2023"; but not "in November, 2023 saw"
            if (!IsYearLike(passage, next + 1, out _) || (passage.Is(next, ',') && passage.IsWord(next + 2) && !Does(passage, next + 2, PeriodTerm.In | PeriodTerm.And | PeriodTerm.Until | PeriodTerm.Told)))
            {
                return false;
            }

            next++;
        }

        var definite = Does(passage, next, PeriodTerm.Definite) ? next + 1 : next;
        if (IsYearLike(passage, definite, out var said))
        {
            if (TryReadSplitYear(passage, definite, context, out var split, out end, out var isFiscal))
            {
                end = IsFiscalYearWords(passage, end, out var words) ? words : end;
                year = YearReference.OfFiscal(split ?? (isFiscal ? SplitBy(said, month) : null));
                return isFiscal;
            }

            end = definite + 1;
            if (IsCounted(passage, end))
            {
                return false;
            }

            year = IsFiscalYearWords(passage, end, out var behind) ? YearReference.OfFiscal(context.Fiscal.Named(said)) : YearReference.Of(said);
            end = year.Fiscal is null ? end : behind;
            return true;
        }

        if (passage.Mark(next) is '\'' or '’' or '‘' && SmallNumber(passage, next + 1) is >= 0 and var two && passage.Touches(next + 1) && passage.Tokens[next + 1].Length == 2)
        {
            (year, end) = (YearReference.Of(2000 + two), next + 2);
            return true;
        }

        var core = new PeriodCore { Rule = "" };
        if (TryReadFiscal(passage, next, context, ref core))
        {
            (year, end) = (YearReference.OfFiscal(core.Period), core.End);
            return true;
        }

        return TryRelativeYear(passage, next, context, out year, out end);
    }

    // Without knowing the country: fiscal years that are told with months start in the months told, from April on.
    private static Period SplitBy(int year, int month) => new FiscalYear(month is >= 4 and <= 7 ? month : 4).Starting(year);

    /// <summary>Reads "last year", "this year", "the same year", "the previous year", "the year before", "a year earlier" behind a month or a quarter.</summary>
    private bool TryRelativeYear(in Passage passage, int at, in PeriodContext context, out YearReference year, out int end)
    {
        (year, end) = (YearReference.None, at);
        var next = Does(passage, at, PeriodTerm.Definite | PeriodTerm.Article) ? at + 1 : at;
        var term = next;
        if (Does(passage, next, PeriodTerm.Last | PeriodTerm.Previous | PeriodTerm.Current | PeriodTerm.Next | PeriodTerm.Same | PeriodTerm.That | PeriodTerm.Past))
        {
            next++;
        }

        var fiscal = Does(passage, next, PeriodTerm.Fiscal);
        next = Does(passage, next, PeriodTerm.Fiscal | PeriodTerm.Full) ? next + 1 : next;
        if (Does(passage, next, PeriodTerm.Unit) && tables.Number(passage.Word(next)) == 12)
        {
            end = next + 1;
        }
        else if (IsFiscalAlone(passage, next))
        {
            end = next; // "the first half of this fiscal"
        }
        else
        {
            return false;
        }

        var earlier = Does(passage, end, PeriodTerm.Earlier | PeriodTerm.Ago);
        if (term == next && !earlier)
        {
            // "Of the year": the one told of, or the article's.
            year = YearReference.None;
            return at < term && Does(passage, at, PeriodTerm.Definite);
        }

        if (earlier)
        {
            end++;
        }

        var shift = earlier || Does(passage, term, PeriodTerm.Last | PeriodTerm.Previous) ? -1 : Does(passage, term, PeriodTerm.Next) ? 1 : 0;
        var fromArticle = !earlier && Does(passage, term, PeriodTerm.Last | PeriodTerm.Current | PeriodTerm.Next | PeriodTerm.Past);
        if (fiscal && TryReadSplitYear(passage, end, context, out var split, out var behind, out _))
        {
            (year, end) = (YearReference.OfFiscal(split), behind); // "the outgoing fiscal year 2022-23"
            return true;
        }

        if (fiscal)
        {
            var around = fromArticle ? context.Now : context.Last?.End;
            year = YearReference.OfFiscal(around is { } month ? context.Fiscal.Around(month)?.Shift(12 * shift) : null);
            return true;
        }

        var of = fromArticle ? context.Year : context.Last?.End.Year ?? context.Year;
        year = fromArticle && shift == 0 && Does(passage, term, PeriodTerm.Current) ? YearReference.Running(of) : YearReference.Of(of + shift);
        return true;
    }

    /// <summary>"Last fiscal", "this fiscal", where no noun follows.</summary>
    private bool IsFiscalAlone(in Passage passage, int end) =>
        Does(passage, end - 1, PeriodTerm.Fiscal) && tables.Number(passage.Word(end - 1)) == 1 && Does(passage, end - 2, PeriodTerm.Last | PeriodTerm.Current | PeriodTerm.Previous | PeriodTerm.Next)
        && (!passage.IsWord(end) || tables.Leads.Match(passage.Tokens, end, out _, out _) || Does(passage, end, PeriodTerm.In | PeriodTerm.Of | PeriodTerm.And | PeriodTerm.Told | PeriodTerm.Future | PeriodTerm.Perfect | PeriodTerm.Until | PeriodTerm.Ended))
        && !passage.IsNumber(end);

    /// <summary>The year in which a year of the solar calendar of Iran and Afghanistan begins: 1396 in March 2017; 0 where none stands there.</summary>
    private static int SolarYear(in Passage passage, int at) =>
        passage.IsNumber(at) && passage.Tokens[at].Length == 4 && int.TryParse(passage.Written(at), System.Globalization.NumberStyles.None, null, out var year) && year is >= 1300 and <= 1479 ? year + 621 : 0;

    /// <summary>Reads "fiscal year 2023-24", "FY24", "FY2023/24", "fiscal 2024", "the current fiscal year".</summary>
    private bool TryReadFiscal(in Passage passage, int at, in PeriodContext context, ref PeriodCore core)
    {
        var next = Does(passage, at, PeriodTerm.Definite) ? at + 1 : at;
        if (Does(passage, next, PeriodTerm.FiscalLetters))
        {
            next++;
        }
        else if (Does(passage, next, PeriodTerm.Fiscal))
        {
            next = Does(passage, next + 1, PeriodTerm.Full) ? next + 2 : next + 1; // "the Iranian calendar year"
            next = Does(passage, next, PeriodTerm.Unit) && tables.Number(passage.Word(next)) == 12 ? next + 1 : next;
        }
        else
        {
            return false;
        }

        core.Rule = "fiscal-year";
        if (TryReadSplitYear(passage, next, context, out core.Period, out core.End, out _))
        {
            core.Period = IsYearLike(passage, next, out var first) && context.Fiscal.Differs ? context.Fiscal.Starting(first) : null;
            return true;
        }

        if (context.Fiscal is { IsMidMonth: true, StartMonth: 3 } && SolarYear(passage, next) is > 0 and var solar)
        {
            (core.Period, core.End) = (context.Fiscal.Starting(solar), next + 1);
            return true;
        }

        var year = SmallNumber(passage, next) is >= 0 and var two && passage.Tokens[next].Length == 2 ? 2000 + two : IsYearLike(passage, next, out var four) ? four : 0;
        if (year == 0)
        {
            return false;
        }

        core.End = next + 1;
        if (passage.Mark(core.End) is '-' or '/' or '–' && passage.Touches(core.End) && SmallNumber(passage, core.End + 1) == (year + 1) % 100)
        {
            // FY23-24
            (core.Period, core.End) = (context.Fiscal.Differs ? context.Fiscal.Starting(year) : null, core.End + 2);
            return true;
        }

        core.Period = context.Fiscal.Named(year);
        return true;
    }
}
