namespace Tidewaiter.Claims.Frames;

/// <summary>"Exports and imports" are one figure, the trade of both ways, but for "both exports and imports rose" and "… respectively".</summary>
internal static class Twins
{
    /// <summary>Puts two topics for one where the sentence tells of the two flows apart.</summary>
    public static void Split(Scene scene)
    {
        var apart = scene.Has(LexKind.Respectively);
        for (var i = 0; i < scene.Topics.Count; i++)
        {
            var topic = scene.Topics[i];
            if (scene.Chunks[topic.Head].Kind != LexKind.FlowNoun || scene.Chunks[topic.Head].Lexeme.Text is not ("out in" or "in out"))
            {
                continue;
            }

            var bothBehind = topic.End < scene.Chunks.Count && NounPhrase.Skip(scene.Chunks, topic.End) is var next && next < scene.Chunks.Count
                && scene.Chunks[next].Kind == LexKind.BothSides && scene.Chunks[next].End - scene.Chunks[next].First == 1; // "exports and imports both grew"
            if (!apart && !bothBehind && !(topic.First > 0 && scene.Chunks[topic.First - 1].Kind is LexKind.Both or LexKind.BothSides) && !topic.Bilateral)
            {
                continue;
            }

            if (!apart && !bothBehind && topic.Bilateral && scene.Chunks[topic.First].Kind != LexKind.BothSides)
            {
                continue;
            }

            var exportsFirst = scene.Chunks[topic.Head].Lexeme.Text == "out in";
            var first = Copy(topic, exportsFirst ? TopicKind.Out : TopicKind.In);
            var second = Copy(topic, exportsFirst ? TopicKind.In : TopicKind.Out);
            if (!apart)
            {
                second.Twin = first;
            }

            scene.Topics[i] = first;
            scene.Topics.Insert(i + 1, second);
            i++;
        }
    }

    private static Topic Copy(Topic topic, TopicKind kind) => new()
    {
        Kind = kind,
        First = topic.First,
        Head = topic.Head,
        End = topic.End,
        Owner = topic.Owner,
        Partner = topic.Partner,
        OwnerWord = topic.OwnerWord,
        PartnerWord = topic.PartnerWord,
        Product = topic.Product,
        Whole = topic.Whole,
        Rule = kind == TopicKind.Out ? "exports" : "imports",
    };
}
