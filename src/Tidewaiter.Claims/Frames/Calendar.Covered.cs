using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>The months that a number covers.</content>
internal sealed partial class Calendar
{
    private static readonly Kinds TimeOrContrast = Kinds.Of(LexKind.Period, LexKind.Contrast);

    /// <summary>Whether the sentence names this run of years by its ends.</summary>
    private static bool Spans(Scene scene, Period period) =>
        period.Months > 12 && period.Months % 12 == 0 && Names(scene, "years", period);

    /// <summary>"Grew … to 5 billion": the number is what a change led to.</summary>
    private static bool IsReached(Scene scene, int at)
    {
        var to = NounPhrase.SkipBack(scene.Chunks, at - 1);
        if (to < 1 || !scene.Chunks[to].IsPrep(Subs.To))
        {
            return false;
        }

        for (var i = to - 1; i >= 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Move)
            {
                return true;
            }
        }

        return false;
    }

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
        for (var i = scene.Next(LexKind.Period, 0); i >= 0; i = scene.Next(LexKind.Period, i + 1))
        {
            if (scene.PeriodAt(i).Period == period && Times.IsEarlier(scene, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In March exports had fallen": what was before the time that is told of, and stays aside.</summary>
    private static bool IsPluperfect(Scene scene, int at)
    {
        var part = scene.LastPart(at);
        for (var i = scene.Last(LexKind.Verb, at); i >= 0 && i >= part; i = scene.Last(LexKind.Verb, i))
        {
            if (scene.Chunks[i].Sub == Subs.Perfect
                && ((i + 1 < at && scene.Chunks[i + 1].Kind is LexKind.Move or LexKind.Level or LexKind.Verb) || (i > 0 && i > part && scene.Chunks[i].End - scene.Chunks[i].First > 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"This came after a 2.9 percent rise in August": the text goes on with the months that it told of.</summary>
    private static bool IsFollowed(Scene scene, int at)
    {
        at--;
        while (at > 0 && (scene.Chunks[at].Kind is LexKind.Filler or LexKind.Record or LexKind.Move || scene.Chunks[at].IsPrep(Subs.Of)))
        {
            at--;
        }

        return at > 0 && scene.Chunks[at].IsPrep(Subs.Against);
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
        for (var i = scene.Next(LexKind.Period, 0); i >= 0; i = scene.Next(LexKind.Period, i + 1))
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

        if (HasAmount(scene, rank))
        {
            return line ?? main; // "Russia is second with a turnover of 4.4 billion": in the months of the amount
        }

        // "was", "remained", "became"; an epithet and "is" tell of no months.
        for (var i = rank.First - 1; i >= 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i].Kind is LexKind.Verb)
            {
                return scene.Chunks[i].Sub == Subs.Present ? null : line ?? main;
            }
        }

        for (var i = Math.Min(rank.End, rank.PhraseEnd); i < scene.Chunks.Count && i - rank.PhraseEnd < 3; i++)
        {
            if (scene.Chunks[i].Kind is LexKind.Verb)
            {
                return scene.Chunks[i].Sub == Subs.Present ? null : line ?? main;
            }
        }

        return null;
    }

    /// <summary>Whether an amount or a share is told right behind a place, as what it has: with "with", a dash or a bracket.</summary>
    private static bool HasAmount(Scene scene, RankFound rank)
    {
        const int Reach = 7;
        var linked = false;
        for (var i = Math.Max(rank.End, rank.PhraseEnd); i < scene.Chunks.Count && i - rank.PhraseEnd <= Reach; i++)
        {
            switch (scene.Chunks[i].Kind)
            {
                case LexKind.Quantity when scene.QuantityAt(i).Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Physical:
                    return linked;
                case LexKind.Prep when scene.Chunks[i].Sub == Subs.With:
                case LexKind.Mark when scene.Chunks[i].Sub is Subs.Open or Subs.Dash:
                    linked = true;
                    break;
                case LexKind.Verb or LexKind.Move or LexKind.Contrast or LexKind.And:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>"Last year's deficit of 85 billion": the months that own the number; where fiscal years are told of, the one before that.</summary>
    private Period? OwnerOf(Scene scene, int at) =>
        Times.Owner(scene, at) is { } owner ? owner.IsYear && (told ?? line ?? main) is { Months: >= 12, IsYear: false } fiscal ? fiscal.YearBefore : owner : null;

    private Period? Covers(Scene scene, Placed placed, int next, out bool aside)
    {
        var at = placed.Chunk;
        aside = false;
        if (!scene.Has(LexKind.Period))
        {
            return null;
        }

        if (OwnerOf(scene, at) is { } owner)
        {
            aside = true;
            return owner;
        }

        if (at > 0 && at + 2 < scene.Chunks.Count && scene.Chunks[at - 1].IsMark(Subs.Open) && scene.Chunks[at + 1].Kind == LexKind.Period && scene.Chunks[at + 2].IsMark(Subs.Close)
            && scene.PeriodAt(at + 1) is { Role: PeriodRole.Base, Period: { } before } && placed.Relation == Relation.Level)
        {
            aside = true;
            return before; // "1.5 billion dollars (1.4 billion over the same period of 2021)"
        }

        if (at > 1 && scene.Chunks[at - 1].IsMark(Subs.Open) && scene.Chunks[at - 2].Kind == LexKind.Period && scene.PeriodAt(at - 2) is { Role: PeriodRole.Base, Period: { } dated })
        {
            aside = true;
            return dated; // "4.2 times as much as in 2022 (545 million)"
        }

        if (Clause(scene, at) is { } compared)
        {
            aside = true;
            return compared;
        }

        // Right behind the number, before the next number or statement; past a comma only where no time stands before the number.
        var isDated = false;
        for (var i = scene.Last(LexKind.Period, at); i > scene.LastPart(at) && !isDated; i = scene.Last(LexKind.Period, i))
        {
            isDated = Times.IsOwn(scene, i) && !Times.BelongsToBefore(scene, i) && !Times.IsBracketed(scene, i, at);
        }

        for (var i = at + 1; i < scene.Chunks.Count && (next < 0 || i < next) && !scene.Parts(i); i++)
        {
            if (Times.LeadsOn(scene, i) || Times.IsCompared(scene, i) || (isDated && scene.Chunks[i].IsMark(Subs.Comma)))
            {
                break; // "…, bringing the total for the first six months to": the time belongs to what follows
            }

            if (Times.IsOwn(scene, i) && placed.Relation == Relation.Growth && told is { } now && scene.PeriodAt(i).Period == now.YearBefore && scene.Periods.Exists(mention => mention.Period == now))
            {
                return now; // "91 billion in January to May 2024, an increase of 10 percent from January to May 2023"
            }

            if (Times.IsOwn(scene, i) && !(placed.Relation == Relation.Multiple && Times.IsEarlier(scene, i)))
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
        var part = scene.LastPart(at);
        for (var i = scene.Last(TimeOrContrast, at); i >= 0; i = scene.Last(TimeOrContrast, i))
        {
            if (Times.IsOwn(scene, i) && !(part >= i && Times.IsEarlier(scene, i)) && !Times.BelongsToBefore(scene, i) && !Times.IsBracketed(scene, i, at))
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

    /// <summary>"Compared to 2022, which saw 39 billion": the number of the time that is compared with.</summary>
    private static Period? Clause(Scene scene, int at)
    {
        for (var i = at - 1; i > 1 && at - i <= 4 && scene.Chunks[i].Kind is not (LexKind.Quantity or LexKind.FlowNoun); i--)
        {
            if ((scene.Chunks[i] is { Kind: LexKind.Pronoun, Sub: 0 } || scene.Chunks[i].Is(LexKind.Contrast, Subs.When)) && scene.Chunks[i - 1].IsMark(Subs.Comma) && Times.Is(scene, i - 2, PeriodRole.Base))
            {
                return scene.PeriodAt(i - 2).Period;
            }
        }

        return null;
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

        for (var i = at - 1; i >= 0 && found is null; i--)
        {
            // "the target for this year is 5 billion"
            found = i > 0 && scene.Chunks[i - 1].Is(LexKind.Cue, Subs.TargetNoun) && Times.Is(scene, i, PeriodRole.Covers) && scene.PeriodAt(i).Period is { } named && published is { } today && named.End.LastDay >= today ? named : null;
        }

        return found;
    }
}
