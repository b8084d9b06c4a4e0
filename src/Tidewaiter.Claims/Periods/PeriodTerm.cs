namespace Tidewaiter.Claims.Periods;

/// <summary>What a word does in a mention of time. One word can do several things.</summary>
[Flags]
internal enum PeriodTerm : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The name of a month; its number is 1 to 12. Only with a capital letter.</summary>
    Month = 1 << 0,

    /// <summary>The name of a day of the week, or "yesterday".</summary>
    Day = 1 << 1,

    /// <summary>"First", "second": its number.</summary>
    Ordinal = 1 << 2,

    /// <summary>"One", "two": its number.</summary>
    Cardinal = 1 << 3,

    /// <summary>"Day", "month", "quarter", "year", "decade": its number is its months, 0 for less than one.</summary>
    Unit = 1 << 4,

    /// <summary>"The", "its", and words that change nothing before a unit: "just" in "the just-ended year".</summary>
    Definite = 1 << 5,

    /// <summary>"A", "one": before a unit.</summary>
    Article = 1 << 6,

    /// <summary>"Of".</summary>
    Of = 1 << 7,

    /// <summary>"To", "through": between the ends of a range.</summary>
    Until = 1 << 8,

    /// <summary>"And".</summary>
    And = 1 << 9,

    /// <summary>"Last": the one before the article's.</summary>
    Last = 1 << 10,

    /// <summary>"Previous", "preceding": the one before that named last.</summary>
    Previous = 1 << 11,

    /// <summary>"This", "current": the article's.</summary>
    Current = 1 << 12,

    /// <summary>"Next", "coming".</summary>
    Next = 1 << 13,

    /// <summary>"Same", "corresponding".</summary>
    Same = 1 << 14,

    /// <summary>"That": the one named last.</summary>
    That = 1 << 15,

    /// <summary>"Past": up to the article's.</summary>
    Past = 1 << 16,

    /// <summary>"Ago": before the article's.</summary>
    Ago = 1 << 17,

    /// <summary>"Earlier", "before": before that named last.</summary>
    Earlier = 1 << 18,

    /// <summary>"Later": behind that named last.</summary>
    Later = 1L << 35,

    /// <summary>"Years": more than one unit.</summary>
    Plural = 1L << 36,

    /// <summary>"Ended", "ending", "to": the last month follows.</summary>
    Ended = 1 << 19,

    /// <summary>"Fiscal", "financial".</summary>
    Fiscal = 1 << 20,

    /// <summary>"Full", "whole", "calendar".</summary>
    Full = 1 << 21,

    /// <summary>"Period": as long as that named last.</summary>
    Span = 1 << 22,

    /// <summary>"Level": what stands before is measured against.</summary>
    Level = 1 << 23,

    /// <summary>"Consecutive", "straight": of a row.</summary>
    Row = 1 << 24,

    /// <summary>"Q", "H", "M" beside a number: its number is its months.</summary>
    Letter = 1 << 25,

    /// <summary>"FY".</summary>
    FiscalLetters = 1 << 26,

    /// <summary>"Million", "percent", "countries": a number before it is no year and no day.</summary>
    Counted = 1 << 27,

    /// <summary>"In", between a unit's end and a month: "ended in June".</summary>
    In = 1 << 28,

    /// <summary>"I" to "IV" beside "quarter": its number.</summary>
    Roman = 1 << 29,

    /// <summary>"Y", "m", "q" parted by a slash: its number is the months of a comparison.</summary>
    SlashLetter = 1 << 30,

    /// <summary>"Will", "expected": times behind it may lie ahead.</summary>
    Future = 1L << 31,

    /// <summary>"Had": what came before lies behind, so that "by November" is no deadline.</summary>
    Perfect = 1L << 32,

    /// <summary>"Rose", "was": told as done, so that what is behind lies behind.</summary>
    Told = 1L << 34,

    /// <summary>The "s" behind a year that makes it ten: "1990s".</summary>
    Decade = 1L << 33,

    /// <summary>"End", "start", as in "to the end of June".</summary>
    End = 1L << 37,

    /// <summary>The ending of an owner: "the year's".</summary>
    Possessive = 1L << 38,
}
