using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>"Exports and imports were 32.9 and 31.4 billion respectively": the numbers belong to the topics, or to the partners, in turn.</summary>
internal static class Respectively
{
    /// <summary>A topic for each number that belongs to one in turn; <see langword="null"/> where none does.</summary>
    public static Topic?[]? Pairs(Scene scene, List<int> numbers)
    {
        var said = scene.Next(LexKind.Respectively, 0);
        Topic?[]? pairs = null;
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i + 1;
            while (end < numbers.Count && scene.QuantityAt(numbers[end]).Kind == scene.QuantityAt(numbers[i]).Kind
                && ((numbers[end] < said && numbers[end] < scene.NextPart(numbers[i])) || IsRun(scene, numbers[end - 1], numbers[end]) || IsSetAgainst(scene, numbers[end - 1], numbers[end])))
            {
                end++;
            }

            // "Exports to Canada and Mexico rose 15.7 and 17.3 percent": as many numbers as partners need no "respectively".
            var count = end - i;
            var topics = count < 2 ? null
                : Partners(scene, numbers[i], count)
                ?? Listed(scene, numbers[i], count, said)
                ?? Twins(scene, numbers[i], count)
                ?? (said > numbers[i] ? Beside(scene, numbers[i], count) : null)
                ?? Set(scene, numbers[i], numbers[end - 1], count)
                ?? (said > numbers[i] ? Named(scene, numbers[i], count) : null);
            for (var k = i; k < end && topics is not null; k++)
            {
                pairs ??= new Topic?[numbers.Count];
                pairs[k] = topics[k - i];
            }

            i = end - 1;
        }

        return pairs;
    }

    /// <summary>Whether nothing but "and" and commas part two numbers.</summary>
    private static bool IsRun(Scene scene, int first, int next)
    {
        for (var i = first + 1; i < next; i++)
        {
            if (!(scene.Chunks[i].Kind is LexKind.And or LexKind.Filler || scene.Chunks[i].IsMark(Subs.Comma) || scene.Chunks[i].IsPrep(Subs.To)))
            {
                return false;
            }
        }

        return next - first <= 4;
    }

    /// <summary>"…: 626 billion against 230 billion".</summary>
    private static bool IsSetAgainst(Scene scene, int first, int next) => next - first == 2 && scene.Chunks[first + 1].IsPrep(Subs.Against) && first > 0 && scene.Chunks[first - 1].IsMark(Subs.Colon);

    /// <summary>"Imports were higher than exports: 626 billion against 230 billion".</summary>
    private static List<Topic>? Set(Scene scene, int first, int last, int count) => count == 2 && IsSetAgainst(scene, first, last) ? Named(scene, first, count) : null;

    /// <summary>The topics named last before the numbers.</summary>
    private static List<Topic>? Named(Scene scene, int at, int count)
    {
        var topics = scene.Topics.Where(topic => topic.Head < at && topic.Settled).TakeLast(count).ToList();
        return topics.Count == count ? topics : null;
    }

    /// <summary>"Both exports and imports rose 13 percent, to 37 and 46.5 billion".</summary>
    private static List<Topic>? Twins(Scene scene, int at, int count) =>
        count == 2 && scene.TopicBefore(at) is { Settled: true, Twin: { Settled: true } first } second ? [first, second] : null;

    /// <summary>"Exports to Germany and France grew by 5.4 and 7.9 percent".</summary>
    private static List<Topic>? Partners(Scene scene, int at, int count) =>
        scene.TopicBefore(at) is { Settled: true } joined && (joined.Kind == TopicKind.In ? joined.Flow.From : joined.Flow.To).ToString() is var codes && codes.Contains('+') && codes.Split('+') is var partners && partners.Length == count
            ? [.. partners.Select(partner => With(joined, EconomyCode.Parse(partner)))]
            : null;

    /// <summary>"The top destinations were Spain, the United States and France, with shares of 10.7, 8.1 and 7.9 percent in that order".</summary>
    private static List<Topic>? Listed(Scene scene, int at, int count, int said)
    {
        if (said < at || scene.Topics.FindLast(topic => topic.Head < at && topic is { Settled: true, Rule: "list" }) is not { } list)
        {
            return null;
        }

        List<EconomyCode> names = [];
        for (var i = list.Head + 1; i < at; i++)
        {
            if (scene.Chunks[i] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } name)
            {
                names.Add(name.Code);
            }
        }

        return names.Count == count ? [.. names.Select(name => With(list, name))] : null;
    }

    /// <summary>"Those to Indonesia and the Philippines fell 45 and 77 percent respectively": as many names as numbers stand right before them.</summary>
    private static List<Topic>? Beside(Scene scene, int at, int count)
    {
        List<EconomyCode> names = [];
        for (var i = at - 1; i >= 0; i--)
        {
            if (scene.Chunks[i] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } name)
            {
                names.Insert(0, name.Code);
            }
            else if (!(scene.Chunks[i].Kind is LexKind.And or LexKind.Filler || scene.Chunks[i].IsMark(Subs.Comma) || (names.Count == 0 && scene.Chunks[i].Kind is LexKind.Verb or LexKind.Level or LexKind.Move or LexKind.Prep)))
            {
                break;
            }
        }

        return names.Count == count && scene.FlowBefore(at) is { Settled: true, Verb: false } flow && !names.Contains(flow.Owner) && !names.Contains(flow.Kind == TopicKind.In ? flow.Flow.To : flow.Flow.From)
            ? [.. names.Select(name => With(flow, name))] : null;
    }

    private static Topic With(Topic topic, EconomyCode partner)
    {
        var one = new Topic
        {
            Kind = topic.Kind,
            First = topic.First,
            Head = topic.Head,
            End = topic.End,
            Owner = topic.Owner,
            Partner = partner,
            Product = topic.Product,
            Sign = topic.Sign,
            Rule = topic.Rule,
        };
        one.Flow = topic.Kind == TopicKind.In ? topic.Flow with { From = partner } : topic.Flow with { To = partner };
        one.Settled = true;
        return one;
    }
}
