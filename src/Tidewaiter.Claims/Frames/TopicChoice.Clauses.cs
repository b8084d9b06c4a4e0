namespace Tidewaiter.Claims.Frames;

/// <content>Clauses and descriptions that part a number from what it is of.</content>
internal static partial class TopicChoice
{
    /// <summary>"Goods for 104 billion were exported, and goods for 93 billion were imported": a part of its own with a verb behind the number.</summary>
    private static Topic? PassiveBehind(Scene scene, Topic before, int at)
    {
        var chunks = scene.Chunks;
        var verb = at + 1;
        while (verb < chunks.Count && (chunks[verb].Kind is LexKind.Filler or LexKind.Goods or LexKind.Verb || chunks[verb].IsPrep(Subs.Of) || chunks[verb].IsMark(Subs.Open) || chunks[verb].IsMark(Subs.Close) || (chunks[verb].Kind == LexKind.Quantity && chunks[verb - 1].IsMark(Subs.Open))))
        {
            verb++;
        }

        if (verb >= chunks.Count || chunks[verb].Kind != LexKind.FlowVerb || chunks[verb - 1].Kind != LexKind.Verb || scene.TopicAt(verb) is not { Rule: "passive verb" } passive)
        {
            return null;
        }

        for (var i = before.Head + 1; i < at; i++)
        {
            if (chunks[i].Kind is LexKind.And or LexKind.Contrast)
            {
                return passive;
            }
        }

        return null;
    }

    /// <summary>"Exports to Chile, one of Peru's main partners, rose": partners named in commas, whose numbers do not follow.</summary>
    private static Topic? BeforeList(Scene scene, Topic list, int at)
    {
        if (list.End >= at - 1 || !GoesOn(scene, list.End))
        {
            return null;
        }

        var open = list.First - 1;
        while (open > 0 && !scene.Chunks[open].IsMark(Subs.Comma))
        {
            open--;
        }

        return open > 0 && scene.TopicBefore(open) is { Kind: not TopicKind.Other, Settled: true } described && described.End >= open - 1 ? described : null;
    }

    /// <summary>"Car exports, which made up a third of all exports, rose": behind the clause in commas the goods are meant again, not the whole.</summary>
    private static Topic? BeforeShare(Scene scene, Topic whole, int at)
    {
        var close = whole.End;
        while (close < at && scene.Chunks[close].Kind is LexKind.Period or LexKind.Filler or LexKind.Prep)
        {
            close++;
        }

        if (close >= at - 1 || !GoesOn(scene, close))
        {
            return null;
        }

        for (var open = whole.First - 1; open > 0; open--)
        {
            if (scene.Chunks[open].IsMark(Subs.Comma) && scene.Chunks[open + 1].Kind is LexKind.Pronoun or LexKind.Share)
            {
                return scene.TopicBefore(open) is { Kind: not TopicKind.Other } goods ? goods : null;
            }
        }

        return null;
    }

    /// <summary>"Exports to Brazil, the largest economy of the region, rose": a description in commas says nothing of a flow.</summary>
    private static Topic? Apposed(Scene scene, Topic other, int at)
    {
        var (open, close) = (other.First - 1, other.End);
        while (open > 0 && IsDescription(scene, open))
        {
            open--;
        }

        while (close < at && IsDescription(scene, close))
        {
            close++;
        }

        return open > 0 && close < at && scene.Chunks[open].IsMark(Subs.Comma) && scene.Chunks[close].IsMark(Subs.Comma)
            && scene.TopicBefore(open) is { Kind: not TopicKind.Other } described && described.End >= open - 1 ? described : null;
    }

    private static bool IsDescription(Scene scene, int at) =>
        scene.Chunks[at].Kind is LexKind.Filler or LexKind.Superlative or LexKind.Ordinal or LexKind.Word or LexKind.Economy or LexKind.Possessive or LexKind.Others or LexKind.Region or LexKind.Country or LexKind.NonTrade or LexKind.Prep
            or LexKind.OwnerPronoun or LexKind.OtherSide or LexKind.There or LexKind.Product or LexKind.Goods;

    /// <summary>"Exports to Russia, on which the war had no bearing, rose": just behind the clause in commas that begins here.</summary>
    private static int BehindRelative(Scene scene, int at, int number)
    {
        if (!scene.Chunks[at].IsMark(Subs.Comma) || at + 2 >= number)
        {
            return at;
        }

        var pronoun = scene.Chunks[at + 1].Kind == LexKind.Prep ? at + 2 : at + 1;
        if (scene.Chunks[pronoun].Kind != LexKind.Pronoun && !scene.Chunks[pronoun].Is(LexKind.Contrast, Subs.Where))
        {
            return at;
        }

        for (var i = pronoun + 1; i < number && i - pronoun <= 12; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Quantity)
            {
                return at;
            }

            if (scene.Chunks[i].IsMark(Subs.Comma))
            {
                return i;
            }
        }

        return at;
    }

    /// <summary>Whether a comma closes a clause, and a verb goes on behind it.</summary>
    private static bool GoesOn(Scene scene, int comma) =>
        scene.Chunks[comma].IsMark(Subs.Comma) && scene.Chunks[NounPhrase.Skip(scene.Chunks, comma + 1)].Kind is LexKind.Move or LexKind.Verb or LexKind.Level or LexKind.Exceed;
}
