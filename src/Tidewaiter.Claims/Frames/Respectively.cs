using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>"Exports and imports were 32.9 and 31.4 billion respectively": the numbers belong to the topics in turn.</summary>
internal static class Respectively
{
    /// <summary>A topic for each number, where the sentence says so and the counts fit; else <see langword="null"/>.</summary>
    public static Topic?[]? Pairs(Scene scene, List<int> numbers)
    {
        var said = scene.Chunks.FindIndex(chunk => chunk.Kind == LexKind.Respectively);
        if (said < 0)
        {
            return null;
        }

        var pairs = new Topic?[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            // A run of numbers of one kind behind at least two topics.
            var end = i + 1;
            while (end < numbers.Count && scene.QuantityAt(numbers[end]).Kind == scene.QuantityAt(numbers[i]).Kind && numbers[end] < said)
            {
                end++;
            }

            if (scene.TopicBefore(numbers[i]) is { Settled: true } joined && Partners(joined) is { } partners && partners.Length == end - i)
            {
                for (var k = i; k < end; k++)
                {
                    pairs[k] = With(joined, EconomyCode.Parse(partners[k - i]));
                }

                i = end - 1;
                continue;
            }

            var topics = scene.Topics.Where(topic => topic.Head < numbers[i] && topic.Settled).TakeLast(end - i).ToList();
            if (end - i >= 2 && topics.Count == end - i)
            {
                for (var k = i; k < end; k++)
                {
                    pairs[k] = topics[k - i];
                }
            }

            i = end - 1;
        }

        return pairs;
    }

    /// <summary>"Exports to Germany and France grew by 5.4 and 7.9 percent respectively".</summary>
    private static string[]? Partners(Topic topic) => topic.Partner.ToString() is var codes && codes.Contains('+') ? codes.Split('+') : null;

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
