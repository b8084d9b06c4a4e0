using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Goods on their way, and products that an amount is told of.</content>
internal static partial class ImpliedTopics
{
    private static Topic? OneWayBefore(Scene scene, int at)
    {
        for (var i = scene.Topics.Count - 1; i >= 0; i--)
        {
            if (scene.Topics[i].Head < at && scene.Topics[i] is { Settled: true, Kind: TopicKind.Out or TopicKind.In } topic)
            {
                return topic;
            }
        }

        return null;
    }

    /// <summary>"Gasoline ($24.5 billion) and car parts ($15.7 billion) were the top exports": the flow that a list ends in.</summary>
    private static Topic? OneWayBehind(Scene scene, int at)
    {
        foreach (var topic in scene.Topics)
        {
            if (topic.Head > at && topic.Kind is not TopicKind.Other)
            {
                return topic is { Settled: true, Kind: TopicKind.Out or TopicKind.In, Verb: false } && EndsList(scene, topic.First) ? topic : null;
            }
        }

        return null;
    }

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

    /// <summary>"Goods for $3.71 billion travelled from China to Russia", "Chinese goods worth $5 billion reached Iraq".</summary>
    private static Topic? Goods(Scene scene, int at, Topic? pair)
    {
        var chunks = scene.Chunks;
        if (scene.TopicBefore(at) is { Rule: "way" } way && at - way.Head <= 4)
        {
            return null; // "530 million of goods left Chile for Peru"
        }

        if (Between(chunks, at) is { } both)
        {
            return both;
        }

        var topic = new Topic { Kind = TopicKind.Out, First = at, Head = at, End = at + 1, Rule = "goods" };
        if (at > 0 && chunks[at - 1] is { Kind: LexKind.Economy, Sub: Subs.Adjective })
        {
            (topic.Owner, topic.First) = (chunks[at - 1].Code, at - 1);
        }

        var (worth, went) = (false, false);
        for (var i = at + 1; i < chunks.Count && i - at <= 12; i++)
        {
            var chunk = chunks[i];
            if (chunk.Kind == LexKind.Quantity)
            {
                worth = true;
            }
            else if (chunk.Kind == LexKind.Verb && i + 1 < chunks.Count && chunks[i + 1].IsPrep(Subs.To))
            {
                went = worth; // "goods worth 28 billion went to": from whom the article tells
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

        if (!worth || topic.HasPair || (went && topic.Owner.IsNone && !topic.Partner.IsNone))
        {
            return worth ? topic : null;
        }

        // "Goods from Egypt gained 6.5 percent", "Egyptian goods were worth 490 million": to the other one of the pair.
        var other = (scene.FlowBefore(at) is { Settled: true } told && IsPair(told.Flow) ? told : pair)?.Flow is { } known && IsPair(known) ? Counterpart(known, topic.Owner.IsNone ? topic.Partner : topic.Owner) : default;
        if (other.IsNone || !IsRuled(scene, at, topic))
        {
            return null;
        }

        (topic.Owner, topic.Partner) = topic.Owner.IsNone ? (other, topic.Partner) : (topic.Owner, other);
        return topic;
    }

    private static EconomyCode Counterpart(Flow flow, EconomyCode of) => of.IsNone ? default : of == flow.From ? flow.To : of == flow.To ? flow.From : default;

    /// <summary>Whether goods named with their origin are the subject of a verb of change or level, and not "3 billion of Egyptian goods".</summary>
    private static bool IsRuled(Scene scene, int at, Topic topic)
    {
        var chunks = scene.Chunks;
        var before = NounPhrase.SkipBack(chunks, topic.First - 1);
        if (before >= 0 && !(chunks[before].Kind is LexKind.Mark or LexKind.Contrast or LexKind.And or LexKind.Period))
        {
            return false;
        }

        for (var i = at + 1; i < chunks.Count && i - at <= 4; i++)
        {
            if (chunks[i].Kind is LexKind.Move or LexKind.Level or LexKind.Worth or LexKind.Exceed || (chunks[i].Is(LexKind.Share, Subs.ShareVerb) && i + 1 < chunks.Count))
            {
                return true;
            }

            if (!(chunks[i].Kind is LexKind.Prep or LexKind.Economy or LexKind.Filler or LexKind.Verb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Australian sellers lost 15.1 percent": what they sell to the other one of the pair.</summary>
    private static Topic? Traders(Scene scene, int at, Topic? pair)
    {
        var chunks = scene.Chunks;
        var name = NounPhrase.SkipBack(chunks, at - 1);
        var verb = NounPhrase.Skip(chunks, at + 1);
        if (chunks[at].Sub is not (Subs.Supplier or Subs.Market) || name < 0 || chunks[name] is not { Kind: LexKind.Economy, Sub: Subs.Adjective } people || verb >= chunks.Count || !(chunks[verb].Kind is LexKind.Move or LexKind.Level)
            || ((scene.FlowBefore(at) is { Settled: true } told && IsPair(told.Flow) ? told : pair)?.Flow is not { } known) || !IsPair(known) || Counterpart(known, people.Code) is not { IsNone: false } other)
        {
            return null;
        }

        var topic = new Topic { Kind = chunks[at].Sub == Subs.Supplier ? TopicKind.Out : TopicKind.In, First = name, Head = at, End = at + 1, Owner = people.Code, Partner = other, Rule = "traders" };
        topic.SettleOn(topic.Owner, other);
        return topic;
    }

    /// <summary>"Goods worth $53.8 billion moved between China and Russia".</summary>
    private static Topic? Between(Pieces<Chunk> chunks, int at)
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
        var next = NounPhrase.Skip(chunks, BehindBracket(scene, end));
        var rules = next < chunks.Count && (chunks[next].Kind is LexKind.Level or LexKind.Move or LexKind.Share or LexKind.Worth or LexKind.Exceed or LexKind.Quantity
            || (chunks[next].Kind == LexKind.Verb && next + 1 < chunks.Count && (chunks[next + 1].Kind is LexKind.Move or LexKind.Worth or LexKind.Level || IsLeading(chunks, next) || IsAmountNext(scene, next + 1) || (chunks[next + 1].IsPrep(Subs.From) && IsAmountNext(scene, next + 2))))
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

        // What is made is not traded yet: "produced industrial goods for 11 trillion soums and consumer goods for 3 trillion".
        var made = chunks.FindLastIndex(at, chunk => chunk is { Kind: LexKind.Word, Lexeme.Text: Subs.Makes });
        if (made >= 0 && !scene.Topics.Exists(topic => topic.Head > made && topic.Head < at && topic.Kind != TopicKind.Other && topic.Rule != "product"))
        {
            return null;
        }

        if (verb >= 0 && chunks[verb].Kind == LexKind.FlowVerb && scene.TopicAt(verb) is null)
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

        // "Cereal output included 455,500 tonnes of wheat, 357,400 of barley": what the sentence is on is no trade.
        if (!scene.Topics.Contains(last) && scene.TopicBefore(at) is { Kind: TopicKind.Other } && scene.Chunks.TrueForAll(chunk => chunk.Kind is not (LexKind.FlowNoun or LexKind.FlowVerb)))
        {
            return null;
        }

        var product = Of(last, at, end, "product", NounPhrase.Things(chunks, at, end));
        return product.Kind == TopicKind.In && chunks[next] is { Kind: LexKind.Level, Lexeme.Text: "earned" } && next + 1 < chunks.Count && chunks[next + 1].Kind is LexKind.Pronoun or LexKind.Economy or LexKind.Country
            ? new() { Kind = TopicKind.Out, First = at, Head = at, End = end, Owner = product.Owner, Partner = product.Partner, Product = product.Product, Rule = "product" } // "Copper brought it 2.2 billion": what it sold
            : product;
    }

    /// <summary>"Vehicles led the rise, up 410 million".</summary>
    private static bool IsLeading(Pieces<Chunk> chunks, int verb) =>
        NounPhrase.Skip(chunks, verb + 1) is var move && move + 1 < chunks.Count && chunks[move].Is(LexKind.Move, Subs.MoveNoun) && (chunks[move + 1].IsMark(Subs.Comma) || chunks[move + 1].IsPrep(Subs.With));

    /// <summary>"Copper (chapter 74 of the Harmonized System) brought": behind a bracket that tells no amount.</summary>
    private static int BehindBracket(Scene scene, int at)
    {
        const int Longest = 12;
        if (at >= scene.Chunks.Count || !scene.Chunks[at].IsMark(Subs.Open))
        {
            return at;
        }

        for (var i = at + 1; i < scene.Chunks.Count && i - at <= Longest; i++)
        {
            if (scene.Chunks[i].IsMark(Subs.Close))
            {
                return i + 1;
            }

            if (scene.Chunks[i].Kind == LexKind.Quantity && scene.QuantityAt(i).Kind is not (QuantityKind.Other or QuantityKind.Bare))
            {
                return at;
            }
        }

        return at;
    }
}
