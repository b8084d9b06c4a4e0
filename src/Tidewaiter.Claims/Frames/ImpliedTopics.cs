using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>
/// Topics that stand in a sentence without a noun or verb of flow of their own: goods on their way, products told on about, "those to
/// Japan", and the next ones in an order.
/// </summary>
internal static class ImpliedTopics
{
    /// <summary>Adds them to the scene, in the order of their heads.</summary>
    /// <param name="scene">The sentence, with the topics of its nouns and verbs, settled so far as they can be.</param>
    /// <param name="ranks">The places told in it: a sum behind one is the flow that it ranks.</param>
    /// <param name="lastOneWay">The last flow in one direction that the article told about; <see langword="null"/> where there was none.</param>
    /// <param name="carried">What the sentence before told of.</param>
    /// <param name="last">The subject of the sentence before.</param>
    /// <param name="main">The economy from whose side the article tells.</param>
    public static void Add(Scene scene, List<RankFound> ranks, Topic? lastOneWay, Topic? carried, Topic? last, EconomyCode main)
    {
        foreach (var rank in ranks)
        {
            // The words of the order itself ("destination of non-oil exports") are about the flow that it ranks.
            scene.Topics.RemoveAll(topic => topic.Head >= rank.First && topic.Head < rank.PhraseEnd);
            if (IsApposed(scene, rank))
            {
                continue;
            }

            Insert(scene, new()
            {
                Kind = rank.Flow.Kind == FlowKind.Trade ? TopicKind.Both : rank.Flow.From.ToString() == rank.Of ? TopicKind.Out : TopicKind.In,
                First = rank.First,
                Head = rank.End - 1,
                End = rank.PhraseEnd,
                Flow = rank.Flow,
                Settled = true,
                Product = rank.Product,
                Rule = "rank",
            });
        }

        for (var at = 0; at < scene.Chunks.Count; at++)
        {
            if (scene.Chunks[at].Kind is not (LexKind.Goods or LexKind.Product or LexKind.Reverse or LexKind.Pronoun or LexKind.Economy or LexKind.PartnerNoun) || scene.IsInTopic(at))
            {
                continue;
            }

            var topic = scene.Chunks[at].Kind switch
            {
                LexKind.Goods => Goods(scene.Chunks, at),
                LexKind.Product when (OneWayBefore(scene, at) ?? OneWayBehind(scene, at) ?? lastOneWay) is { } flow => Product(scene, at, flow),
                LexKind.Reverse => Reverse(scene, at, lastOneWay),
                LexKind.Pronoun when scene.Chunks[at].Sub == Subs.Those => Those(scene, at, lastOneWay, main),
                LexKind.Economy => SpokenOn(scene, at, last) ?? Owned(scene, at, carried) ?? Beside(scene, at, carried, main) ?? Elided(scene, at),
                LexKind.PartnerNoun when scene.Chunks[at].Lexeme.Text == Subs.Plural => List(scene, at, main),
                _ => null,
            };

            if (topic is not null)
            {
                Insert(scene, topic);
                at = Math.Max(at, topic.End - 1);
            }
        }
    }

    /// <summary>"Its trade with ASEAN, its largest partner, advanced": what follows is still on the trade.</summary>
    private static bool IsApposed(Scene scene, RankFound rank)
    {
        var comma = rank.First - 1;
        while (comma > 0 && scene.Chunks[comma].Kind is LexKind.OwnerPronoun or LexKind.Filler or LexKind.Possessive or LexKind.Economy or LexKind.Country)
        {
            comma--;
        }

        return comma > 0 && scene.Chunks[comma].IsMark(Subs.Comma) && rank.PhraseEnd < scene.Chunks.Count && scene.Chunks[rank.PhraseEnd].IsMark(Subs.Comma)
            && scene.Topics.Exists(topic => topic.End == comma && topic.Settled);
    }

    private static Topic? OneWayBefore(Scene scene, int at) =>
        scene.Topics.FindLast(topic => topic.Head < at && topic.Settled && topic.Kind is TopicKind.Out or TopicKind.In);

    /// <summary>"With China it grew to 4.1 billion": what was spoken of, with another partner.</summary>
    private static Topic? SpokenOn(Scene scene, int at, Topic? last)
    {
        var chunks = scene.Chunks;
        var prep = at - 1;
        while (prep > 0 && chunks[prep].Kind == LexKind.Filler)
        {
            prep--;
        }

        var next = at + 1 < chunks.Count && chunks[at + 1].IsMark(Subs.Comma) ? at + 2 : at + 1;
        if (last is not { Settled: true } || prep != 0 || !chunks[prep].IsPrep(Subs.With) || next >= chunks.Count || chunks[next].Kind != LexKind.Pronoun
            || chunks[at].Code == last.Flow.From || chunks[at].Code == last.Flow.To)
        {
            return null;
        }

        return WithPartner(last, at, at + 1, "spoken on", chunks[at].Code);
    }

    /// <summary>"China's deliveries rose 49 percent. Russia's rose 12.8 percent", "Russian ones came to": the same flow of another owner.</summary>
    private static Topic? Owned(Scene scene, int at, Topic? carried)
    {
        var chunks = scene.Chunks;
        if (at + 2 >= chunks.Count || !(chunks[at + 1].Kind == LexKind.Possessive || chunks[at + 1].Is(LexKind.Pronoun, Subs.Ones)))
        {
            return null;
        }

        var next = NounPhrase.Skip(chunks, at + 2);
        while (next < chunks.Count && (chunks[next].IsMark(Subs.Comma) || chunks[next].IsMark(Subs.Open) || chunks[next].IsPrep(Subs.At) || chunks[next].IsPrep(Subs.By)))
        {
            next = NounPhrase.Skip(chunks, next + 1);
        }

        var before = scene.Topics.FindLast(topic => topic.Head < at && topic is { Settled: true, Verb: false, Kind: not TopicKind.Other }) ?? carried;
        if (before is null || before.Rule is "rank" || next >= chunks.Count || chunks[next].Kind is not (LexKind.Move or LexKind.Verb or LexKind.Level or LexKind.Quantity or LexKind.Exceed))
        {
            return null;
        }

        var owner = chunks[at].Code;
        var copy = Of(before, at, at + 2, "owned", before.Product);
        if (owner == copy.Owner)
        {
            return null;
        }

        copy.Partner = owner == copy.Partner ? copy.Owner : copy.Partner;
        (copy.Owner, copy.Sign) = (owner, before.Sign);
        copy.SettleOn(owner, copy.Partner);
        return copy;
    }

    /// <summary>"Gasoline ($24.5 billion) and car parts ($15.7 billion) were the top exports": the flow that a list ends in.</summary>
    private static Topic? OneWayBehind(Scene scene, int at) =>
        scene.Topics.Find(topic => topic.Head > at && topic.Kind is not TopicKind.Other) is { Settled: true, Kind: TopicKind.Out or TopicKind.In, Verb: false } topic
        && EndsList(scene, topic.First) ? topic : null;

    private static bool EndsList(Scene scene, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= 4; i--)
        {
            if (scene.Chunks[i].Kind is LexKind.Verb)
            {
                return i > 0 && (scene.Chunks[i - 1].IsMark(Subs.Close) || scene.Chunks[i - 1].Kind == LexKind.Quantity);
            }

            if (scene.Chunks[i].Kind is not (LexKind.Filler or LexKind.Superlative or LexKind.Prep))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Exports to China rose 5 percent, to the United States 3 and to the Union 2 percent".</summary>
    private static Topic? Elided(Scene scene, int at)
    {
        var prep = at - 1;
        while (prep >= 0 && scene.Chunks[prep].Kind == LexKind.Filler)
        {
            prep--;
        }

        if (prep < 1 || scene.Chunks[prep].Kind != LexKind.Prep || scene.Chunks[prep].Sub is not (Subs.To or Subs.From or Subs.With)
            || !(scene.Chunks[prep - 1].Kind is LexKind.And or LexKind.Mark or LexKind.Contrast)
            || scene.TopicBefore(at) is not { Settled: true, Verb: false } before || !IsAmountNext(scene, at + 1, byToo: true))
        {
            return null;
        }

        var other = scene.Chunks[at].Code;
        return other == before.Flow.From || other == before.Flow.To ? null : WithPartner(before, at, at + 1, "elided", other);
    }

    /// <summary>"A$5 billion to Saudi Arabia, A$3 billion to Japan": the partner right behind the amount is the one meant.</summary>
    public static Topic Toward(Scene scene, Topic topic, int at)
    {
        if (topic is not { Settled: true, Kind: TopicKind.Out or TopicKind.In } || topic.Head > at || at + 2 >= scene.Chunks.Count || scene.Chunks[at + 1].Kind != LexKind.Prep
            || scene.Chunks[at + 1].Sub != (topic.Kind == TopicKind.Out ? Subs.To : Subs.From))
        {
            return topic;
        }

        var name = NounPhrase.Economies(scene.Chunks, NounPhrase.Skip(scene.Chunks, at + 2), out _);
        return name.IsNone || name == topic.Flow.From || name == topic.Flow.To ? topic : WithPartner(topic, topic.Head, topic.End, topic.Rule, name);
    }

    private static Topic WithPartner(Topic topic, int at, int end, string rule, EconomyCode other)
    {
        var copy = Of(topic, at, end, rule, topic.Product);
        copy.Partner = other;
        copy.Sign = topic.Sign;
        copy.SettleOn(copy.Owner, other);
        return copy;
    }

    private static void Insert(Scene scene, Topic topic)
    {
        var place = scene.Topics.FindIndex(other => other.Head > topic.Head);
        scene.Topics.Insert(place < 0 ? scene.Topics.Count : place, topic);
    }

    /// <summary>"Goods for $3.71 billion travelled from China to Russia", "Chinese goods worth $5 billion reached Iraq".</summary>
    private static Topic? Goods(List<Chunk> chunks, int at)
    {
        if (Between(chunks, at) is { } both)
        {
            return both;
        }

        var topic = new Topic { Kind = TopicKind.Out, First = at, Head = at, End = at + 1, Rule = "goods" };
        if (at > 0 && chunks[at - 1] is { Kind: LexKind.Economy, Sub: Subs.Adjective })
        {
            (topic.Owner, topic.First) = (chunks[at - 1].Code, at - 1);
        }

        var worth = false;
        for (var i = at + 1; i < chunks.Count && i - at <= 12; i++)
        {
            var chunk = chunks[i];
            if (chunk.Kind == LexKind.Quantity)
            {
                worth = true;
            }
            else if (chunk.Kind is LexKind.Contrast or LexKind.NonTrade or LexKind.FlowNoun or LexKind.FlowVerb || chunk.IsMark(Subs.Semicolon))
            {
                break;
            }
            else if (chunk.Kind == LexKind.Prep && chunk.Sub is Subs.From or Subs.To
                && NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, i + 1), out var end) is { IsNone: false } name)
            {
                if (chunk.Sub == Subs.From)
                {
                    topic.Owner = name;
                }
                else
                {
                    topic.Partner = name;
                }

                i = end - 1;
            }
        }

        return worth && topic.HasPair ? topic : null;
    }

    /// <summary>"Goods worth $53.8 billion moved between China and Russia".</summary>
    private static Topic? Between(List<Chunk> chunks, int at)
    {
        var worth = false;
        for (var i = at + 1; i + 1 < chunks.Count && i - at <= 12; i++)
        {
            worth |= chunks[i].Kind == LexKind.Quantity;
            if (chunks[i].Kind is LexKind.Contrast or LexKind.NonTrade or LexKind.FlowNoun or LexKind.FlowVerb || chunks[i].IsMark(Subs.Semicolon))
            {
                return null;
            }

            if (chunks[i].IsPrep(Subs.Between) && worth)
            {
                var first = NounPhrase.Skip(chunks, i + 1);
                var topic = new Topic { Kind = TopicKind.Both, First = at, Head = at, End = at + 1, Rule = "goods", SideBySide = true };
                if (first < chunks.Count && chunks[first].Kind == LexKind.BothSides)
                {
                    topic.Bilateral = true;
                    return topic;
                }

                if (first < chunks.Count && NounPhrase.Pair(chunks, first, out var a, out var b, out _) && !b.IsNone)
                {
                    (topic.Owner, topic.Partner) = (a, b);
                    return topic;
                }

                return null;
            }
        }

        return null;
    }

    /// <summary>"Copper represented 72 % of the exports", "followed by furniture with $670 million": a part of the flow just told.</summary>
    private static Topic? Product(Scene scene, int at, Topic last)
    {
        var chunks = scene.Chunks;
        var end = NounPhrase.EndOfList(chunks, at);
        var next = NounPhrase.Skip(chunks, end);
        var rules = next < chunks.Count && (chunks[next].Kind is LexKind.Level or LexKind.Move or LexKind.Share or LexKind.Worth or LexKind.Exceed or LexKind.Quantity
            || (chunks[next].Kind == LexKind.Verb && next + 1 < chunks.Count && (chunks[next + 1].Kind is LexKind.Move or LexKind.Worth or LexKind.Level || IsAmountNext(scene, next + 1)))
            || (chunks[next].Kind is LexKind.Prep or LexKind.Mark && IsAmountNext(scene, next + 1)));
        if (!rules)
        {
            return null;
        }

        // What a firm sold or bought is its own affair: "Apple sold iPhones for 51 billion dollars".
        var verb = at - 1;
        while (verb > 0 && chunks[verb].Kind is LexKind.Filler or LexKind.Record)
        {
            verb--;
        }

        if (verb >= 0 && chunks[verb].Kind == LexKind.FlowVerb && !scene.Topics.Exists(topic => topic.Head == verb))
        {
            return null;
        }

        // Inside "prices of oil", "production of steel" the product is not what is traded.
        for (var i = at - 1; i >= 0 && at - i <= 3; i--)
        {
            if (chunks[i].Kind == LexKind.NonTrade)
            {
                return null;
            }
        }

        return Of(last, at, end, "product", chunks[at].Lexeme.Text);
    }

    private static Topic Of(Topic last, int at, int end, string rule, string? product) => new()
    {
        Kind = last.Kind,
        First = at,
        Head = at,
        End = end,
        Product = product,
        Sign = last.Sign,
        Rule = rule,
        Owner = last.Kind == TopicKind.In ? last.Flow.To : last.Flow.From,
        Partner = last.Kind == TopicKind.In ? last.Flow.From : last.Flow.To,
    };

    private static bool IsAmountNext(Scene scene, int at, bool byToo = false)
    {
        at = NounPhrase.Skip(scene.Chunks, at);
        if (byToo && at < scene.Chunks.Count && scene.Chunks[at].IsPrep(Subs.By))
        {
            at = NounPhrase.Skip(scene.Chunks, at + 1);
        }

        while (at < scene.Chunks.Count && (scene.Chunks[at].Kind is LexKind.Worth || scene.Chunks[at].IsPrep(Subs.With) || scene.Chunks[at].IsPrep(Subs.Of) || scene.Chunks[at].IsPrep(Subs.At)))
        {
            at = NounPhrase.Skip(scene.Chunks, at + 1);
        }

        return at < scene.Chunks.Count && scene.Chunks[at].Kind == LexKind.Quantity
            && scene.QuantityAt(at).Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Physical;
    }

    /// <summary>"… and for $5.19 billion the other way".</summary>
    private static Topic? Reverse(Scene scene, int at, Topic? lastOneWay)
    {
        var turned = scene.TopicBefore(at) ?? lastOneWay;
        return turned is null || turned.Kind is not (TopicKind.Out or TopicKind.In) || (turned.Rule == "what" && turned.End == at)
            ? null
            : new()
            {
                Kind = turned.Kind == TopicKind.Out ? TopicKind.In : TopicKind.Out,
                First = at,
                Head = at,
                End = at + 1,
                Rule = "the other way",
                Owner = turned.Owner,
                Partner = turned.Partner,
                OwnerWord = turned.OwnerWord,
                PartnerWord = turned.PartnerWord,
            };
    }

    /// <summary>"Those to the United States dropped", "those of vehicles gained": another part of the flow just told.</summary>
    private static Topic? Those(Scene scene, int at, Topic? lastOneWay, EconomyCode main)
    {
        Named(scene, at, main);
        var same = scene.TopicBefore(at) is { Settled: true } before ? before : lastOneWay;
        if (same is not { Settled: true } || at + 2 >= scene.Chunks.Count || scene.Chunks[at + 1].Kind != LexKind.Prep)
        {
            return null;
        }

        var thing = NounPhrase.Skip(scene.Chunks, at + 2);
        var name = thing < scene.Chunks.Count ? NounPhrase.Economies(scene.Chunks, thing, out var end) : default;
        end = thing + 1;
        var topic = Of(same, at, end, "those", same.Product);
        switch (scene.Chunks[at + 1].Sub)
        {
            case Subs.To or Subs.With or Subs.From or Subs.For when !name.IsNone && name != topic.Owner:
                topic.Partner = name;
                topic.SettleOn(topic.Owner, name);
                return topic;
            case Subs.Of when !name.IsNone && name != topic.Partner:
                topic.Owner = name;
                topic.SettleOn(name, topic.Partner);
                return topic;
            case Subs.Of when thing < scene.Chunks.Count && scene.Chunks[thing].Kind is LexKind.Product or LexKind.Word or LexKind.Services:
                topic.Product = scene.Chunks[thing].Lexeme.Text ?? "part";
                topic.End = NounPhrase.EndOfList(scene.Chunks, thing);
                return topic;
            default:
                return null;
        }
    }

    /// <summary>"The largest deficits were those with China": what "those" are is named before, without a partner.</summary>
    private static void Named(Scene scene, int at, EconomyCode main)
    {
        if (scene.TopicBefore(at) is { Settled: false, Verb: false, OfPart: false, Kind: not TopicKind.Other } before && !main.IsNone && before.Partner.IsNone)
        {
            before.Owner = before.Owner.IsNone ? main : before.Owner;
            before.SettleOn(before.Owner, EconomyCode.World);
        }
    }

    /// <summary>"The main suppliers were China (3.57 trillion), India (1.64 trillion) and Belgium": a flow for each name that follows.</summary>
    private static Topic? List(Scene scene, int at, EconomyCode main)
    {
        var owner = main;
        for (var i = at - 1; i >= 0 && at - i <= 5; i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Economy)
            {
                owner = scene.Chunks[i].Code;
                break;
            }
        }

        if (owner.IsNone)
        {
            return null;
        }

        var kind = scene.Chunks[at].Sub switch { Subs.Market => TopicKind.Out, Subs.Supplier => TopicKind.In, _ => TopicKind.Both };
        var topic = new Topic { Kind = kind, First = at, Head = at, End = at + 1, Owner = owner, Partner = EconomyCode.World, Rule = "list" };
        topic.SettleOn(owner, EconomyCode.World);
        return topic;
    }

    /// <summary>
    /// "…, ahead of Canada ($61.85 billion)", "followed by the United States with $1.36 billion", "Spain came next with 8 percent": the same as
    /// was told, with the economy right before the number.
    /// </summary>
    private static Topic? Beside(Scene scene, int at, Topic? carried, EconomyCode main)
    {
        var chunks = scene.Chunks;
        if (chunks[at].Sub == Subs.Adjective || chunks[at].Code == EconomyCode.World
            || (at > 0 && chunks[at - 1].Kind == LexKind.Prep && chunks[at - 1].Sub is Subs.From or Subs.To or Subs.InPrep or Subs.Between && !(at + 1 < chunks.Count && chunks[at + 1].IsMark(Subs.Open))))
        {
            return null;
        }

        var next = at + 1;
        while (next < chunks.Count && next - at <= 2 && chunks[next].Kind == LexKind.Filler)
        {
            next++;
        }

        if (next + 1 >= chunks.Count || !IsBeside(scene, ref next) || !IsAmountNext(scene, next + 1))
        {
            return null;
        }

        var isBracket = chunks[next].IsMark(Subs.Open);
        var before = scene.Topics.FindLast(topic => topic.Head < at && topic is { Settled: true, Verb: false, Kind: not TopicKind.Other });
        before ??= isBracket || chunks[next].IsPrep(Subs.With) || chunks[next].Kind == LexKind.Level ? scene.TopicBefore(at) is null ? carried : null : null;
        var link = at - 1;
        while (link > 0 && chunks[link].Kind == LexKind.Filler)
        {
            link--;
        }

        if (before is null || !(isBracket || (link > 0 && chunks[link].Kind == LexKind.Next) || chunks[at + 1].Kind == LexKind.Ordinal || before.Rule is "rank" or "next" or "list" || (before == carried && before.Rule is not "product")))
        {
            return null;
        }

        var other = chunks[at].Code;
        var copy = Of(before, at, at + 1, "next", before.Product);
        copy.Sign = before.Sign;
        if (copy.Kind is TopicKind.Both or TopicKind.Balance && copy.Partner == main)
        {
            (copy.Owner, copy.Partner, copy.Sign) = (copy.Partner, copy.Owner, (sbyte)-copy.Sign); // told from the side that the article tells from
        }

        if (other == copy.Owner || other == copy.Partner)
        {
            return null;
        }

        copy.Partner = other;
        copy.SettleOn(copy.Owner, other);
        return copy;
    }

    /// <summary>A bracket, "with", "at" or a comma behind a name, or a verb without weight and then "with".</summary>
    private static bool IsBeside(Scene scene, ref int next)
    {
        var chunks = scene.Chunks;
        if (chunks[next].Kind == LexKind.Level && scene.TopicBefore(next) is null && !scene.Topics.Exists(topic => topic.Kind == TopicKind.Other))
        {
            return true; // "The European Union came in at 828 billion"
        }

        if (chunks[next].IsPrep(Subs.With) || chunks[next].IsPrep(Subs.At) || chunks[next].IsMark(Subs.Open) || chunks[next].IsMark(Subs.Comma))
        {
            return true;
        }

        // "ASEAN stayed in first place with", "Canada came next with"
        for (var i = next; i + 1 < chunks.Count && i - next <= 4; i++)
        {
            if (chunks[i].IsPrep(Subs.With) && i > next)
            {
                next = i;
                return true;
            }

            if (chunks[i].Kind is not (LexKind.Verb or LexKind.Filler or LexKind.Ordinal or LexKind.Word or LexKind.Next or LexKind.Prep or LexKind.Superlative) || chunks[i].Capital)
            {
                return false;
            }
        }

        return false;
    }
}
