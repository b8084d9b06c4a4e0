using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>What was told of, with another partner, from another owner or the other way.</content>
internal static partial class ImpliedTopics
{
    /// <summary>"Imports from the largest suppliers rose: China 12.3 billion (+4 %), Japan 9 billion": the flow of the lead-in, with each name of the list.</summary>
    private static Topic? Listed(Scene scene, int at, Topic? lead)
    {
        var chunks = scene.Chunks;
        if (chunks[at].Sub == Subs.Adjective || chunks[at].Code == EconomyCode.World || !StartsItem(scene, at, out var isFirst))
        {
            return null;
        }

        var next = at + 1;
        while (next < chunks.Count && next - at <= 2 && (chunks[next].Kind == LexKind.Filler || chunks[next].IsMark(Subs.Colon) || chunks[next].IsMark(Subs.Dash) || chunks[next].IsMark(Subs.Comma) || chunks[next].IsPrep(Subs.By)))
        {
            next++;
        }

        next += next + 1 < chunks.Count && chunks[next].Kind == LexKind.Move && chunks[next].Sub is Subs.MoveAdverb or Subs.MoveVerb ? 1 : 0; // "China up 34 percent"
        if (next >= chunks.Count || chunks[next].Kind != LexKind.Quantity || scene.QuantityAt(next).Kind is not (QuantityKind.Money or QuantityKind.Percent or QuantityKind.Physical))
        {
            return null;
        }

        var told = isFirst && lead is not null ? lead : scene.FlowBefore(at);
        var isList = told is { Rule: "listed" } || (told is not null && (told == lead || IsLeadIn(scene, told, at)));
        if (told is not { Settled: true, Verb: false } || !isList)
        {
            return null;
        }

        var partner = told.Kind == TopicKind.In ? told.Flow.From : told.Flow.To;
        var name = chunks[at].Code;
        return name == told.Flow.From || name == told.Flow.To || (told.Rule != "listed" && partner.IsSingle && partner != EconomyCode.World) ? null : WithPartner(told, at, at + 1, "listed", name);
    }

    /// <summary>Whether a name begins an item: at the start of the sentence, or behind a colon, a comma, a semicolon, a bracket or "and".</summary>
    private static bool StartsItem(Scene scene, int at, out bool isFirst)
    {
        var before = at - 1;
        while (before >= 0 && (scene.Chunks[before].Kind is LexKind.Filler || (scene.Chunks[before].Kind == LexKind.Prep && scene.Chunks[before].Sub is Subs.To or Subs.From or Subs.With)))
        {
            before--;
        }

        isFirst = before < 0 || scene.Chunks.FindIndex(chunk => chunk.Kind != LexKind.Mark) > before;
        return isFirst || scene.Chunks[before].Kind == LexKind.And || scene.Chunks[before].IsMark(Subs.Colon) || scene.Chunks[before].IsMark(Subs.Comma) || scene.Chunks[before].IsMark(Subs.Semicolon);
    }

    /// <summary>Whether a colon closes the words on a flow before a list, and no number stands among them.</summary>
    private static bool IsLeadIn(Scene scene, Topic told, int at)
    {
        var colon = false;
        for (var i = told.End; i < at; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Quantity && !colon && scene.QuantityAt(i).Kind is QuantityKind.Money or QuantityKind.Percent)
            {
                return false;
            }

            colon |= scene.Chunks[i].IsMark(Subs.Colon);
        }

        return colon;
    }

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
        next = next < chunks.Count && chunks[next].Lexeme.Text == Subs.Alone ? NounPhrase.Skip(chunks, next + 1) : next;
        while (next < chunks.Count && (chunks[next].IsMark(Subs.Comma) || chunks[next].IsMark(Subs.Open) || chunks[next].IsPrep(Subs.At) || chunks[next].IsPrep(Subs.By)))
        {
            next = NounPhrase.Skip(chunks, next + 1);
        }

        var before = scene.NounBefore(at) ?? carried;
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

    /// <summary>"Exports to the Union rose. Spain took 1.6 billion euros, France 0.8 billion": the part of the flow just told that one partner has.</summary>
    private static Topic? Took(Scene scene, int at, Topic? carried)
    {
        var chunks = scene.Chunks;
        if (chunks[at].Sub == Subs.Adjective || chunks[at].Code == EconomyCode.World || (at > 0 && (chunks[at - 1].Kind is LexKind.Prep or LexKind.Possessive || chunks[at].Joined)))
        {
            return null;
        }

        var before = scene.NounBefore(at) ?? (scene.TopicBefore(at) is null ? carried : null);
        if (before is not { Settled: true, Verb: false, Kind: TopicKind.Out or TopicKind.In or TopicKind.Both })
        {
            return null;
        }

        var verb = at + 1;
        while (verb < chunks.Count && verb - at <= 3 && (chunks[verb].Kind is LexKind.Filler || chunks[verb] is { Kind: LexKind.Word, Capital: false }))
        {
            verb++; // "alone"
        }

        var took = verb < chunks.Count && (chunks[verb].Is(LexKind.Share, Subs.ShareVerb)
            || (chunks[verb].Kind == LexKind.FlowVerb && ((before.Kind == TopicKind.Out && chunks[verb].Sub == Subs.In) || (before.Kind == TopicKind.In && chunks[verb].Sub == Subs.Out))));
        var isNext = before.Rule == "took" && at > 0 && (chunks[at - 1].Kind == LexKind.And || chunks[at - 1].IsMark(Subs.Comma) || chunks[at - 1].Kind == LexKind.Filler) && verb == at + 1;
        var amount = took ? NounPhrase.Skip(chunks, verb + 1) : isNext ? verb + (chunks.Count > verb && chunks[verb].IsPrep(Subs.For) ? 1 : 0) : chunks.Count;
        if (amount >= chunks.Count || chunks[amount].Kind != LexKind.Quantity || !(scene.QuantityAt(amount).Kind is QuantityKind.Money or QuantityKind.Physical || (scene.QuantityAt(amount).Kind == QuantityKind.Percent && amount + 1 < chunks.Count && chunks[amount + 1].Is(LexKind.Move, Subs.MoveMore))))
        {
            return null;
        }

        var topic = Of(before, at, at + 1, "took", before.Product);
        if (chunks[at].Code == topic.Owner || (chunks[at].Code == topic.Partner && topic.Partner.IsSingle))
        {
            return null;
        }

        topic.Partner = chunks[at].Code;
        topic.SettleOn(topic.Owner, topic.Partner);
        return topic;
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
        if (Ordered(scene, at, kind) is { } flow)
        {
            owner = flow.Owner.IsNone ? owner : flow.Owner;
            scene.Topics.Remove(flow);
        }

        var topic = new Topic { Kind = kind, First = at, Head = at, End = at + 1, Owner = owner, Partner = EconomyCode.World, Rule = "list" };
        topic.SettleOn(owner, EconomyCode.World);
        return topic;
    }

    /// <summary>"The main markets for Philippine exports were Korea with 188 million; Taiwan, 171 million": the flow that names only what the list is of.</summary>
    private static Topic? Ordered(Scene scene, int at, TopicKind kind)
    {
        var chunks = scene.Chunks;
        if (at + 1 >= chunks.Count || chunks[at + 1].Kind != LexKind.Prep || chunks[at + 1].Sub is not (Subs.Of or Subs.For or Subs.InPrep)
            || scene.Topics.Find(topic => topic.Head > at) is not { Verb: false, Partner.IsNone: true } flow || flow.Kind != kind || flow.First - at > 3)
        {
            return null;
        }

        var next = flow.End;
        while (next < chunks.Count && chunks[next].Kind is LexKind.Verb or LexKind.Filler or LexKind.Period or LexKind.Mark)
        {
            next++;
        }

        return next < chunks.Count && chunks[next] is { Kind: LexKind.Economy, Sub: Subs.Name } ? flow : null;
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

        var isBracket = chunks[next].IsMark(Subs.Open) || chunks[next].IsMark(Subs.Dash);
        var before = scene.NounBefore(at);
        if (before is { Aside: true } && scene.Topics.FindLast(topic => topic.Head < at && topic is { Settled: true, Aside: false, Rule: "next" or "list" or "rank" }) is { } order && order.Kind == before.Kind)
        {
            before = order; // "Finland with 17 percent of total exports, Sweden with 10"
        }

        if (before is null && (isBracket || chunks[next].IsPrep(Subs.With)) && scene.FlowBefore(at) is { Verb: true, Settled: true, Kind: TopicKind.Out or TopicKind.In, Partner.IsSingle: true } verb
            && verb.Partner != EconomyCode.World && StartsItem(scene, at, out _) && Listing(scene, verb.End, at))
        {
            before = verb; // "It exported most to Poland – 334 million, Spain – 322 million"
        }

        before ??= isBracket || chunks[next].IsPrep(Subs.With) || chunks[next].Kind == LexKind.Level ? scene.TopicBefore(at) is null ? carried : null : null;
        var link = at - 1;
        while (link > 0 && chunks[link].Kind == LexKind.Filler)
        {
            link--;
        }

        if (before is null || !(isBracket || (link > 0 && chunks[link].Kind == LexKind.Next) || chunks[at + 1].Kind == LexKind.Ordinal || before.Rule is "rank" or "next" or "list" || IsNamedBefore(chunks, before, link) || (before == carried && before.Rule is not "product")))
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

    /// <summary>"Next came Japan with exports of 11.7 billion, and India with 10.8".</summary>
    private static bool IsNamedBefore(Pieces<Chunk> chunks, Topic flow, int link) =>
        flow.First > 1 && link > flow.End && chunks[link].Kind == LexKind.And && chunks[flow.First - 1].IsPrep(Subs.With) && chunks[flow.First - 2] is { Kind: LexKind.Economy, Sub: Subs.Name } name && name.Code == flow.Partner;

    /// <summary>Whether names and amounts alone stand between.</summary>
    private static bool Listing(Scene scene, int from, int to)
    {
        var amounts = 0;
        for (var at = from; at < to; at++)
        {
            amounts += scene.Chunks[at].Kind == LexKind.Quantity ? 1 : 0;
            if (!(scene.Chunks[at].Kind is LexKind.Quantity or LexKind.Economy or LexKind.And or LexKind.Filler or LexKind.Mark or LexKind.Worth or LexKind.Period || (scene.Chunks[at].Kind == LexKind.Prep && scene.Chunks[at].Sub is Subs.With or Subs.For or Subs.At)))
            {
                return false;
            }
        }

        return amounts > 0;
    }

    /// <summary>A bracket, "with", "at" or a comma behind a name, or a verb without weight and then "with".</summary>
    private static bool IsBeside(Scene scene, ref int next)
    {
        var chunks = scene.Chunks;
        if (chunks[next].Kind == LexKind.Level && scene.TopicBefore(next) is null && !scene.Topics.Exists(topic => topic.Kind == TopicKind.Other))
        {
            return true; // "The European Union came in at 828 billion"
        }

        if (chunks[next].Kind == LexKind.Verb && IsAmountNext(scene, next + 1) && scene.TopicBefore(next) is { Rule: "list" })
        {
            return true; // "Among the destinations Finland had 17 percent"
        }

        if (chunks[next].IsPrep(Subs.With) || chunks[next].IsPrep(Subs.At) || chunks[next].IsMark(Subs.Open) || chunks[next].IsMark(Subs.Comma) || chunks[next].IsMark(Subs.Dash))
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

            if (chunks[i].Kind is not (LexKind.Verb or LexKind.Filler or LexKind.Ordinal or LexKind.Word or LexKind.Next or LexKind.Prep or LexKind.Superlative or LexKind.Milestone) || chunks[i].Capital)
            {
                return false;
            }
        }

        return false;
    }
}
