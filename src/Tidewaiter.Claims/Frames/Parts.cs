namespace Tidewaiter.Claims.Frames;

/// <summary>"Private firms saw exports jump", "the port city had a turnover of": flows of a part of an economy, told by the sentence's subject.</summary>
internal static class Parts
{
    /// <summary>Marks the flows behind a firm's or a region's verb that name nobody of their own.</summary>
    public static void Mark(Scene scene)
    {
        if (scene.Topics.Count < 2)
        {
            return; // the subject itself is one
        }

        var verb = Verb(scene);
        if (verb <= 0 || NounPhrase.SkipBack(scene.Chunks, verb - 1) is var subject && (subject < 0 || !IsPart(scene.Chunks[subject])))
        {
            return;
        }

        foreach (var topic in scene.Topics)
        {
            if (topic.Head > verb && scene.Parts(topic.Head) is false && Between(scene, verb, topic.First)
                && topic is { Kind: not TopicKind.Other, Owner.IsNone: true, Partner.IsNone: true, Bilateral: false } && topic.PartnerWord == default)
            {
                topic.OfPart = true;
            }
        }
    }

    /// <summary>The verb of the sentence's first statement; −1 where none stands before its first flow or number.</summary>
    private static int Verb(Scene scene)
    {
        for (var at = 1; at < scene.Chunks.Count; at++)
        {
            if (scene.Chunks[at].Kind is LexKind.Verb or LexKind.Level or LexKind.Share or LexKind.Move or LexKind.Exceed)
            {
                return at;
            }

            if (scene.Chunks[at].Kind is LexKind.FlowNoun or LexKind.BalanceNoun or LexKind.Quantity or LexKind.Contrast)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsPart(Chunk chunk) => chunk.Kind == LexKind.Region || chunk is { Kind: LexKind.NonTrade, Lexeme.Text: Subs.Firms };

    private static bool Between(Scene scene, int verb, int topic)
    {
        for (var at = verb; at < topic; at++)
        {
            if (scene.Parts(at))
            {
                return false;
            }
        }

        return true;
    }
}
