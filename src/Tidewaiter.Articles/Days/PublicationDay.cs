using System.Globalization;

namespace Tidewaiter.Articles.Days;

/// <summary>Collects what a page says of its day, and answers with the best of it and where it stands.</summary>
/// <remarks>The caller's day wins. A day of change serves only where no day of publication is found, and is named as such.</remarks>
internal sealed class PublicationDay(ArticleHints hints)
{
    private readonly List<(DaySource Source, DateOnly Day, string Where, DateTimeOffset? At)> found = [];
    private const int MostDaysOfLine = 3;
    private const int OldestOfWeb = 1990; // fields left empty give the year 1 or 1970

    private string? without;
    private bool datelineSeen;

    /// <summary>Whether 07/11/2022 is the eleventh of July on this page.</summary>
    public bool MonthFirst { get; set; }

    /// <summary>The day of the last change, where one is stated.</summary>
    public DateOnly? Modified { get; private set; }

    /// <summary>The same with its time, where that is stated with its zone.</summary>
    public DateTimeOffset? ModifiedAt { get; private set; }

    /// <summary>Notes a stated day.</summary>
    /// <param name="source">Where it stands.</param>
    /// <param name="written">The text with the day.</param>
    /// <param name="where">The same in words: <c>JSON-LD datePublished</c>.</param>
    public void State(DaySource source, ReadOnlySpan<char> written, string where)
    {
        if (DayScanner.First(written, MonthFirst) is not { } day)
        {
            if (WrittenTime.Of(written) is { Year: > OldestOfWeb } counted)
            {
                found.Add((source, DateOnly.FromDateTime(counted.DateTime), where, counted));
            }

            return;
        }

        if (day.Date is { } whole)
        {
            found.Add((source, whole, where, WrittenTime.Of(written)));
        }
        else
        {
            Without(day, where);
        }
    }

    /// <summary>Notes a stated day of change.</summary>
    public void Change(ReadOnlySpan<char> written, string where)
    {
        if (DayScanner.First(written, MonthFirst)?.Date is { } day)
        {
            var at = WrittenTime.Of(written);
            if (Modified is null || day > Modified || (day == Modified && at > (ModifiedAt ?? DateTimeOffset.MinValue)))
            {
                (Modified, ModifiedAt) = (day, at);
            }

            found.Add((DaySource.Modified, day, where, at));
        }
    }

    /// <summary>Notes the line that names the writer or the day: "Updated 9 November 2024, first published 7 November 2024".</summary>
    public void Byline(string line)
    {
        var where = Texts.BylineName.Of(line) is null ? "line with the day" : "byline";
        var from = 0;
        for (var times = 0; times < MostDaysOfLine && DayScanner.First(line, MonthFirst, from) is { } day; times++)
        {
            // What a day is of stands before it.
            var written = line.AsSpan(day.Begin);
            if (ChangeWords.Stands(line.AsSpan(from..day.Begin)))
            {
                Change(written, "update line");
            }
            else if (times == 0 || day.Year > 0)
            {
                State(DaySource.Byline, written, where);
            }

            from = day.Begin + day.Length;
        }
    }

    /// <summary>Notes the first paragraph: "BEIJING, Jan. 13 (Agency) -- …". Later ones are passed over.</summary>
    public void Dateline(string paragraph)
    {
        if (datelineSeen)
        {
            return;
        }

        datelineSeen = true;
        if (Days.Dateline.Head(paragraph) is { Length: > 0 } head)
        {
            State(DaySource.Dateline, head, "dateline");
        }
    }

    /// <summary>Notes the page's address.</summary>
    public void Address(string? url)
    {
        if (url is not null && AddressDay.Of(url) is { } day)
        {
            found.Add((DaySource.Address, day, "address", null));
        }
    }

    /// <summary>The day, where it comes from, and its time where that is stated with its zone; without a day, what was looked at.</summary>
    /// <param name="text">The cleaned text, for the years it names.</param>
    public (DateOnly? Day, string From, DateTimeOffset? At) Answer(string text)
    {
        if (hints.Published is { } given)
        {
            return (given, "given", null);
        }

        Address(hints.Url);

        if (found.Count == 0)
        {
            var looked = without ?? "unknown: no day in the markup, the byline, the dateline or the address";
            return (null, NamedYears.In(text) is { } years ? $"{looked}; the text names {years}" : looked, null);
        }

        var best = found.OrderBy(one => one.Source).First();
        return best.Source == DaySource.Modified
            ? (best.Day, $"{best.Where}: the day of the last change, since none of publication is stated", best.At)
            : (best.Day, best.Where, best.At ?? found.Find(one => one.Day == best.Day && one.Source < DaySource.Modified && one.At is not null).At);
    }

    private void Without(WrittenDay day, string where) =>
        without ??= string.Create(
            CultureInfo.InvariantCulture,
            $"unknown: the {where} gives {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {day.Day} without a year");
}
