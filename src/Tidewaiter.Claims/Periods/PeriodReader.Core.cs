using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

internal sealed partial class PeriodReader
{
    private bool TryReadCore(in Passage passage, int at, PeriodLead lead, in PeriodContext context, out PeriodCore core)
    {
        core = new() { Rule = "" };
        if (passage.IsNumber(at))
        {
            return TryReadNumericDate(passage, at, ref core)
                || TryReadDayMonth(passage, at, lead, context, ref core)
                || TryReadYears(passage, at, lead, context, ref core)
                || TryReadLettered(passage, at, context, ref core)
                || TryReadPhrase(passage, at, lead, context, ref core);
        }

        var word = passage.Word(at);
        if (tables.Does(word, PeriodTerm.Day))
        {
            (core.Role, core.Rule, core.End) = (PeriodRole.Day, "weekday", at + 1);
            core.Period = context.Now is { } now ? Period.Of(now) : null;
            return true;
        }

        return TryReadMonths(passage, at, lead, context, ref core)
            || TryReadLettered(passage, at, context, ref core)
            || TryReadFiscal(passage, at, context, ref core)
            || TryReadPhrase(passage, at, lead, context, ref core);
    }

    private bool Does(in Passage passage, int at, PeriodTerm term) => tables.Does(passage.Word(at), term);

    /// <summary>The month that a word names; 0 where it names none. Capital letters tell May from may.</summary>
    private int MonthAt(in Passage passage, int at) =>
        Does(passage, at, PeriodTerm.Month) && passage.Tokens[at].Capital ? tables.Number(passage.Word(at)) : 0;

    /// <summary>Whether four digits stand there that read as a year: no unit behind them, no currency before them.</summary>
    private bool TryYear(in Passage passage, int at, out int year)
    {
        year = 0;
        return IsYearLike(passage, at, out year) && !IsCounted(passage, at + 1);
    }

    private static bool IsYearLike(in Passage passage, int at, out int year)
    {
        year = 0;
        if (!passage.IsNumber(at) || passage.Tokens[at].Length != 4
            || (passage.Has(at - 1) && passage.Tokens[at - 1].Kind == TokenKind.Mark && char.GetUnicodeCategory(passage.Mark(at - 1)) == System.Globalization.UnicodeCategory.CurrencySymbol))
        {
            return false;
        }

        return int.TryParse(passage.Written(at), System.Globalization.NumberStyles.None, null, out year) && year is >= 1900 and <= 2100;
    }

    private bool IsCounted(in Passage passage, int at) => passage.Is(at, '%') || (Does(passage, at, PeriodTerm.Counted) && !passage.Tokens[at].Capital);

    /// <summary>A whole number of at most two digits; -1 where none stands there.</summary>
    private static int SmallNumber(in Passage passage, int at)
    {
        if (!passage.IsNumber(at) || passage.Tokens[at].Length > 2)
        {
            return -1;
        }

        var written = passage.Written(at);
        return written.Length == 1 ? written[0] - '0' : written.IndexOfAny('.', ',') >= 0 ? -1 : ((written[0] - '0') * 10) + written[1] - '0';
    }

    private static bool IsDash(in Passage passage, int at) => passage.Mark(at) is '-' or '–' or '—' or '‑' or '−';

    /// <summary>The months of a part of a year, of the year said or of the latest that fits the article's day.</summary>
    /// <param name="start">The first month, 1 to 12.</param>
    /// <param name="months">How many.</param>
    /// <param name="year">Which year.</param>
    /// <param name="running">Whether it fits while it is still running, as a month or a quarter does, or only once it is over.</param>
    /// <param name="forward">Whether the next one is meant rather than the latest, as of a deadline.</param>
    /// <param name="context">The article's day.</param>
    private static Period? Resolve(int start, int months, in YearReference year, bool running, bool forward, in PeriodContext context)
    {
        if (year.Fiscal is { } fiscal)
        {
            // The named months inside the fiscal year.
            var first = fiscal.Start.Plus((start - fiscal.Start.OfYear + 12) % 12);
            return Period.Of(first, first.Plus(months - 1));
        }

        if (year.Said)
        {
            if (year is { IsRunning: true, Year: > 1 and < 9998 } && !context.Ahead && context.Now is { OfYear: 1 } january && months > 1 && Starting(year.Year.Value).End > january)
            {
                return Starting(year.Year.Value - 1); // "January to November of this year", told in the first days of the next
            }

            // "December-February 2024" ends in 2024.
            return year.Year is > 1 and < 9998 ? Starting(year.Year.Value - (start + months > 13 ? 1 : 0)) : null;
        }

        if (context.Now is not { } now)
        {
            return context.Last is { } last ? Starting(last.End.Year) : null;
        }

        var latest = Starting(now.Year);
        if (forward)
        {
            return latest.End < now ? latest.Shift(12) : latest;
        }

        // A month fits while it runs; a quarter or a half once a month of it is over, or where the sentence looks ahead.
        var begun = running && months > 1 && !context.Ahead ? latest.Start.Plus(1) : latest.Start;
        while ((running ? begun : latest.End) > now)
        {
            begun = begun.Plus(-12);
            latest = latest.Shift(-12);
        }

        if (context.Last is { IsYear: true } told && told.Start.Year < latest.Start.Year
            && ((context.LastIsHere && told.Start.Year < latest.Start.Year - 1) || (latest.End >= now && months > 1)))
        {
            // "In 2018 it fell, in December alone by …"; and after a table's "2024", the first quarter is not the one still running.
            return Starting(told.Start.Year);
        }

        // "Will reach 2 million in May", told in April
        return context.Ahead && now.Since(latest.End) > 6 ? latest.Shift(12) : latest;

        Period Starting(int of) => Period.Of(Month.Of(of, start), Month.Of(of, start).Plus(months - 1));
    }
}
