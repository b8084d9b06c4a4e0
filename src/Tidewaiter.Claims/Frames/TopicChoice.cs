namespace Tidewaiter.Claims.Frames;

/// <summary>Which of the topics around a number it is about.</summary>
internal static partial class TopicChoice
{
    /// <summary>
    /// The topic right behind the number where only "of", "in", "worth of goods" and the like part them; else the last one before it,
    /// unless another statement with a subject of its own has begun since.
    /// </summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The chunk of the number.</param>
    /// <param name="carried">What the sentence before told of.</param>
    /// <param name="opens">Whether the sentence begins with a time and names no topic.</param>
    public static Topic? For(Scene scene, int at, Topic? carried, bool opens)
    {
        var before = Spoken(scene, at);
        if (before is { Verb: true } && PassiveBehind(scene, before, at) is { } passive)
        {
            return passive;
        }

        if (before is { Verb: true } && IsInVerbPhrase(scene, before, at))
        {
            return before;
        }

        if (Behind(scene, at, before) is { } behind && !(before is { Kind: TopicKind.Balance } && behind.Kind == TopicKind.Both))
        {
            // "a deficit of $2 billion in trade with Chile" stays a deficit
            return behind;
        }

        if (before is not null)
        {
            if (before.Rule == "list" || (before.Rule == "next" && IsOfUnknown(scene, at)))
            {
                return null; // the numbers of a list stand behind the names in it
            }

            return IsForeign(scene, before.End, at) ? null : before;
        }

        return carried is not null && (Refers(scene, at) || IsOfTold(scene, at) || (opens && IsOfTime(scene, at))) ? carried : null;
    }

    /// <summary>"… with the Netherlands ($4.8 billion), South and Central America ($3.9 billion)": a name that stands for no economy.</summary>
    private static bool IsOfUnknown(Scene scene, int at) =>
        at > 1 && (scene.Chunks[at - 1].IsMark(Subs.Open) || scene.Chunks[at - 1].IsPrep(Subs.With)) && scene.Chunks[at - 2] is { Kind: LexKind.Word, Capital: true } or { Kind: LexKind.Others };

    /// <summary>The last topic before a number; not one of a clause in commas that was closed since: "exports to Russia, which suffer from sanctions, fell".</summary>
    private static Topic? Spoken(Scene scene, int at)
    {
        var before = scene.TopicBefore(at);
        if (before is { Aside: true, Verb: false })
        {
            return BeforeShare(scene, before, at) ?? before;
        }

        if (before is { Rule: "list" })
        {
            return BeforeList(scene, before, at) ?? before;
        }

        if (before is not { Kind: TopicKind.Other })
        {
            return before;
        }

        if (Apposed(scene, before, at) is { } described)
        {
            return described;
        }

        for (var i = 0; i < before.Head; i++)
        {
            if (BehindRelative(scene, i, at) is var end && end > before.Head)
            {
                return scene.TopicBefore(i) ?? before;
            }
        }

        return before;
    }

    private static bool IsInVerbPhrase(Scene scene, Topic verb, int at)
    {
        for (var i = verb.Head + 1; i < at; i++)
        {
            if (scene.Parts(i))
            {
                return false;
            }
        }

        return true;
    }

    private static Topic? Behind(Scene scene, int at, Topic? before)
    {
        var hasBefore = before is not null;
        var topic = scene.TopicAfter(at + 1);
        if (IsLevied(scene, at))
        {
            return null;
        }

        if (topic is null || topic.First - at > 6 || (topic.Verb && topic.Rule != "passive verb"))
        {
            return null;
        }

        var linked = false;
        for (var i = at + 1; i < topic.First; i++)
        {
            var chunk = scene.Chunks[i];
            switch (chunk.Kind)
            {
                case LexKind.Prep when chunk.Sub is Subs.From or Subs.For or Subs.On && !linked && IsEarned(scene, before, at, chunk.Sub):
                    linked = true; // "earned 26.41 billion from exports to Uganda"
                    break;
                case LexKind.Quantity when scene.QuantityAt(i).Conversion:
                case LexKind.Mark when chunk.Sub is Subs.Open or Subs.Close:
                    break;
                case LexKind.Prep when chunk.Sub is Subs.Of or Subs.InPrep:
                case LexKind.Worth or LexKind.Move when chunk.Sub != Subs.MoveVerb || i == at + 1:
                    linked = true;
                    break;
                case LexKind.Filler or LexKind.Goods or LexKind.Bilateral or LexKind.Record:
                    break;
                case LexKind.Verb when IsAfterPronoun(scene, at):
                    linked = true; // "of which 906 million were Peruvian sales"
                    break;
                case LexKind.Verb or LexKind.Move or LexKind.FlowVerb when !hasBefore:
                    linked = true; // "growth of 41 percent was posted by Malaysian exports"
                    break;
                case LexKind.Quantity or LexKind.And when !hasBefore && topic.First - at <= 6: // "a plunge of 5.6 billion, or 40.7 percent, in exports"
                    break;
                case LexKind.Prep when chunk.Sub == Subs.By && !hasBefore:
                case LexKind.Mark when chunk.Sub == Subs.Comma && !hasBefore && at > 0 && scene.Chunks[at - 1].Kind is LexKind.Prep or LexKind.And:
                    break; // "At 3.4 billion euros, Portugal's purchases …"
                case LexKind.Verb when topic.Rule == "passive verb":
                    linked = true;
                    break;
                case LexKind.Mark when chunk.Sub == Subs.Quote:
                    break;
                default:
                    return null;
            }
        }

        // Right behind: "a $100 billion trade surplus", but not "grew 5 percent, trade …".
        return linked || topic.First == at + 1 || !hasBefore ? topic : null;
    }

    /// <summary>"Earned 26 billion from", "paid 3 billion for", "spent 4 billion on": the flow behind is what was paid for.</summary>
    private static bool IsEarned(Scene scene, Topic? before, int at, byte prep)
    {
        // "… from exports of coal and 2 billion from those of gas": as the number before.
        if (before is { First: > 1 } && scene.Chunks[before.First - 1].IsPrep(prep) && scene.Chunks[before.First - 2].Kind == LexKind.Quantity)
        {
            return true;
        }

        var verb = NounPhrase.SkipBack(scene.Chunks, at - 1);
        verb = verb > 0 && scene.Chunks[verb] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } ? verb - 1 : verb; // "paid Kenya 9 million for"
        if (verb < 0 || !(scene.Chunks[verb].Kind == LexKind.Level || scene.Chunks[verb].Is(LexKind.FlowVerb, Subs.In)))
        {
            return false;
        }

        for (var i = verb; i >= 0 && before is not null; i--)
        {
            if (scene.Parts(i))
            {
                return true;
            }

            if (i <= before.Head)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAfterPronoun(Scene scene, int at)
    {
        at--;
        while (at > 0 && scene.Chunks[at].Kind == LexKind.Filler)
        {
            at--;
        }

        return at >= 0 && scene.Chunks[at].Kind == LexKind.Pronoun;
    }

    /// <summary>"A tariff on 200 billion dollars of Chinese imports": what a duty is laid on is no flow of a period.</summary>
    private static bool IsLevied(Scene scene, int at)
    {
        var on = at - 1;
        while (on > 0 && scene.Chunks[on].Kind == LexKind.Filler)
        {
            on--;
        }

        return on > 0 && scene.Chunks[on].IsPrep(Subs.On) && scene.Chunks[on - 1].Kind is LexKind.NonTrade or LexKind.Quantity;
    }

    /// <summary>"…, while growers in the south lost 5 percent": words that no table knows rule the number.</summary>
    private static bool IsForeign(Scene scene, int from, int at)
    {
        var parted = -1;
        for (var i = from; i < at; i++)
        {
            i = BehindRelative(scene, i, at);
            if (i < at && scene.Parts(i))
            {
                parted = i;
            }
        }

        if (parted < 0)
        {
            return false;
        }

        var unknown = 0;
        for (var i = parted + 1; i < at; i++)
        {
            switch (scene.Chunks[i].Kind)
            {
                case LexKind.Pronoun or LexKind.Quantity or LexKind.OwnerPronoun:
                    return false;
                case LexKind.Word:
                    unknown++;
                    break;
                case LexKind.Move or LexKind.Level or LexKind.Verb or LexKind.Share:
                    return unknown > 0;
                default:
                    break;
            }
        }

        return unknown > 0;
    }

    /// <summary>"According to the ministry, it reached …": who says so stands before the comma.</summary>
    private static int Behind(Scene scene, int at)
    {
        var said = scene.Chunks[0].Kind is LexKind.Say or LexKind.Prep or LexKind.Period;
        for (var i = 1; i < at && i < (said ? 12 : 6); i++)
        {
            if (scene.Chunks[i].IsMark(Subs.Comma))
            {
                return i + 1;
            }

            if (scene.Chunks[i].Kind is LexKind.Level or LexKind.Quantity or LexKind.Pronoun || (!said && scene.Chunks[i].Kind is LexKind.Verb or LexKind.Move))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"May was good for 19.8 billion", "December saw 24.4 billion change hands": nothing but the time and a verb stand before the amount.</summary>
    private static bool IsOfTime(Scene scene, int at)
    {
        var unknown = 0;
        for (var i = 0; i < at; i++)
        {
            switch (scene.Chunks[i].Kind)
            {
                case LexKind.Word:
                    unknown++;
                    break;
                case LexKind.Economy or LexKind.Office or LexKind.Product or LexKind.Goods or LexKind.Say or LexKind.PartnerNoun or LexKind.Country or LexKind.NonTrade or LexKind.Contrast:
                    return false;
                default:
                    break;
            }
        }

        return unknown <= 1 && scene.QuantityAt(at).Kind == Quantities.QuantityKind.Money;
    }

    /// <summary>Whether a sentence without a topic speaks on about the last one: "It reached …", "In December the figure was …".</summary>
    /// <summary>"The official said it came to 5 billion", "Ivanov added that this is 5 percent more": who says so is no part of what is said.</summary>
    private static bool IsSaid(Scene scene, int pronoun, int at)
    {
        var say = pronoun - 1;
        while (say > 0 && (scene.Chunks[say].Is(LexKind.Pronoun, Subs.Those) || scene.Chunks[say].Kind == LexKind.Filler))
        {
            say--;
        }

        if (say < 1 || scene.Chunks[say].Kind != LexKind.Say)
        {
            return false;
        }

        for (var i = pronoun + 1; i < at; i++)
        {
            if (scene.Chunks[i].Kind is LexKind.Word or LexKind.Economy or LexKind.Product or LexKind.Goods or LexKind.NonTrade)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Russia accounts for 41.9 percent of it": of what was told.</summary>
    private static bool IsOfTold(Scene scene, int at) =>
        at + 2 < scene.Chunks.Count && scene.Chunks[at + 1].IsPrep(Subs.Of) && scene.Chunks[at + 2].Kind == LexKind.Pronoun && scene.QuantityAt(at).Kind == Quantities.QuantityKind.Percent;

    private static bool Refers(Scene scene, int at)
    {
        var (unknown, aim) = (0, false);
        for (var i = Behind(scene, at); i < at; i++)
        {
            switch (scene.Chunks[i].Kind)
            {
                case LexKind.Cue:
                    aim |= scene.Chunks[i].Sub is Subs.Target or Subs.TargetNoun;
                    break;
                case LexKind.Pronoun:
                    return unknown == 0 || aim || IsSaid(scene, i, at); // "the goal of bringing it to 200 billion"
                case LexKind.Word or LexKind.Economy or LexKind.Office or LexKind.Product or LexKind.Goods or LexKind.Say or LexKind.PartnerNoun or LexKind.Country:
                    unknown++;
                    break;
                case LexKind.Level or LexKind.Move or LexKind.Exceed:
                    if (unknown == 0 || !aim)
                    {
                        return unknown == 0;
                    }

                    break;
                default:
                    break;
            }
        }

        return false;
    }
}
