namespace Tidewaiter.Claims.Frames;

/// <summary>"Overall, exports fell", "Egypt as a whole exported": what a sentence tells of one economy's trade with all partners.</summary>
internal static class Wholes
{
    /// <summary>Marks the topics of a sentence that are on the whole by an adverb, not by their own words.</summary>
    public static void Mark(Scene scene)
    {
        if (!scene.Has(LexKind.Whole))
        {
            return;
        }

        var opens = Opens(scene, out var isSure);
        foreach (var topic in scene.Topics)
        {
            if (topic.Partner.IsNone && topic.PartnerWord == default && !topic.Bilateral && topic.Kind != TopicKind.Other
                && (IsOwnerAsWhole(scene, topic) || (opens && (isSure || topic.Kind != TopicKind.Both || !topic.Owner.IsNone))))
            {
                topic.Whole = true;
                if (topic.Owner.IsNone && topic.OwnerWord == default && opens)
                {
                    topic.Owner = FirstNamed(scene, topic); // "Worldwide, Spain's customs reported record trade"
                }
            }
        }
    }

    /// <summary>The sentence begins with "Overall,", "In all,", "On the whole,".</summary>
    private static bool Opens(Scene scene, out bool isSure)
    {
        var at = NounPhrase.Skip(scene.Chunks, 0);
        isSure = at < scene.Chunks.Count && scene.Chunks[at].Is(LexKind.Whole, Subs.AsWhole);
        return at + 1 < scene.Chunks.Count && scene.Chunks[at].Kind == LexKind.Whole && scene.Chunks[at].Sub != Subs.Soft
            && scene.Chunks[at + 1].Kind == LexKind.Mark;
    }

    private static Figures.EconomyCode FirstNamed(Scene scene, Topic topic)
    {
        for (var at = 0; at < topic.First; at++)
        {
            if (scene.Chunks[at].Kind == LexKind.Economy && scene.Chunks[at].Code.IsSingle)
            {
                return scene.Chunks[at].Code;
            }
        }

        return default;
    }

    private static bool IsOwnerAsWhole(Scene scene, Topic topic)
    {
        for (var at = topic.First; at < topic.Head && at + 1 < scene.Chunks.Count; at++)
        {
            if (scene.Chunks[at].Kind == LexKind.Economy && scene.Chunks[at + 1].Is(LexKind.Whole, Subs.AsWhole))
            {
                return true;
            }
        }

        return false;
    }
}
