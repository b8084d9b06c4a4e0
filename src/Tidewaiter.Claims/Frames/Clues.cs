namespace Tidewaiter.Claims.Frames;

/// <summary>What the words around a number say on how it stands to its topic.</summary>
internal static class Clues
{
    /// <summary>The topic itself stands behind "compared with", "against", and its number right behind it.</summary>
    public static bool IsCompared(Scene scene, Topic topic, int at)
    {
        if (topic.First > scene.Chunks.Count)
        {
            return false; // told of in an earlier sentence, which was longer
        }

        var first = topic.First - 1;
        while (first >= 0 && scene.Chunks[first].Kind is LexKind.Filler or LexKind.Record or LexKind.Whole)
        {
            first--;
        }

        if (topic.Verb || topic.Head > at || topic.Head < 0 || first < 0 || scene.Chunks[first].Kind != LexKind.Prep
            || !(scene.Chunks[first].Sub is Subs.Against or Subs.Than || (scene.Chunks[first].Sub == Subs.From && topic.Kind == TopicKind.Balance)))
        {
            return false;
        }

        if (topic.Kind is TopicKind.Out or TopicKind.In && scene.FlowBefore(topic.Head) is { Kind: TopicKind.Out or TopicKind.In } other && other.Kind != topic.Kind)
        {
            return false; // "exports of 1.8 billion against imports of 0.1 billion"
        }

        for (var i = topic.Head + 1; i < at; i++)
        {
            if (scene.Chunks[i].Kind is LexKind.Move or LexKind.Level or LexKind.Verb or LexKind.Quantity or LexKind.Contrast || scene.Chunks[i].IsMark(Subs.Comma))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"The surplus thus approached 10 billion": a flow and a verb stand before it, and nothing that it could count behind it.</summary>
    public static bool IsAmountOf(Scene scene, int at)
    {
        if (scene.TopicBefore(at) is not { Settled: true } topic || (at + 1 < scene.Chunks.Count && scene.Chunks[at + 1].Kind is LexKind.Word or LexKind.NonTrade or LexKind.Product or LexKind.Goods))
        {
            return false;
        }

        var verb = at == topic.End + 1 && topic.Kind == TopicKind.Balance && scene.Chunks[topic.End].IsPrep(Subs.Of); // "the deficit of 396 billion"
        verb |= at > 0 && scene.Chunks[at - 1].IsPrep(Subs.To) && topic.First > 0 && scene.Next(LexKind.Quantity, 0) < topic.First; // "exports amounted to 182 and imports to 311"
        for (var i = topic.End; i < at; i++)
        {
            verb |= scene.Chunks[i].Kind is LexKind.Level or LexKind.Exceed or LexKind.Move or LexKind.Verb or LexKind.Quantity; // "and those to Italy by 5.7 percent to 0.8 billion"
            if (scene.Chunks[i].Kind is LexKind.Word or LexKind.NonTrade || scene.Parts(i))
            {
                return false;
            }
        }

        return verb;
    }

    /// <summary>Nothing but brackets stand around it.</summary>
    public static bool IsBracketed(Scene scene, int at) => at > 0 && scene.Chunks[at - 1].IsMark(Subs.Open) && at + 1 < scene.Chunks.Count && scene.Chunks[at + 1].IsMark(Subs.Close) && !scene.QuantityAt(at).Signed;

    /// <summary>Which way the verb before a list of partners goes; 0 where none stands there, or shares are told.</summary>
    public static sbyte Grown(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Move && scene.Chunks[i].Sub != Subs.MoveMore)
            {
                return scene.Chunks[i].Sign;
            }

            if (scene.Chunks[i].Kind is LexKind.Share or LexKind.PartnerNoun or LexKind.Level)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"… and the United States 8 percent": the next name of a list stands right before the number.</summary>
    public static bool IsNextName(Scene scene, int at)
    {
        var name = NounPhrase.SkipBack(scene.Chunks, at - 1);
        name = name > 0 && scene.Chunks[name].IsPrep(Subs.For) ? NounPhrase.SkipBack(scene.Chunks, name - 1) : name; // "and Russia for 40 percent"
        var link = NounPhrase.SkipBack(scene.Chunks, name - 1);
        link = link > 0 && name >= 0 && scene.Chunks[link].Kind == LexKind.Contrast && scene.Chunks[name + 1].IsPrep(Subs.For) ? link - 1 : link; // ", while Russia for 40"
        return link > 0 && scene.Chunks[name] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } && (scene.Chunks[link].Kind == LexKind.And || scene.Chunks[link].IsMark(Subs.Comma));
    }

    /// <summary>"…, Russia, accounted for 11 percent", "Brazil supplied 70 percent": the chunk of the verb by which an economy named right before it has its part; −1 where there is none.</summary>
    public static int Taker(Scene scene, int at)
    {
        var verb = NounPhrase.SkipBack(scene.Chunks, at - 1);
        if (verb < 1 || !(scene.Chunks[verb].Is(LexKind.Share, Subs.ShareVerb) || scene.Chunks[verb].Kind == LexKind.FlowVerb))
        {
            return -1;
        }

        var name = NounPhrase.SkipBack(scene.Chunks, verb - 1);
        name = name > 0 && scene.Chunks[name].IsMark(Subs.Comma) ? name - 1 : name;
        return name >= 0 && scene.Chunks[name] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } && (at + 1 >= scene.Chunks.Count || !scene.Chunks[at + 1].IsPrep(Subs.Of)) ? verb : -1;
    }

    /// <summary>"Compared with an expected 6.35 billion".</summary>
    public static bool IsExpected(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 4 && scene.Chunks[i].Kind is LexKind.Filler or LexKind.Cue or LexKind.Prep; i--)
        {
            if (scene.Chunks[i].Is(LexKind.Cue, Subs.Forecast))
            {
                return true;
            }
        }

        return IsSetBesideExpected(scene, at);
    }

    /// <summary>"-1.1 billion vs -0.3 billion expected": what was looked for, behind what came.</summary>
    public static bool IsSetBesideExpected(Scene scene, int at) =>
        at > 0 && at + 1 < scene.Chunks.Count && scene.Chunks[at - 1].IsPrep(Subs.Against) && scene.Chunks[at + 1].Is(LexKind.Cue, Subs.Forecast);

    /// <summary>"Its share fell from 13.6 to 11.1 percent": the first of the two is that of before.</summary>
    public static bool IsFromTo(Scene scene, int at)
    {
        var next = Times.NextNumber(scene, at);
        return at > 0 && scene.Chunks[at - 1].IsPrep(Subs.From) && next > 0 && next - at <= 3 && scene.Chunks[next - 1].IsPrep(Subs.To)
            && scene.QuantityAt(next).Kind == scene.QuantityAt(at).Kind;
    }

    /// <summary>"Its share dropping to 19 percent from 22 percent": the second of the two is that of before.</summary>
    public static bool IsToFrom(Scene scene, int before, int at) =>
        at - before <= 2 && before > 0 && scene.Chunks[at - 1].IsPrep(Subs.From) && scene.Chunks[before - 1].IsPrep(Subs.To) && scene.QuantityAt(before).Kind == scene.QuantityAt(at).Kind;

    /// <summary>"Copper made up 5.1 billion of the exports": the goods that the amount is of; <see langword="null"/> where it is of the flow.</summary>
    public static string? PartOf(Scene scene, Topic topic, int at)
    {
        if (topic.Head < at || at + 1 >= scene.Chunks.Count || !scene.Chunks[at + 1].IsPrep(Subs.Of))
        {
            return null;
        }

        var verb = NounPhrase.SkipBack(scene.Chunks, at - 1);
        var goods = verb > 0 && scene.Chunks[verb].Is(LexKind.Share, Subs.ShareVerb) ? NounPhrase.SkipBack(scene.Chunks, verb - 1) : -1;
        goods = goods > 0 && scene.Chunks[goods] is { Kind: LexKind.Word, Capital: false } or { Kind: LexKind.Whole } ? NounPhrase.SkipBack(scene.Chunks, goods - 1) : goods; // "copper alone"
        return goods < 0 || scene.Chunks[goods].Kind is LexKind.Economy or LexKind.Country or LexKind.OtherSide or LexKind.Pronoun or LexKind.Period or LexKind.Goods ? null
            : scene.Chunks[goods].Kind != LexKind.Product || (goods > 0 && scene.Chunks[goods - 1].Kind == LexKind.And) ? "part"
            : scene.Chunks[goods].Lexeme.Text;
    }

    /// <summary>Whether a verb of change stands between two chunks.</summary>
    public static bool HasMove(Scene scene, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Move)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It had been 2.1 percent": a verb without weight stands right before the number.</summary>
    public static bool IsTold(Scene scene, int at)
    {
        var verb = at - 1;
        while (verb >= 0 && scene.Chunks[verb].Kind is LexKind.Filler or LexKind.Record)
        {
            verb--;
        }

        return verb >= 0 && scene.Chunks[verb].Kind is LexKind.Verb or LexKind.Level;
    }

    /// <summary>An amount behind a share, in brackets or after "or", is that of the part.</summary>
    public static bool IsSamePart(Scene scene, int share, int at)
    {
        var link = at - 1;
        while (link > share && scene.Chunks[link].Kind == LexKind.Filler)
        {
            link--;
        }

        if (at - share > 8 || !(scene.Chunks[link].IsMark(Subs.Open) || scene.Chunks[link].Kind == LexKind.And))
        {
            return false;
        }

        for (var i = share + 1; i < link; i++)
        {
            if (scene.Chunks[i].Kind is LexKind.Move or LexKind.Level or LexKind.Verb or LexKind.FlowVerb or LexKind.Contrast or LexKind.Next || (scene.Chunks[i].Kind == LexKind.Pronoun && i != share + 2) || (scene.Chunks[i] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } && i + 1 == link))
            {
                return false;
            }
        }

        return true;
    }
}
