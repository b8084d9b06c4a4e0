using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <summary>Finds the mentions of time in a sentence, and the months they mean.</summary>
/// <remarks>One pass, linear in the text, and without allocation but for the list.</remarks>
internal sealed partial class PeriodReader(PeriodTables tables)
{
    /// <summary>Adds the mentions of a sentence, in the order of the text; they never share a token.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">Which of them to read.</param>
    /// <param name="context">What the mentions are resolved by. Within the sentence, each period named counts as the last for those behind it.</param>
    /// <param name="into">What to add to.</param>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Sentence sentence, in PeriodContext context, Pieces<PeriodMention> into)
    {
        var passage = new Passage(text, tokens, sentence);
        var (at, floor, now) = (sentence.First, sentence.First, context);
        while ((at = tables.NextStop(passage.Tokens, at)) < sentence.End)
        {
            ref readonly var token = ref tokens[at];
            if (tables.Does(token.Word, PeriodTerm.Future | PeriodTerm.Perfect | PeriodTerm.Told))
            {
                now = now with { Ahead = tables.Does(token.Word, PeriodTerm.Future), IsTold = tables.Does(token.Word, PeriodTerm.Told) };
            }

            if (((token.Kind == TokenKind.Number && IsDated(passage, at)) || (tables.Starts(token.Word) && !IsIdle(passage, at)))
                && TryRead(passage, at, floor, now, out var mention))
            {
                into.Add(mention);
                at = floor = Math.Max(mention.EndToken, at + 1);
                now = mention.Named ? now with { Last = mention.Period, LastIsHere = true } : now;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Whether digits can start a mention of time: a date, a year, or a number of days or units with a word behind it that goes on.</summary>
    private bool IsDated(in Passage passage, int at) => passage.Tokens[at].Length switch
    {
        1 or 2 => passage.IsWord(at + 1)
            ? tables.FollowsNumber(passage.Word(at + 1)) || (passage.Touches(at + 1) && passage.Tokens[at + 1].Length == 2)
            : passage.Is(at + 1, '/') || IsDash(passage, at + 1),
        4 => IsYearLike(passage, at, out _),
        >= 8 and <= 10 => true,
        _ => false,
    };

    /// <summary>"The", "a", "its" before a word that is in no table of times.</summary>
    private bool IsIdle(in Passage passage, int at) =>
        Does(passage, at, PeriodTerm.Definite | PeriodTerm.Article) && passage.IsWord(at + 1) && !tables.Follows(passage.Word(at + 1));

    private bool TryRead(in Passage passage, int at, int floor, in PeriodContext context, out PeriodMention mention)
    {
        mention = default;
        if (passage.IsWord(at) && tables.Fixed.Match(passage.Tokens, at, out var length, out var phrase))
        {
            if (phrase.Meaning == FixedMeaning.Reference && TryYearReference(passage, at + length, context, 1, out var year, out var behind) && year.Said && context.Last is { } last)
            {
                // "In the reporting period of 2022"
                mention = Fixed(phrase, at, behind, context) with { Period = Shifted(last, year).Item1 };
                return true;
            }

            return phrase.Meaning != FixedMeaning.Nothing && Say(Fixed(phrase, at, at + length, context), out mention);
        }

        if (TryReadSlashed(passage, at, out mention))
        {
            return true;
        }

        var first = at;
        var lead = PeriodLead.None;
        if (tables.Leads.MatchBefore(passage.Tokens, at, floor, out length, out var found))
        {
            (first, lead) = (at - length, found);
        }
        else if (passage.IsNumber(at) && at - 1 > floor && Does(passage, at - 1, PeriodTerm.Definite)
                 && tables.Leads.MatchBefore(passage.Tokens, at - 1, floor, out length, out found))
        {
            (first, lead) = (at - 1 - length, found); // "compared with the 2019 level"
        }
        else if (passage.Is(at - 1, '.') && at - 1 > floor && tables.Leads.MatchBefore(passage.Tokens, at - 1, floor, out length, out found) && found == PeriodLead.Against)
        {
            (first, lead) = (at - 1 - length, found); // "vs."
        }

        // "By the end of November trade had reached 200 billion", "trade was 61.5 billion by the end of May"
        var isOver = lead == PeriodLead.By && !context.Ahead && (context.IsTold || IsToldNear(passage, at));
        if (!TryReadCore(passage, at, isOver ? PeriodLead.Through : lead, context, out var core))
        {
            return false;
        }

        ReadBehind(passage, lead, context, ref core);
        lead = isOver && !(core.Period is { } months && months.End > context.Now) ? PeriodLead.Through : lead;

        mention = Judge(core, lead, first, context);
        return true;
    }

    /// <summary>Whether a verb around says that it was: "had" before or behind, or the past tense behind.</summary>
    private bool IsToldNear(in Passage passage, int at)
    {
        for (var near = Math.Max(passage.First, at - 8); near < Math.Min(passage.End, at + 12); near++)
        {
            if (near > at && Does(passage, near, PeriodTerm.Future))
            {
                return false;
            }

            if (Does(passage, near, PeriodTerm.Perfect) || (near > at && Does(passage, near, PeriodTerm.Told)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Say(PeriodMention said, out PeriodMention mention)
    {
        mention = said;
        return true;
    }

    private static PeriodMention Fixed(FixedPeriod phrase, int first, int end, in PeriodContext context)
    {
        var mention = new PeriodMention { Role = PeriodRole.Covers, First = first, EndToken = end, Rule = phrase.Rule };
        return phrase.Meaning switch
        {
            FixedMeaning.Comparison => mention with { Role = PeriodRole.Comparison, MonthsBack = phrase.Months },
            FixedMeaning.YearToDate => Named(mention with { Period = YearToDate(context) }),
            FixedMeaning.Since => mention with { Role = PeriodRole.Since },
            FixedMeaning.FiscalYearToDate => Named(mention with { Period = FiscalYearToDate(context) }),
            FixedMeaning.FiscalYearEnd => mention with { Role = PeriodRole.Deadline, Period = context.Now is { } now ? context.Fiscal.Around(now) : null },
            FixedMeaning.YearEnd => mention with { Role = PeriodRole.Deadline, Period = OfYear(context.Year) },
            FixedMeaning.DecadeEnd => mention with { Role = PeriodRole.Deadline, Period = OfYear(context.Year is { } year ? ((year / 10) + 1) * 10 : null) },
            _ => mention with { Period = phrase.Months > 0 && context.Last?.Months != phrase.Months ? context.Named.Of(phrase.Months) ?? context.Last : context.Last, Refers = true },
        };
    }

    private static PeriodMention Named(PeriodMention mention) => mention with { Named = mention.Period is not null };

    // The months of the article's year that were over; the cumulative figure named last, where there is one.
    private static Period? YearToDate(in PeriodContext context)
    {
        if (context.Now is not { } now)
        {
            return context.Last;
        }

        if (context.Last is { IsCumulative: true } last && last.End.Year == now.Year)
        {
            return last;
        }

        // The last month that the text has told of, where the article is on that one.
        var months = context.Last is { Months: <= 3 } told && told.End.Year == now.Year && told.End < now && now.Since(told.End) <= 3 ? told.End.OfYear : now.OfYear - 1;
        return months > 0 ? Period.FirstMonths(now.Year, months) : null;
    }

    // From January on, or from the start of the fiscal year where the text goes by that.
    private static Period Until(Month last, in PeriodContext context)
    {
        var fiscal = context.Fiscal.Around(last);
        return fiscal is { } year && context.Last?.Start is { } start && (start == year.Start || start == year.YearBefore.Start) ? Period.Of(year.Start, last) : Period.FirstMonths(last.Year, last.OfYear);
    }

    // The same of the fiscal year.
    private static Period? FiscalYearToDate(in PeriodContext context)
    {
        if (context.Now is not { } now || context.Fiscal.Around(now.Plus(-1)) is not { } year)
        {
            return context.Last;
        }

        return context.Last is { } last && last.Start == year.Start && last.End < now ? last : Period.Of(year.Start, now.Plus(-1));
    }

    private static Period? OfYear(int? year) => year is > 0 and < 9999 ? Period.Year(year.Value) : null;

    // "y/y", "m/m"
    private bool TryReadSlashed(in Passage passage, int at, out PeriodMention mention)
    {
        mention = default;
        if (!passage.Is(at + 1, '/') || !passage.Touches(at + 1) || !tables.Does(passage.Word(at), PeriodTerm.SlashLetter)
            || passage.Word(at + 2) != passage.Word(at) || !passage.Touches(at + 2))
        {
            return false;
        }

        var months = tables.Number(passage.Word(at));
        mention = new()
        {
            Role = PeriodRole.Comparison,
            First = at,
            EndToken = at + 3,
            MonthsBack = months,
            Rule = months switch { 12 => "year-on-year", 3 => "quarter-on-quarter", _ => "month-on-month" },
        };
        return true;
    }

    /// <summary>Puts a time and what leads to it together.</summary>
    private static PeriodMention Judge(in PeriodCore core, PeriodLead lead, int first, in PeriodContext context)
    {
        var mention = new PeriodMention
        {
            Role = core.Role ?? PeriodRole.Covers,
            First = first,
            EndToken = core.End,
            Period = core.Period,
            Refers = core.Refers || core.IsMeasured,
            Rule = core.Rule,
            FirstDay = core.Role == PeriodRole.Day ? core.FirstDay : 0,
            LastDay = core.Role == PeriodRole.Day ? core.Day : 0,
        };
        if (core.Day > 0 && lead == PeriodLead.Through && core.Period is { } month && context.Now is { } now && month.End <= now)
        {
            // "As of June 30", "by 1 July": the months that were over.
            var last = core.Day < 15 ? month.End.Plus(-1) : month.End;
            return Named(mention with { Role = PeriodRole.Covers, Period = Until(last, context), Rule = "through-day" });
        }

        if (core.Role is not null)
        {
            return core.Role == PeriodRole.Covers ? Named(mention) : mention;
        }

        // "From January to August" is what a figure covers, unlike "from August".
        var isRange = lead == PeriodLead.From && core.Rule == "month-range";
        var against = lead == PeriodLead.Against || (lead == PeriodLead.From && !isRange) || (lead is PeriodLead.On or PeriodLead.Over && !core.IsSpan) || core.IsLevel;
        if (core.Back > 0 && against)
        {
            // "From a year earlier" has no months of its own; "from two years earlier" has.
            return core.Back is 1 or 3 or 12 && !core.Refers
                ? mention with { Role = PeriodRole.Comparison, MonthsBack = core.Back, Period = null }
                : mention with { Role = PeriodRole.Base, MonthsBack = core.Back };
        }

        if (against && !(core.Refers && lead == PeriodLead.Over))
        {
            return mention with { Role = PeriodRole.Base };
        }

        mention = lead switch
        {
            PeriodLead.Within when context.IsTold => mention with { Role = PeriodRole.Since }, // "halved within twelve months"
            PeriodLead.Since => mention with { Role = PeriodRole.Since },
            PeriodLead.By or PeriodLead.Within => mention with { Role = PeriodRole.Deadline },
            PeriodLead.Through when core.Period is { IsMonth: true } reached && context.Now is not null => mention with { Period = Until(reached.End, context) },
            PeriodLead.SoFar when core.Period is { IsYear: true } running && running.End.Year == context.Now?.Year => mention with { Period = YearToDate(context) },
            _ => mention,
        };
        return mention.Role == PeriodRole.Covers && !mention.Refers ? Named(mention) : mention;
    }
}
