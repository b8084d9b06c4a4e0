using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Events;

/// <summary>Finds what happened around the figures: meetings, visits, calls, forums, agreements, and goals that were set.</summary>
/// <remarks>Sparing on purpose: a sentence must name the happening, two economies (its own or the article's), and, but for goals, a time.</remarks>
internal sealed class EventReader(PhraseTable<EventCue> cues)
{
    /// <summary>Adds what a sentence tells.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">Which of them to read.</param>
    /// <param name="scene">The sentence as it was read.</param>
    /// <param name="focus">Whom the article is on.</param>
    /// <param name="published">The article's day.</param>
    /// <param name="goal">Whether a goal was read in it.</param>
    /// <param name="into">What to add to.</param>
    public void Read(
        string text, ReadOnlySpan<Token> tokens, Sentence sentence, Scene scene, Focus focus, DateOnly? published, bool goal, ref List<TradeEvent>? into)
    {
        var said = sentence.First;
        var cue = sentence.May(Hints.Happening) ? Cue(tokens, sentence, out said) : null;
        if (cue is null && !goal)
        {
            return;
        }

        var economies = Named(scene, focus);
        if (economies.Count < 2)
        {
            return;
        }

        var (first, end) = Clause(tokens, sentence, said);
        if (cue is not null && (When(scene, said, end) ?? When(scene, first, said)) is { } time && (cue.Type == "agreement" || time.Period!.Value.Months <= 3))
        {
            time = cue.Status == "planned" ? ToCome(time, published) : time;
            Add(Event(text, tokens, sentence, scene, economies, cue.Type, time, cue.Status ?? Status(time, published)), ref into);
        }

        if (goal)
        {
            var day = When(scene, sentence.First, sentence.End) is { Role: PeriodRole.Day } set ? set : (PeriodMention?)null;
            Add(Event(text, tokens, sentence, scene, economies, "target_set", day, day is null ? "reported" : "held"), ref into);
        }
    }

    /// <summary>Whether a sentence holds the words of a happening.</summary>
    public bool IsTold(ReadOnlySpan<Token> tokens, Sentence sentence) => sentence.May(Hints.Happening) && Cue(tokens, sentence, out _) is not null;

    // Headlines and texts tell of the same: each happening is told once.
    private static void Add(TradeEvent happened, ref List<TradeEvent>? into)
    {
        into ??= [];
        foreach (var other in into)
        {
            if (other.Type == happened.Type && other.Day == happened.Day && other.Economies.Count == happened.Economies.Count && other.Economies.All(happened.Economies.Contains))
            {
                return;
            }
        }

        into.Add(happened);
    }

    private EventCue? Cue(ReadOnlySpan<Token> tokens, Sentence sentence, out int at)
    {
        for (at = sentence.First; at < sentence.End; at++)
        {
            if (cues.Match(tokens[..sentence.End], at, out _, out var cue))
            {
                return cue;
            }
        }

        return null;
    }

    // What stands between semicolons around a token.
    private static (int First, int End) Clause(ReadOnlySpan<Token> tokens, Sentence sentence, int at)
    {
        var (first, end) = (at, at);
        while (first > sentence.First && !tokens[first - 1].Is(';'))
        {
            first--;
        }

        while (end < sentence.End && !tokens[end].Is(';'))
        {
            end++;
        }

        return (first, end);
    }

    // "Is to meet her in July", told in March: the July to come.
    private static PeriodMention ToCome(PeriodMention when, DateOnly? published) =>
        published is { } day && when.Period is { IsMonth: true } month && month.End.LastDay < day && Month.Of(day).Since(month.End) < 12 ? when with { Period = month.Shift(12) } : when;

    // Those that the sentence names; with one alone, and the article on a pair that it belongs to, the pair.
    private static List<EconomyCode> Named(Scene scene, Focus focus)
    {
        var economies = new List<EconomyCode>();
        for (var i = 0; i < scene.Chunks.Count; i++)
        {
            var chunk = scene.Chunks[i];
            if (chunk.Kind == LexKind.Economy && chunk.Code != EconomyCode.World && !economies.Contains(chunk.Code) && !IsPlace(scene, i))
            {
                economies.Add(chunk.Code);
            }
        }

        var isPair = !focus.Main.IsNone && !focus.Other.IsNone && focus.Other != EconomyCode.World;
        if (economies.Count < 2 && isPair && (economies.Count == 0 || economies[0] == focus.Main || economies[0] == focus.Other))
        {
            economies.Clear();
            economies.AddRange([focus.Main, focus.Other]);
        }

        return economies;
    }

    // A day before a month, a month before a year; deadlines and comparisons date no happening.
    private static PeriodMention? When(Scene scene, int from, int to)
    {
        PeriodMention? found = null;
        foreach (var mention in scene.Periods)
        {
            if (mention.First >= from && mention.First < to && mention.Role is PeriodRole.Day or PeriodRole.Covers && mention is { Refers: false, Period: { } months } && mention.Rule is not ("days-ago" or "week")
                && (found is null || (mention.Role == PeriodRole.Day && found.Value.Role != PeriodRole.Day) || (mention.Role == found.Value.Role && months.Months < found.Value.Period!.Value.Months)))
            {
                found = mention;
            }
        }

        return found;
    }

    private static string Status(PeriodMention when, DateOnly? published)
    {
        var months = when.Period!.Value;
        var last = when.LastDay > 0 ? months.End.FirstDay.AddDays(Math.Min(when.LastDay, DateTime.DaysInMonth(months.End.Year, months.End.OfYear)) - 1) : months.End.FirstDay;
        return published is { } day && last > day ? "planned" : "held";
    }

    private static TradeEvent Event(
        string text, ReadOnlySpan<Token> tokens, Sentence sentence, Scene scene, List<EconomyCode> economies, string type, PeriodMention? when, string status)
    {
        var (begin, end) = (tokens[sentence.First].Begin, tokens[sentence.End - 1].End);
        return new(type, text[begin..end], begin, end - begin, when is { } first ? Written(first, first.FirstDay) : null, economies)
        {
            LastDay = when is { } last ? Written(last, last.LastDay) : null,
            Place = Place(text, tokens, scene),
            Status = status,
        };
    }

    private static string Written(PeriodMention when, int day)
    {
        var months = when.Period!.Value;
        return day > 0 ? $"{months.Start}-{day:00}" : months.IsMonth ? months.Start.ToString() : months.IsYear ? $"{months.Start.Year:0000}" : months.Start.ToString();
    }

    // "In Ankara": a capital behind "in", which stands for its government elsewhere.
    private static string? Place(string text, ReadOnlySpan<Token> tokens, Scene scene)
    {
        for (var i = 1; i < scene.Chunks.Count; i++)
        {
            if (IsPlace(scene, i) && scene.Chunks[i] is var city)
            {
                return text[tokens[city.First].Begin..tokens[city.End - 1].End];
            }
        }

        return null;
    }

    private static bool IsPlace(Scene scene, int at) => at > 0 && scene.Chunks[at] is { Kind: LexKind.Economy, Sub: Subs.Capital } && scene.Chunks[at - 1].IsPrep(Subs.InPrep);
}
