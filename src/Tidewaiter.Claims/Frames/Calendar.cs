using Tidewaiter.Claims.Periods;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Which months each claim covers: those its own words name, else those the paragraph or the article is on.</summary>
internal sealed class Calendar
{
    private Period? main;
    private Period? line;
    private Period? spoken;
    private Period? named; // last, in whatever paragraph
    private Period? told;
    private bool supposed; // the article's months come from a heading alone: the first claim's own replace them
    private int back; // how many months back this paragraph measures a month's changes; 0 where it has not said
    private int usual; // the same for the article
    private DateOnly? published;

    /// <summary>The period that a reference such as "the same period" means next.</summary>
    public Period? Last => spoken ?? line ?? main;

    /// <summary>The period named last, which "that year" means, in an earlier paragraph too.</summary>
    public Period? Named => named ?? Last;

    /// <summary>A new article.</summary>
    public void Clear(DateOnly? day) => (main, line, spoken, named, told, published, supposed, back, usual) = (null, null, null, null, null, day, false, 0, 0);

    /// <summary>A new paragraph.</summary>
    public void NewLine() => (line, spoken, back) = (null, main, 0);

    /// <summary>Behind a sentence: the time it spoke of. That of a heading or a first sentence on trade is the article's.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="heading">Whether it is a heading or a first sentence on trade.</param>
    /// <param name="counted">Whether months were given to a number of it.</param>
    public void Speak(Scene scene, bool heading, bool counted)
    {
        named = Times.LastMentioned(scene) ?? named;
        if (Times.LastNamed(scene) is not { } period)
        {
            return;
        }

        spoken = period;
        if (heading && main is null && (published is not { } day || period.End <= Month.Of(day)))
        {
            (main, supposed) = (period, true);
        }

        // "The picture changed in March. Turnover was …": without a number of its own it opens what the next sentences tell.
        if (!counted && (scene.Topics.Exists(topic => topic.Settled) || (main is { } whole && whole.Start <= period.Start && period.End <= whole.End)))
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

        var covers = Covers(scene, placed, next, out var aside) ?? AfterBase(scene, at);
        if (covers is { } span && Spans(scene, span) && placed.Relation is Relation.Growth or Relation.Change or Relation.Multiple)
        {
            // "Between 2011 and 2021 imports doubled": from the first year to the last.
            told = Period.Year(span.End.Year);
            return (told, Period.Year(span.Start.Year));
        }

        aside |= IsPluperfect(scene, at) || (covers is { } years && Spans(scene, years));
        if (covers is null && modality == Modality.Forecast && spoken is { } coming && published is { } day && coming.End >= Month.Of(day))
        {
            covers = coming; // "This year will be more modest. We forecast trade of 165 billion."
        }
        else if (covers is null)
        {
            covers = line ?? main;
        }
        else
        {
            main = main is null || supposed ? covers : main;
            supposed = false;
            spoken = covers;
            line = aside ? line : covers;
        }

        told = covers ?? told;
        return (covers, covers is { } period && placed.Relation is Relation.Growth or Relation.Change or Relation.Multiple ? Against(scene, placed, before, next, period) : null);
    }

    /// <summary>Whether the sentence names this run of years by its ends.</summary>
    private static bool Spans(Scene scene, Period period) =>
        period.Months > 12 && period.Months % 12 == 0 && scene.Periods.Exists(mention => mention.Rule == "years" && mention.Period == period);

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

    /// <summary>The months of a place in an order: those named, or those the paragraph is on, unless it is told of the present.</summary>
    public Period? Of(Scene scene, RankFound rank)
    {
        for (var i = 0; i < scene.Chunks.Count; i++)
        {
            if (Times.Is(scene, i, PeriodRole.Covers))
            {
                return scene.PeriodAt(i).Period;
            }
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
        for (var i = at + 1; i < scene.Chunks.Count && !scene.Parts(i) && scene.Chunks[i].Kind != LexKind.Quantity; i++)
        {
            if (Times.Is(scene, i, PeriodRole.Base) && scene.PeriodAt(i).Period is { } months && (line ?? main) is null)
            {
                var after = months.Shift(12);
                return published is null || after.End.FirstDay <= published ? after : null;
            }
        }

        return null;
    }

    private static Period? Covers(Scene scene, Placed placed, int next, out bool aside)
    {
        var at = placed.Chunk;
        aside = false;
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
            if (Times.LeadsOn(scene, i) || (isDated && scene.Chunks[i].IsMark(Subs.Comma)))
            {
                break; // "…, bringing the total for the first six months to": the time belongs to what follows
            }

            if (Times.IsOwn(scene, i))
            {
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
        scene.Topics.Exists(topic => topic.Head == at && topic.Head != placed.Topic.Head && topic.Head > placed.Chunk);

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
                    return months == told && mention.Role == PeriodRole.Covers ? months.YearBefore : months;
                }
            }
        }

        if (Modifier(scene, placed) is { } own)
        {
            return own;
        }

        var now = told ?? line ?? main;
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
