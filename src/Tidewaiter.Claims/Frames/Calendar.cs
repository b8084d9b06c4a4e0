using Tidewaiter.Claims.Periods;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Which months each claim covers: those its own words name, else those the paragraph or the article is on.</summary>
internal sealed partial class Calendar
{
    private const int Lead = 3; // lines that say what an article is on
    private const int FarAhead = 30; // years: no report is of so late a time
    private const int Recent = 14; // months that a report may lag behind what it tells

    private Period? main;
    private Period? line;
    private Period? spoken;
    private Remembered named;
    private Period? carried; // of the sentence at hand: what later ones stay with
    private Period? told;
    private bool supposed; // the article's months come from a heading alone: those of the first claim replace them
    private int lines;
    private bool ranOn; // whether the paragraph stays with the months of the one before
    private int back; // how many months back this paragraph measures a month's changes; 0 where it has not said
    private int usual; // the same for the article
    private DateOnly? published;

    /// <summary>The period that a reference such as "the same period" means next.</summary>
    public Period? Last => spoken ?? line ?? main;

    /// <summary>The periods named last, in earlier paragraphs too.</summary>
    public Remembered Named => named;

    /// <summary>A new article.</summary>
    public void Clear(DateOnly? day)
    {
        (main, line, spoken, named, carried, told, published, supposed) = (null, null, null, default, null, null, day, false);
        (lines, ranOn, back, usual) = (0, false, 0, 0);
    }

    /// <summary>A new paragraph.</summary>
    /// <param name="runsOn">Whether it and the one before are single sentences: the last month of the article's span, or that span, then goes on.</param>
    public void NewLine(bool runsOn)
    {
        lines++;
        ranOn = runsOn && line is { } told && main is { } whole && told.End == whole.End;
        (line, spoken) = ranOn ? (line, line) : (null, main);
        back = 0;
    }

    /// <summary>Behind a sentence: the time it spoke of. That of a heading or a first sentence on trade is the article's.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="heading">Whether it is a heading or a first sentence on trade.</param>
    /// <param name="counted">Whether months were given to a number of it.</param>
    public void Speak(Scene scene, bool heading, bool counted)
    {
        named = Times.LastMentioned(scene) is { } mentioned ? named.With(mentioned) : named;

        // "Exports were 5 billion in May, after 4 billion in April": the text goes on with the later of the two.
        var kept = carried;
        line = kept is not null && line is not null ? kept : line;
        carried = null;
        if (Times.LastNamed(scene) is not { } period)
        {
            return;
        }

        spoken = kept ?? period;
        if (main is null && Times.Opening(scene) is { } opening && (published is not { } day ? heading : opening.End <= Month.Of(day) && (heading || (lines <= Lead && opening.End > Month.Of(day).Plus(-Recent)))))
        {
            (main, supposed) = (opening, true);
        }

        // "The picture changed in March. Turnover was …": without a number of its own it opens what the next sentences tell.
        if (!counted && (scene.Topics.Exists(topic => topic.Kind != TopicKind.Other) || main is not { } whole || period.End > whole.End || (whole.Start <= period.Start && period.End <= whole.End)))
        {
            line = period;
        }
    }

    /// <summary>The months of a placed number, and of what it is measured against.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="placed">The number.</param>
    /// <param name="before">The number of before that it is told with ("… from 58.7 billion in August"); <see langword="null"/> where there is none.</param>
    /// <param name="modality">Whether it is told as fact.</param>
    /// <param name="deadline">Whether the sentence names a day by which something is to be.</param>
    public (Period? Covers, Period? Base) Of(Scene scene, Placed placed, Placed? before, Modality modality, bool deadline)
    {
        var next = Times.NextNumber(scene, placed.Chunk);
        var aim = modality is Modality.Target or Modality.Hypothetical || (modality == Modality.Forecast && deadline);
        var at = placed.Chunk;
        if (placed.Relation == Relation.Before || placed.Earlier)
        {
            return (Before(scene, placed, next), null);
        }

        if (aim)
        {
            return (Aim(scene, at), null);
        }

        var covers = Covers(scene, placed, next, out var aside);
        if (covers is { } far && published is { } written && modality == Modality.Reported && far.Start.Year > written.Year + FarAhead)
        {
            covers = null; // a year of another calendar, which is not known here
        }

        if (covers is null && AfterBase(scene, at) is { } after)
        {
            (covers, carried) = (after, null);
        }

        if (covers is { } span && Spans(scene, span) && placed.Relation is Relation.Growth or Relation.Change or Relation.Multiple)
        {
            // "Between 2011 and 2021 imports doubled": from the first year to the last.
            told = Period.Year(span.End.Year);
            return (told, Period.Year(span.Start.Year));
        }

        if (modality == Modality.Reported && covers is { IsYear: true } year && published is { } today && year.End > Month.Of(today)
            && (Names(scene, "relative-year", year) || Names(scene, "year", year)))
        {
            covers = Compared(scene, at, year) ?? (Names(scene, "relative-year", year) ? SoFar(year, Month.Of(today)) : null) ?? covers;
        }

        if (covers is { } run && Spans(scene, run) && placed.Relation == Relation.Level && IsReached(scene, at))
        {
            // "Grew from 2 billion to 5 billion from 2000 to 2023": in the last year.
            told = Period.Year(run.End.Year);
            return (told, null);
        }

        aside |= IsPluperfect(scene, at) || IsFollowed(scene, at) || (covers is { } years && (Spans(scene, years) || IsEarlier(scene, years)));
        if (covers is null && modality == Modality.Forecast && spoken is { } coming && published is { } day && coming.End >= Month.Of(day))
        {
            covers = coming; // "This year will be more modest. We forecast trade of 165 billion."
        }
        else if (covers is null)
        {
            covers = ranOn && placed.Topic.Product is not null ? main : line ?? main; // what goods are told of runs over the whole
            carried ??= covers;
            supposed &= covers != main;
        }
        else
        {
            if (!aside && (main is not { } whole || (supposed && (lines <= Lead ? covers.Value.End >= whole.Start : !whole.Contains(covers.Value) && covers.Value.End >= whole.End))))
            {
                (main, supposed) = (covers, false);
            }

            if (!aside && main is { IsYear: true } running && published is { } now && running.End >= Month.Of(now) && covers.Value.Start == running.Start && covers.Value.Months > 1)
            {
                main = covers; // "trade jumps this year" is told of the months that were over
            }

            spoken = covers;
            line = aside ? line : covers;
            carried = aside || (carried is { } later && later.End > covers.Value.End) ? carried : covers;
            named = named.With(covers.Value);
        }

        told = covers ?? told;
        return (covers, covers is { } period && placed.Relation is Relation.Growth or Relation.Change or Relation.Multiple ? Against(scene, placed, before, next, period) : null);
    }
}
