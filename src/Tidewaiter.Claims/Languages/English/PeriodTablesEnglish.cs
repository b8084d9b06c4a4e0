using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>How English speaks of months, quarters, years and comparisons.</summary>
internal static class PeriodTablesEnglish
{
    private static readonly (PeriodTerm, int, string)[] Terms =
    [
        (PeriodTerm.Month, 1, "january jan"), (PeriodTerm.Month, 2, "february feb"), (PeriodTerm.Month, 3, "march mar"), (PeriodTerm.Month, 4, "april apr"),
        (PeriodTerm.Month, 5, "may"), (PeriodTerm.Month, 6, "june jun"), (PeriodTerm.Month, 7, "july jul"), (PeriodTerm.Month, 8, "august aug"),
        (PeriodTerm.Month, 9, "september sept sep"), (PeriodTerm.Month, 10, "october oct"), (PeriodTerm.Month, 11, "november nov"), (PeriodTerm.Month, 12, "december dec"),
        (PeriodTerm.Day, 0, "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight"),
        (PeriodTerm.Ordinal, 1, "first 1st"), (PeriodTerm.Ordinal, 2, "second 2nd latter"), (PeriodTerm.Ordinal, 3, "third 3rd"),
        (PeriodTerm.Ordinal, 4, "fourth 4th final closing"), (PeriodTerm.Ordinal, 5, "fifth"), (PeriodTerm.Ordinal, 6, "sixth"), (PeriodTerm.Ordinal, 7, "seventh"),
        (PeriodTerm.Ordinal, 8, "eighth"), (PeriodTerm.Ordinal, 9, "ninth"), (PeriodTerm.Ordinal, 10, "tenth"), (PeriodTerm.Ordinal, 11, "eleventh"),
        (PeriodTerm.Ordinal, 12, "twelfth"), (PeriodTerm.Ordinal, 1, "opening"),
        (PeriodTerm.Cardinal, 1, "one"), (PeriodTerm.Cardinal, 2, "two couple"), (PeriodTerm.Cardinal, 3, "three"), (PeriodTerm.Cardinal, 4, "four"),
        (PeriodTerm.Cardinal, 5, "five"), (PeriodTerm.Cardinal, 6, "six"), (PeriodTerm.Cardinal, 7, "seven"), (PeriodTerm.Cardinal, 8, "eight"),
        (PeriodTerm.Cardinal, 9, "nine"), (PeriodTerm.Cardinal, 10, "ten"), (PeriodTerm.Cardinal, 11, "eleven"), (PeriodTerm.Cardinal, 12, "twelve"),
        (PeriodTerm.Cardinal, 15, "fifteen"), (PeriodTerm.Cardinal, 20, "twenty"), (PeriodTerm.Cardinal, 30, "thirty"),
        (PeriodTerm.Unit, 1, "month months"), (PeriodTerm.Unit, 3, "quarter quarters"), (PeriodTerm.Unit, 6, "half halves semester"), (PeriodTerm.Unit, 12, "year years"),
        (PeriodTerm.Unit, 120, "decade decades"), (PeriodTerm.Unit, 0, "day days week weeks fortnight"),
        (PeriodTerm.Plural, 0, "months quarters years decades"), (PeriodTerm.Definite, 0, "the its their just"), (PeriodTerm.Article, 1, "a an"), (PeriodTerm.Of, 0, "of"),
        (PeriodTerm.Until, 0, "to through thru until till"), (PeriodTerm.And, 0, "and"),
        (PeriodTerm.Last, 0, "last concluded completed outgoing"), (PeriodTerm.Previous, 0, "previous preceding prior"),
        (PeriodTerm.Current, 0, "this current present ongoing"), (PeriodTerm.Next, 0, "next coming following upcoming"),
        (PeriodTerm.Same, 0, "same corresponding comparable like equivalent similar analogous identical respective"), (PeriodTerm.That, 0, "that those these"),
        (PeriodTerm.Past, 0, "past"), (PeriodTerm.Ago, 0, "ago"), (PeriodTerm.Earlier, 0, "earlier before previously prior"),
        (PeriodTerm.Later, 0, "later after"), (PeriodTerm.Ended, 0, "ended ending to through end ends till until"),
        (PeriodTerm.Fiscal, 0, "financial budget marketing crop iranian persian solar"), (PeriodTerm.Fiscal, 1, "fiscal"), (PeriodTerm.Full, 0, "full whole entire all calendar complete"),
        (PeriodTerm.Span, 0, "period periods timeframe span stretch interval"), (PeriodTerm.Level, 0, "level levels"),
        (PeriodTerm.Row, 0, "consecutive straight successive running"),
        (PeriodTerm.Letter, 3, "q"), (PeriodTerm.Letter, 6, "h"), (PeriodTerm.Letter, 1, "m"), (PeriodTerm.FiscalLetters, 0, "fy"),
        (PeriodTerm.In, 0, "in on into"), (PeriodTerm.Decade, 0, "s"), (PeriodTerm.Possessive, 0, "'s"), (PeriodTerm.End, 0, "end close"),
        (PeriodTerm.Future, 0, "will expected expects expect forecast forecasts projected projects plans planned likely due scheduled set should ll next"),
        (PeriodTerm.Perfect, 0, "had"), (PeriodTerm.Told, 0, "was were rose fell grew reached stood totalled totaled amounted increased decreased declined dropped climbed jumped surged expanded shrank halved doubled tripled slipped widened narrowed exceeded topped soared plunged"),
        (PeriodTerm.Roman, 1, "i"), (PeriodTerm.Roman, 2, "ii"), (PeriodTerm.Roman, 3, "iii"), (PeriodTerm.Roman, 4, "iv"),
        (PeriodTerm.SlashLetter, 12, "y"), (PeriodTerm.SlashLetter, 1, "m"), (PeriodTerm.SlashLetter, 3, "q"),
        (PeriodTerm.Counted, 0, "percent per pct pc percentage million billion trillion thousand hundred mln bln bn tn mn crore lakh dollars dollar yuan euros rubles roubles yen"
            + " tonnes tons barrels people companies firms enterprises countries nations units cars vehicles projects workers jobs products items points km kilometres"
            + " kilometers miles hectares deals contracts years days hours minutes times pieces trains flights wagons containers trucks students tourists visitors delegates"
            + " exhibitors participants members households cubic mw gw kwh megawatts basis usd eur cny rub gbp"),
    ];

    private static readonly (string, PeriodLead)[] Leads =
    [
        .. Lead(PeriodLead.In, "in", "during", "for", "throughout", "of", "within the", "at", "covering", "in the course of", "in all of", "for all of", "for the whole of",
            "in the whole of", "over the whole of", "over all of", "over the entire", "across", "over the course of", "in the month of", "for the month of", "late in", "early in", "later in", "earlier in", "late", "early", "in late", "in early",
            "at the end of", "in the middle of", "at the start of", "at the beginning of", "towards the end of", "as early as", "as late as", "back in"),
        .. Lead(PeriodLead.Against, "compared with", "compared to", "as compared with", "as compared to", "comparing with", "comparing to", "in comparison with", "in comparison to",
            "by comparison with", "against", "as against", "versus", "vs", "relative to", "relative to the level of", "than", "than in", "than during", "than for", "than at", "than over", "than that of",
            "than that in", "than those of", "compared with that of", "compared with that in", "compared to that of", "compared to that in", "against that of", "against that in",
            "from that in", "from that of", "from that recorded in", "compared with those of", "from those of", "from those in", "over that of", "over that in", "over the level of", "the level of",
            "the levels of", "the level in", "level seen in", "levels seen in", "level recorded in", "from its level in", "from the level of", "from levels in", "from the levels of",
            "up from", "down from", "up on", "down on", "more than in", "less than in", "higher than in", "lower than in", "up over", "above that of", "below that of", "up versus", "as in",
            "as much as in", "as many as in", "as large as in", "as high as in", "with respect to", "above", "below", "compared with the figure for", "from the figure for", "compared with the one in", "measured against",
            "set against", "compared with the whole of", "than in the whole of", "than in all of", "the amount of", "the value of", "the figure of", "the figure for"),
        .. Lead(PeriodLead.From, "from", "starting from", "starting in", "beginning in"),
        .. Lead(PeriodLead.On, "on"),
        .. Lead(PeriodLead.Over, "over", "upon"),
        .. Lead(PeriodLead.Between, "between"),
        .. Lead(PeriodLead.Since, "since", "ever since", "not seen since", "since at least", "dating back to", "since as far back as", "since the end of",
            "since early", "since late", "since mid", "since around", "since about"),
        .. Lead(PeriodLead.SoFar, "so far in", "to date in", "thus far in", "since the start of", "since the beginning of", "from the start of", "from the beginning of"),
        .. Lead(PeriodLead.By, "by", "by the end of", "by end of", "by end", "before", "before the end of", "until", "until the end of", "till", "no later than", "not later than", "up to", "towards",
            "by the start of", "by the beginning of", "by mid", "by the middle of", "by late", "by early", "by around", "by about", "by as early as", "by no later than", "by the close of", "through to",
            "ahead of", "on or before", "by at least", "by the latest in"),
        .. Lead(PeriodLead.Within, "within", "in less than", "inside"),
        .. Lead(PeriodLead.Through, "through", "as of", "as at", "as of the close of", "as of the end of", "as of end", "through the end of", "through end", "up to the end of", "to the end of", "as at the end of", "as at end", "up until", "up to and including", "cumulatively to"),
    ];

    private static readonly (string, FixedPeriod)[] Fixed =
    [
        .. Comparison(12, "year-on-year", "year on year", "yoy", "y o y", "year over year", "year to year", "on year", "on the year", "on a year", "on an annual basis", "on an annualized basis",
            "on an annualised basis", "on a yearly basis", "in annual terms", "in annual comparison", "over the year", "year by year", "on annual basis", "in yearly terms",
            "on a year on year basis", "on a year over year basis", "yr on yr", "yr yr"),
        .. Comparison(1, "month-on-month", "month on month", "mom", "m o m", "month over month", "month to month", "on month", "on the month", "on a monthly basis", "in monthly terms",
            "over the month", "month by month", "on a month on month basis"),
        .. Comparison(3, "quarter-on-quarter", "quarter on quarter", "qoq", "q o q", "quarter over quarter", "quarter to quarter", "on quarter", "on the quarter", "on a quarterly basis",
            "in quarterly terms", "over the quarter", "quarter by quarter", "on a quarter on quarter basis"),
        .. Comparison(0, "sequential", "sequentially", "on a sequential basis", "period on period", "in sequential terms"),
        .. Phrases(FixedMeaning.YearToDate, "year-to-date", "year to date", "in the year to date", "for the year to date", "so far this year", "this year so far", "in the year so far",
            "so far in the year", "the year so far", "since the start of the year", "since the beginning of the year", "from the beginning of the year", "from the start of the year",
            "since the start of this year", "since the beginning of this year", "since the year began", "ytd", "thus far this year", "this year to date", "so far in this year",
            "already this year", "to date this year", "until now this year", "up to now this year", "from the beginning of this year", "from the start of this year"),
        .. Phrases(FixedMeaning.FiscalYearToDate, "fiscal-year-to-date", "so far this financial year", "so far this fiscal year", "so far this fiscal", "so far in this fiscal", "so far in this fiscal year",
            "so far in the fiscal year", "so far in the financial year", "so far in the current fiscal year", "so far in the current financial year", "the financial year to date",
            "the fiscal year to date", "since the start of the fiscal year", "since the start of the financial year", "this fiscal so far", "this fiscal year so far"),
        .. Phrases(FixedMeaning.FiscalYearEnd, "fiscal-year-end", "by the end of the financial year", "by the end of the fiscal year", "by the end of this fiscal year", "by the end of this financial year",
            "by the end of this fiscal", "by the end of the current fiscal year", "by the end of the current financial year", "before the end of the fiscal year", "before the end of the financial year",
            "by fiscal year end"),
        .. Phrases(FixedMeaning.YearEnd, "year-end", "by year end", "by the year end", "by the end of the year", "by the end of this year", "before year end", "before the year is out",
            "by the close of the year", "before the end of the year", "before the end of this year", "by the year 's end", "by year 's end", "until the end of the year", "by the end of the current year",
            "until the end of this year", "later this year", "by end year", "by the turn of the year"),
        .. Phrases(FixedMeaning.DecadeEnd, "decade-end", "by the end of the decade", "by the end of this decade", "before the end of the decade", "by decade end", "before the decade is out",
            "before the end of this decade"),
        .. Phrases(FixedMeaning.Since, "in-a-row", "in a row", "for the first time", "of all time", "in living memory", "in history", "on record"),
        .. Phrases(FixedMeaning.Since, "in-a-row",
            [
                .. from time in new[] { "for the first time in", "first time in", "for the second time in" }
                from count in new[] { "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" }
                from unit in new[] { "months", "quarters", "years" }
                select $"{time} {count} {unit}",
            ]),
        .. Phrases(FixedMeaning.Since, "since-records", "since records began", "since records started", "since the records began", "since the series began"),
        .. Phrases(FixedMeaning.Reference, "reporting-period", "the reporting period", "the reported period", "the review period", "the period under review",
            "the reference period", "the year under review", "the reporting year",
            "the reporting timeframe", "the survey period", "the period in question", "the said period", "in that time", "in this time", "during that time", "during this time", "over that time", "over this time", "the period mentioned", "the above period", "the period under consideration"),
        .. Unit(1, "the month under review", "the reporting month", "the reference month", "the month under consideration", "the reported month"),
        .. Unit(3, "the quarter under review", "the reporting quarter", "the reported quarter"),
        .. Phrases(FixedMeaning.Nothing, "not-a-time", "quarter of a", "this is", "this was", "this means", "at the same time", "may be", "may not", "may have", "march on", "the first time",
            "the second time", "one of the", "the same as", "of the year award", "at the time", "year old", "years old", "year olds", "quarter of the total", "quarter of all"),
    ];

    /// <summary>Compiles the tables.</summary>
    /// <param name="words">Where the words get their numbers; not frozen yet.</param>
    public static PeriodTables Compile(Words words) => new(words, new()
    {
        Terms = Terms,
        Leads = Leads,
        Fixed = Fixed,
    });

    private static IEnumerable<(string, PeriodLead)> Lead(PeriodLead lead, params string[] phrases) => phrases.Select(phrase => (phrase, lead));

    private static IEnumerable<(string, FixedPeriod)> Comparison(int months, string rule, params string[] phrases) =>
        phrases.Select(phrase => (phrase, new FixedPeriod(FixedMeaning.Comparison, months, rule)));

    private static IEnumerable<(string, FixedPeriod)> Phrases(FixedMeaning meaning, string rule, params string[] phrases) =>
        phrases.Select(phrase => (phrase, new FixedPeriod(meaning, 0, rule)));

    private static IEnumerable<(string, FixedPeriod)> Unit(int months, params string[] phrases) =>
        phrases.Select(phrase => (phrase, new FixedPeriod(FixedMeaning.Reference, months, "reporting-period")));
}
