using Tidewaiter.Claims.Periods;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>The months that a number is measured against, or that a number of before tells of.</content>
internal sealed partial class Calendar
{
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
        var end = scene.Next(LexKind.Quantity, at + 1) is >= 0 and var number ? Math.Min(number, scene.NextPart(at + 1)) : scene.NextPart(at + 1);
        for (var i = scene.Next(LexKind.Period, at + 1); i >= 0 && i < end; i = scene.Next(LexKind.Period, i + 1))
        {
            if (Times.Is(scene, i, PeriodRole.Base))
            {
                return scene.PeriodAt(i).Period;
            }
        }

        return scene.Chunks.Count > 0 && Times.Is(scene, 0, PeriodRole.Base) ? scene.PeriodAt(0).Period : null;
    }

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
        var end = next > at ? Math.Min(next, scene.NextPart(at + 1)) : scene.NextPart(at + 1);
        for (var i = scene.Next(LexKind.Period, at + 1); i >= 0 && i < end && scene.PeriodAt(i).Role != PeriodRole.Comparison; i = scene.Next(LexKind.Period, i + 1))
        {
            if (scene.PeriodAt(i) is { Period: { } months } mention)
            {
                // "From 35.3 billion in the last fiscal year", where that is the one just told of
                return months == told && mention.Role == PeriodRole.Covers ? months.YearBefore
                    : mention.Rule == "relative-year" && told is { Months: < 12 } part ? part.YearBefore // "21.9 billion, against 25 billion last year", told of October
                    : months;
            }
        }

        foreach (var mention in scene.Periods)
        {
            if (mention.Rule == "years" && mention.Period is { } run && Spans(scene, run))
            {
                return Period.Year(run.Start.Year); // "from 2 billion to 5 billion between 2000 and 2023"
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
        var (first, end) = (scene.LastPart(at) + 1, scene.NextPart(at + 1));
        end = next > at ? Math.Min(next, end) : end;
        for (var i = scene.Next(LexKind.Period, at + 1); i >= 0 && i < end; i = scene.Next(LexKind.Period, i + 1))
        {
            if (Against(scene.PeriodAt(i), covers) is { } behind)
            {
                return behind;
            }
        }

        for (var i = scene.Last(LexKind.Period, at); i >= first; i = scene.Last(LexKind.Period, i))
        {
            if (Against(scene.PeriodAt(i), covers) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static Period? Against(in PeriodMention mention, Period covers) => mention.Role switch
    {
        PeriodRole.Comparison => mention.MonthsBack == 0 ? covers.Before : covers.Shift(-mention.MonthsBack),
        PeriodRole.Base when mention.Period is { } months && months.End < covers.End => months,
        _ => null,
    };
}
