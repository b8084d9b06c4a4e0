using Tidewaiter.Claims.Quantities;
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
        return told.Rule != "listed" && partner.IsSingle && partner != EconomyCode.World ? null : WithAnother(scene, told, at, "listed");
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
        if (last is not { Settled: true } || prep != 0 || !chunks[prep].IsPrep(Subs.With) || next >= chunks.Count || chunks[next].Kind != LexKind.Pronoun)
        {
            return null;
        }

        return WithAnother(scene, last, at, "spoken on");
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
}
