using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Partners in their order: the main ones, those next to one just told, and lists of them.</content>
internal static partial class ImpliedTopics
{
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
