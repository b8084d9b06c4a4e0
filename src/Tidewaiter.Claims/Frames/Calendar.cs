using Tidewaiter.Claims.Periods;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Which months each claim covers: those its own words name, else those the paragraph or the article is on.</summary>
internal sealed class Calendar
{
    private const int Lead = 3; // lines that say what an article is on
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
        if (main is null && !Times.AreSeveral(scene) && (published is not { } day ? heading : period.End <= Month.Of(day) && (heading || (lines <= Lead && period.End > Month.Of(day).Plus(-Recent)))))
        {
            (main, supposed) = (period, true);
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
            && Names(scene, "relative-year", year))
        {
            covers = Compared(scene, at, year) ?? SoFar(year, Month.Of(today)) ?? covers;
        }

        aside |= IsPluperfect(scene, at) || (covers is { } years && (Spans(scene, years) || IsEarlier(scene, years)));
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

            spoken = covers;
            line = aside ? line : covers;
            carried = aside || (carried is { } later && later.End > covers.Value.End) ? carried : covers;
            named = named.With(covers.Value);
        }

        told = covers ?? told;
        return (covers, covers is { } period && placed.Relation is Relation.Growth or Relation.Change or Relation.Multiple ? Against(scene, placed, before, next, period) : null);
    }

    /// <summary>Whether the sentence names this run of years by its ends.</summary>
    private static bool Spans(Scene scene, Period period) =>
        period.Months > 12 && period.Months % 12 == 0 && Names(scene, "years", period);

    private static bool Names(Scene scene, string rule, Period period)
    {
        foreach (var mention in scene.Periods)
        {
            if (mention.Rule == rule && mention.Period == period)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Twenty years earlier the figure was 21 percent": the text goes on with its own time.</summary>
    private static bool IsEarlier(Scene scene, Period period)
    {
        for (var i = 0; i < scene.Chunks.Count; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Period && scene.PeriodAt(i).Period == period && Times.IsEarlier(scene, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In March exports had fallen": what was before the time that is told of, and stays aside.</summary>
    private static bool IsPluperfect(Scene scene, int at)
    {
        for (var i = at - 1; i > 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i - 1].Is(LexKind.Verb, Subs.Perfect) && scene.Chunks[i].Kind is LexKind.Move or LexKind.Level or LexKind.Verb)
            {
                return true;
            }

            if (scene.Chunks[i].Is(LexKind.Verb, Subs.Perfect) && scene.Chunks[i].End - scene.Chunks[i].First > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Has grown 14 percent this year, compared to the first quarter of 2016": the same months of this year.</summary>
    private static Period? Compared(Scene scene, int at, Period year) =>
        BaseOf(scene, at) is { Months: < 12 } months && months.End.Year < year.End.Year ? months.Shift(12 * (year.End.Year - months.End.Year)) : null;

    /// <summary>"Exports grew 5 percent this year": of a year still running, the months that the article is on, or those that were over.</summary>
    private Period? SoFar(Period year, Month now) =>
        now.Year != year.Start.Year ? null
        : main is { } whole && year.Contains(whole) && whole.End < now ? Period.FirstMonths(now.Year, whole.End.OfYear)
        : now.OfYear > 1 ? Period.FirstMonths(now.Year, now.OfYear - 1) : null;

    /// <summary>The months of a place in an order: those named, or those the paragraph is on, unless it is told of the present.</summary>
    public Period? Of(Scene scene, RankFound rank)
    {
        for (var i = 0; i < scene.Chunks.Count; i++)
        {
            if (Times.Is(scene, i, PeriodRole.Covers) && !Times.IsOfBefore(scene, i))
            {
                return scene.PeriodAt(i).Period;
            }
        }

        if (scene.Chunks[rank.First] is { Kind: LexKind.ListHead } head)
        {
            return head.Sub == Subs.Present ? null : line ?? main;
        }

        // "was", "remained", "became"; an epithet and "is" tell of no months.
        for (var i = rank.First - 1; i >= 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i].Kind is LexKind.Verb)
            {
                return scene.Chunks[i].Sub == Subs.Present ? null : line ?? main;
            }
        }

        for (var i = rank.PhraseEnd; i < scene.Chunks.Count && i - rank.PhraseEnd < 3; i++)
        {
            if (scene.Chunks[i].Kind is LexKind.Verb)
            {
                return scene.Chunks[i].Sub == Subs.Present ? null : line ?? main;
            }
        }

        return null;
    }

    /// <summary>"Rose 45.2 percent from September 2021": the same months a year later, where they were over.</summary>
    private Period? AfterBase(Scene scene, int at)
    {
        if (BaseOf(scene, at) is not { } months)
        {
            return null;
        }

        if ((line ?? main) is not { } now)
        {
            var after = months.Shift(12);
            return published is null || after.End.FirstDay <= published ? after : null;
        }

        // "A quarter more than in 2021", in an article on January 2023 that told of 2022 before.
        return now.Months != months.Months && named.Of(months.Months) is { } same && (same == months.Shift(12) || same == months.Shift(months.Months)) ? same : null;
    }

    /// <summary>The months that a number is said to be measured against, behind it or at the sentence's start.</summary>
    private static Period? BaseOf(Scene scene, int at)
    {
        for (var i = at + 1; i < scene.Chunks.Count && !scene.Parts(i) && scene.Chunks[i].Kind != LexKind.Quantity; i++)
        {
            if (Times.Is(scene, i, PeriodRole.Base))
            {
                return scene.PeriodAt(i).Period;
            }
        }

        return scene.Chunks.Count > 0 && Times.Is(scene, 0, PeriodRole.Base) ? scene.PeriodAt(0).Period : null;
    }

    /// <summary>"Last year's deficit of 85 billion": the months that own the number; where fiscal years are told of, the one before that.</summary>
    private Period? OwnerOf(Scene scene, int at) =>
        Times.Owner(scene, at) is { } owner ? owner.IsYear && (told ?? line ?? main) is { Months: >= 12, IsYear: false } fiscal ? fiscal.YearBefore : owner : null;

    private Period? Covers(Scene scene, Placed placed, int next, out bool aside)
    {
        var at = placed.Chunk;
        aside = false;
        if (OwnerOf(scene, at) is { } owner)
        {
            aside = true;
            return owner;
        }

        if (at > 1 && scene.Chunks[at - 1].IsMark(Subs.Open) && scene.Chunks[at - 2].Kind == LexKind.Period && scene.PeriodAt(at - 2) is { Role: PeriodRole.Base, Period: { } dated })
        {
            aside = true;
            return dated; // "4.2 times as much as in 2022 (545 million)"
        }

        // Right behind the number, before the next number or statement; past a comma only where no time stands before the number.
        var isDated = false;
        for (var i = at - 1; i >= 0 && !scene.Parts(i); i--)
        {
            isDated |= Times.IsOwn(scene, i) && !Times.BelongsToBefore(scene, i) && !Times.IsBracketed(scene, i, at);
        }

        for (var i = at + 1; i < scene.Chunks.Count && (next < 0 || i < next) && !scene.Parts(i); i++)
        {
            if (Times.LeadsOn(scene, i) || Times.IsCompared(scene, i) || (isDated && scene.Chunks[i].IsMark(Subs.Comma)))
            {
                break; // "…, bringing the total for the first six months to": the time belongs to what follows
            }

            if (Times.IsOwn(scene, i))
            {
                aside = Times.IsEarlier(scene, i);
                return scene.PeriodAt(i).Period;
            }

            if (IsNewTopic(scene, placed, i) || (scene.Chunks[i].Kind is LexKind.Level or LexKind.Pronoun && scene.Chunks[i - 1].Kind is LexKind.Mark or LexKind.And))
            {
                break;
            }
        }

        // On the left, the nearest of the same statement; then any of the sentence.
        for (var i = at - 1; i >= 0; i--)
        {
            if (Times.IsOwn(scene, i) && !Times.BelongsToBefore(scene, i) && !Times.IsBracketed(scene, i, at))
            {
                aside = Times.IsBracketed(scene, i, -1);
                return Subject(scene) ?? scene.PeriodAt(i).Period;
            }

            // "Growth slowed from 2018, when turnover had soared 27 percent"
            if (scene.Chunks[i].Is(LexKind.Contrast, Subs.When) && TimeBefore(scene, i) is { } time)
            {
                aside = true;
                return time;
            }
        }

        // Further right, past numbers on the same topic: "grew 8.4 percent to 1.35 trillion yuan in Q1".
        for (var i = at + 1; i < scene.Chunks.Count && !scene.Parts(i); i++)
        {
            if (Times.IsOwn(scene, i) && !Times.IsEarlier(scene, i) && !Times.BelongsToBefore(scene, i) && !Times.IsBracketed(scene, i, at))
            {
                return scene.PeriodAt(i).Period;
            }

            // "6.9 percent less than the high of 244.8 billion reached in 2024": from here on the text tells of what it is compared with.
            if (IsNewTopic(scene, placed, i) || Times.IsCompared(scene, i))
            {
                break;
            }
        }

        return Only(scene, at);
    }

    /// <summary>"August was the strongest month so far this year": the month itself is the subject.</summary>
    private static Period? Subject(Scene scene) =>
        scene.Chunks.Count > 1 && Times.IsOwn(scene, 0) && scene.Chunks[1].Kind == LexKind.Verb ? scene.PeriodAt(0).Period : null;

    private static Period? TimeBefore(Scene scene, int at)
    {
        at--;
        while (at >= 0 && scene.Chunks[at].Kind is LexKind.Mark or LexKind.Filler)
        {
            at--;
        }

        return at >= 0 && scene.Chunks[at].Kind == LexKind.Period ? scene.PeriodAt(at).Period : null;
    }

    /// <summary>The one period that the sentence names, wherever it stands; not one that a relative clause behind the number tells of.</summary>
    private static Period? Only(Scene scene, int at)
    {
        Period? only = null;
        for (var i = 0; i < scene.Chunks.Count; i++)
        {
            if (scene.Parts(i))
            {
                return null;
            }

            if (i > at && (Times.IsCompared(scene, i) || (scene.Chunks[i].Kind == LexKind.Pronoun && scene.Chunks[i - 1].IsMark(Subs.Comma))))
            {
                return only;
            }

            if (Times.IsOwn(scene, i) && !Times.IsEarlier(scene, i) && !Times.BelongsToBefore(scene, i) && !Times.IsBracketed(scene, i, at))
            {
                if (only is not null && only != scene.PeriodAt(i).Period)
                {
                    return null;
                }

                only = scene.PeriodAt(i).Period;
            }
        }

        return only;
    }

    private static bool IsNewTopic(Scene scene, Placed placed, int at) =>
        at > placed.Chunk && at != placed.Topic.Head && scene.TopicAt(at) is not null;

    /// <summary>"From September's record deficit of 10.2 billion": the time inside the topic's own words.</summary>
    private static Period? Modifier(Scene scene, Placed placed)
    {
        for (var i = Math.Max(0, placed.Topic.First); i < placed.Topic.Head && i < placed.Chunk; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Period && scene.PeriodAt(i).Period is { } months)
            {
                return months;
            }
        }

        return null;
    }

    private Period? Before(Scene scene, Placed placed, int next)
    {
        var at = placed.Chunk;
        for (var i = at + 1; i < scene.Chunks.Count && (next < 0 || i < next) && !scene.Parts(i); i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Period && scene.PeriodAt(i) is var mention)
            {
                if (mention.Role == PeriodRole.Comparison)
                {
                    break;
                }

                if (mention.Period is { } months)
                {
                    // "From 35.3 billion in the last fiscal year", where that is the one just told of
                    return months == told && mention.Role == PeriodRole.Covers ? months.YearBefore
                        : mention.Rule == "relative-year" && told is { Months: < 12 } part ? part.YearBefore // "21.9 billion, against 25 billion last year", told of October
                        : months;
                }
            }
        }

        var now = told ?? line ?? main;
        if (OwnerOf(scene, at) is { } owner)
        {
            return owner;
        }

        if (Modifier(scene, placed) is { } own)
        {
            return own;
        }

        return now is { } period ? Base(scene, at, next, period) ?? Usual(period) : null;
    }

    /// <summary>What a change is measured against: as said beside it, by the number of before, or as the paragraph measures.</summary>
    private Period Against(Scene scene, Placed placed, Placed? before, int next, Period covers)
    {
        var said = Base(scene, placed.Chunk, next, covers);
        if (said is null && before is not null && Told(scene, before) is { } told && told.End < covers.End)
        {
            said = told;
        }

        if (said is { } against && covers.IsMonth && against.Months == covers.Months)
        {
            back = covers.End.Since(against.End);
            usual = usual == 0 ? back : usual;
        }

        return said ?? Usual(covers);
    }

    /// <summary>The months right behind a number of before: "from 58.7 billion in August".</summary>
    private static Period? Told(Scene scene, Placed before)
    {
        var next = Times.NextNumber(scene, before.Chunk);
        for (var i = before.Chunk + 1; i < scene.Chunks.Count && (next < 0 || i < next) && !scene.Parts(i); i++)
        {
            if (Times.Is(scene, i, PeriodRole.Covers))
            {
                return scene.PeriodAt(i).Period;
            }
        }

        return null;
    }

    /// <summary>Without a word on it a month is measured as those before it in the paragraph, else as the article began; a longer time against the year before.</summary>
    private Period Usual(Period covers) => (back > 0 ? back : usual) is > 0 and < 12 and var months && covers.IsMonth ? covers.Shift(-months) : covers.YearBefore;

    private static Period? Base(Scene scene, int at, int next, Period covers)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var (from, to, step) = pass == 0 ? (at + 1, scene.Chunks.Count, 1) : (at - 1, -1, -1);
            for (var i = from; i != to; i += step)
            {
                if (scene.Chunks[i].Kind == LexKind.Period && scene.PeriodAt(i) is var mention)
                {
                    if (mention.Role == PeriodRole.Comparison)
                    {
                        return mention.MonthsBack == 0 ? covers.Before : covers.Shift(-mention.MonthsBack);
                    }

                    if (mention.Role == PeriodRole.Base && mention.Period is { } months && months.End < covers.End)
                    {
                        return months;
                    }
                }
                else if (scene.Parts(i) || (pass == 0 && i == next))
                {
                    break;
                }
            }
        }

        return null;
    }

    /// <summary>The deadline of an aim, or the months that it names.</summary>
    private Period? Aim(Scene scene, int at)
    {
        Period? found = null;
        for (var i = 0; i < scene.Chunks.Count; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Period && scene.PeriodAt(i) is { Period: { } period } mention
                && (mention.Role == PeriodRole.Deadline || (mention.Role == PeriodRole.Covers && i > at && found is null && (published is not { } day || period.End.LastDay >= day))))
            {
                found = period;
                if (mention.Role == PeriodRole.Deadline && i > at)
                {
                    return found;
                }
            }
        }

        return found;
    }
}
