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
}
