namespace Tidewaiter.Claims.Frames;

/// <summary>Finds whose a flow is where the noun itself does not say: "Ankara recorded a surplus", "which left China with a deficit".</summary>
internal static class Subjects
{
    private const int Reach = 10;

    /// <summary>Looks for the subject of the verb that has the topic as its object.</summary>
    public static void Find(Scene scene, Topic topic)
    {
        if (topic.Kind == TopicKind.Both)
        {
            Pair(scene, topic);
            return;
        }

        // Only what stands right behind its verb is an object: "recorded a surplus", not "destination of exports".
        var before = topic.First - 1;
        while (before >= 0 && scene.Chunks[before].Kind is LexKind.Filler or LexKind.Quantity or LexKind.Record)
        {
            before--;
        }

        if (before < 0 || !(scene.Chunks[before].Kind is LexKind.Verb or LexKind.Level or LexKind.Move or LexKind.Word or LexKind.Exceed || scene.Chunks[before].IsPrep(Subs.With)))
        {
            return;
        }

        var verb = scene.Chunks[before].Kind is LexKind.Word;
        for (var at = before; at >= 0 && topic.First - at <= Reach; at--)
        {
            var chunk = scene.Chunks[at];
            switch (chunk.Kind)
            {
                case LexKind.Verb or LexKind.Level or LexKind.Share or LexKind.Move or LexKind.Exceed:
                    verb = true;
                    break;
                case LexKind.Prep when chunk.Sub == Subs.With && at > 0 && scene.Chunks[at - 1].Kind == LexKind.Economy && topic.Kind == TopicKind.Balance:
                    topic.Owner = scene.Chunks[at - 1].Code; // "left China with a deficit of"
                    return;
                case LexKind.Economy when verb && at > 0 && scene.Chunks[at - 1].Kind == LexKind.Prep:
                    break;
                case LexKind.Economy when verb && chunk.Sub != Subs.Adjective:
                    topic.Owner = chunk.Code;
                    return;
                case LexKind.Country or LexKind.Pronoun when verb:
                    topic.OwnerWord = chunk.Kind;
                    return;
                case LexKind.Mark when verb && Described(scene, at) is { IsNone: false } described:
                    topic.Owner = described;
                    return;
                case LexKind.Contrast or LexKind.Quantity or LexKind.Ordinal:
                case LexKind.PartnerNoun when chunk.Sub != Subs.Partner:
                    return; // "Spain became Nigeria's largest market, with exports of": those that the order is of
                case LexKind.FlowNoun or LexKind.BalanceNoun when verb && topic.Kind == TopicKind.Balance:
                    if (scene.TopicAt(at) is { } subject)
                    {
                        // "The Italian trade balance recorded a surplus": one owner for both.
                        (topic.Owner, topic.Partner, topic.OwnerWord) = (subject.Owner, topic.Partner.IsNone ? subject.Partner : topic.Partner, subject.OwnerWord);
                    }

                    return;
                default:
                    if (chunk.IsMark(Subs.Semicolon))
                    {
                        return;
                    }

                    break;
            }
        }
    }

    /// <summary>"Japan, the world's third-largest economy, had a surplus": the name before a description in commas that ends here.</summary>
    private static Figures.EconomyCode Described(Scene scene, int comma)
    {
        for (var at = comma - 1; scene.Chunks[comma].IsMark(Subs.Comma) && at > 0 && comma - at <= 8 && scene.Chunks[at].Kind is not (LexKind.Verb or LexKind.Quantity or LexKind.Contrast); at--)
        {
            if (scene.Chunks[at].IsMark(Subs.Comma))
            {
                return scene.Chunks[at - 1] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } name && !(at > 1 && scene.Chunks[at - 2].Kind == LexKind.Prep) ? name.Code : default;
            }
        }

        return default;
    }

    /// <summary>"The presidents of Russia and China agreed to raise bilateral trade": the two named in the sentence.</summary>
    private static void Pair(Scene scene, Topic topic)
    {
        if (!topic.Partner.IsNone || topic.Whole)
        {
            return;
        }

        for (var at = topic.First - 1; at > 0; at--)
        {
            if (scene.Chunks[at].Kind == LexKind.Economy && NounPhrase.Pair(scene.Chunks, at, out var a, out var b, out _) && !b.IsNone && a != b)
            {
                (topic.Owner, topic.Partner, topic.SideBySide) = (a, b, true);
                return;
            }
        }

        if (topic.First > 0 && NounPhrase.Pair(scene.Chunks, 0, out var c, out var d, out _) && !d.IsNone && c != d)
        {
            (topic.Owner, topic.Partner, topic.SideBySide) = (c, d, true);
        }
    }
}
