using System.Runtime.InteropServices;
using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Frames;

/// <summary>Places every quantity of a sentence: what it is about and how.</summary>
internal sealed class SentenceReader(Focus focus)
{
    private readonly List<int> numbers = [];
    private readonly Dictionary<(string Topic, Relation Relation), string> rules = [];
    private (Topic Part, string Of)? lastShare;
    private Topic? lastOneWay;
    private Topic? last; // what sentences before this one told of
    private Topic? told; // what this one does
    private Quantity money; // the last amount of this paragraph: its unit is that of numbers without one
    private Topic? oneWay; // the last flow in one direction, in whatever paragraph
    private string? sector; // services, or both, where the paragraph is on them
    private Topic? first; // what the article told of first
    private Topic? here; // what this paragraph told of last, but for balances

    /// <summary>A new article.</summary>
    public void Clear() => (lastShare, lastOneWay, last, told, first, here, oneWay, sector) = (null, null, null, null, null, null, null, null);

    /// <summary>A new paragraph.</summary>
    public void NewLine() => (lastShare, lastOneWay, here, sector, money) = (null, null, null, null, default);

    /// <summary>Reads the topics of a scene whose chunks are filled in, and settles who is meant.</summary>
    public void Settle(Scene scene, List<RankFound> ranks)
    {
        (last, told) = (told ?? last, null);
        Borrow(scene);
        Descriptions.Resolve(scene.Chunks, focus);
        TopicReader.Read(scene.Chunks, scene.Topics);
        Twins.Split(scene);
        Wholes.Mark(scene);
        focus.NewSentence(Offices.Teller(scene.Chunks));
        focus.Head(scene.Chunks);
        if (!scene.Chunks.Exists(chunk => chunk is { Kind: LexKind.PartnerNoun, Lexeme.Text: not Subs.Plural }))
        {
            focus.Speak(scene.Chunks); // "Ecuador was Colombia's third market, absorbing 3.9 percent of its shipments": the market's owner is meant
        }

        var before = lastOneWay ?? Sold();
        foreach (var topic in scene.Topics)
        {
            if (topic.Owner.IsNone && topic.OwnerWord == default && topic.Kind != TopicKind.Other)
            {
                Subjects.Find(scene, topic);
            }

            if (topic is { Kind: TopicKind.Both, Owner.IsNone: true, OwnerWord: LexKind.Word, Bilateral: false } && topic.Partner == focus.Main && !focus.Main.IsNone)
            {
                topic.Owner = NamedBefore(scene, topic); // "For Uzbekistan, turnover with China rose": in a story of China's
            }

            topic.Aside |= IsWholeOfShare(scene, topic);
            Settle(scene, topic);
        }

        Ranks.Read(scene, focus, ranks);
        ImpliedTopics.Add(scene, ranks, before, (here ?? first)?.Carried(), last, focus.Main);
        Adopt(scene, ranks);
        GoalTopics.Add(scene, focus);
        foreach (var topic in scene.Topics)
        {
            if (!topic.Settled)
            {
                Settle(scene, topic);
            }
        }
    }

    private static Figures.EconomyCode NamedBefore(Scene scene, Topic topic)
    {
        for (var i = topic.First - 1; i >= 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } named && named.Code != topic.Partner && !(i > 0 && scene.Chunks[i - 1].IsPrep(Subs.InPrep)))
            {
                return named.Code;
            }
        }

        return default;
    }

    private static bool IsWholeOfShare(Scene scene, Topic topic)
    {
        var at = topic.First - 1;
        while (at >= 0 && scene.Chunks[at].Kind is LexKind.Filler)
        {
            at--;
        }

        return at > 0 && scene.Chunks[at].IsPrep(Subs.Of)
            && (scene.Chunks[at - 1].Kind == LexKind.Quantity || ((topic.Whole || topic.SoftWhole) && scene.Chunks[at - 1].Kind is not (LexKind.Filler or LexKind.Pronoun))); // "the value of all exports" is no share
    }

    private void Settle(Scene scene, Topic topic)
    {
        Inherit(scene, topic);
        if (!(topic.Settled || focus.Settle(topic)) || topic.Aside)
        {
            return;
        }

        told ??= topic; // the subject of a sentence is what "it" means in the next
        if (topic is { Kind: not TopicKind.Balance } && (!topic.Verb || topic.Kind == TopicKind.Both))
        {
            first ??= topic;
            here = topic;
        }

        if (topic.Kind is TopicKind.Out or TopicKind.In)
        {
            (lastOneWay, oneWay) = (topic, topic);
        }
    }

    /// <summary>What a flow takes from those told before it: goods or services in one paragraph, the direction of bare "deliveries".</summary>
    private void Inherit(Scene scene, Topic topic)
    {
        var head = topic.Head < scene.Chunks.Count ? scene.Chunks[topic.Head] : default;
        if (topic.Kind == TopicKind.Other || topic.OfPart || topic.Rule is "product" or "those")
        {
            return;
        }

        if (topic.Product is "services" or "goods and services")
        {
            sector = topic.Verb ? sector : topic.Product;
        }
        else if (SaysGoods(scene, topic))
        {
            sector = null;
        }
        else if (topic is { Product: null, Verb: false })
        {
            topic.Product = sector;
        }

        // "Trade in farm goods rose 27 percent, and imports 48": the parts of a trade in goods of one kind are in these goods.
        if (topic is { Product: null, Kind: TopicKind.Out or TopicKind.In, Verb: false } && scene.TopicBefore(topic.Head) is { Kind: TopicKind.Both, Product: { } part })
        {
            topic.Product = part;
        }

        if (topic is { Product: null, Verb: false, Whole: false, SoftWhole: false } && head is { Kind: LexKind.FlowNoun, Lexeme.Text: "soft" } && here is { Product: not (null or "part" or "services" or "goods and services"), Kind: TopicKind.Out or TopicKind.In } goods)
        {
            topic.Product = goods.Product; // "Imports of Australian coal jumped. Shipments from Russia eased": still coal
        }

        // "Coal sales to Japan fell. Deliveries were 5 million tons": whoever sold before sells still.
        if (head is { Kind: LexKind.FlowNoun, Lexeme.Text: "soft" } && topic is { Settled: false, Partner.IsNone: true, Owner.IsNone: true, OwnerWord: LexKind.Word, PartnerWord: LexKind.Word, Bilateral: false, Whole: false, SoftWhole: false }
            && oneWay is { Product: not null } before)
        {
            (topic.Flow, topic.Settled) = (before.Flow, true);
            topic.Product ??= scene.Topics.Contains(before) ? before.Product : null;
        }
    }

    private static bool SaysGoods(Scene scene, Topic topic)
    {
        for (var i = Math.Max(0, topic.First); i < topic.End && i < scene.Chunks.Count; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Goods)
            {
                return true;
            }
        }

        return false;
    }

    private static RankFound? RankBefore(List<RankFound> ranks, int chunk) => ranks.FindLast(rank => rank.PhraseEnd <= chunk);

    private static string? ProductBefore(Scene scene, int at)
    {
        while (--at >= 0 && scene.Chunks[at].Kind != LexKind.Product)
        {
        }

        return at >= 0 ? scene.Chunks[at].Lexeme.Text : null;
    }

    private string Rule(string topic, Relation relation)
    {
        ref var rule = ref CollectionsMarshal.GetValueRefOrAddDefault(rules, (topic, relation), out _);
        return rule ??= $"{topic}, {relation.ToString().ToLowerInvariant()}";
    }

    /// <summary>Topics that take their meaning from the one before: "topped the list of imports", "largest market with a turnover of".</summary>
    private static void Adopt(Scene scene, List<RankFound> ranks)
    {
        foreach (var topic in scene.Topics)
        {
            // "China was the kingdom's largest trading partner; the two traded $6.96 billion", "…: bilateral trade reached 41 billion"
            if (ranks.Count > 0 && topic is { Kind: TopicKind.Both, Bilateral: true, Owner.IsNone: true, Partner.IsNone: true } && RankBefore(ranks, topic.First) is { } told)
            {
                (topic.Flow, topic.Settled) = (new(Figures.FlowKind.Trade, told.Flow.From, told.Flow.To), true);
            }
        }

        for (var i = 0; i < scene.Topics.Count; i++)
        {
            var topic = scene.Topics[i];
            var first = topic.First - 1;
            while (first >= 0 && scene.Chunks[first].Kind == LexKind.Filler)
            {
                first--;
            }

            if (i > 0 && scene.Topics[i - 1] is { Rule: "rank", Product: { } ranked, Kind: TopicKind.Out or TopicKind.In } order && scene.Chunks[topic.Head].Lexeme.Text is "soft" && topic is { Owner.IsNone: true, Partner.IsNone: true, PartnerWord: LexKind.Word })
            {
                (topic.Flow, topic.Product, topic.Settled) = (order.Flow, ranked, true); // "the second supplier of gas: deliveries grew by 177 percent"
            }
            else if (first > 0 && scene.Chunks[first].Kind == LexKind.ListHead)
            {
                topic.Product ??= ProductBefore(scene, first);
            }
            else if (i > 0 && scene.Topics[i - 1].Rule == "rank" && !topic.HasPair && topic.Owner.IsNone && topic.Partner.IsNone && topic.Kind != TopicKind.Balance && first > 0
                && (scene.Chunks[first].IsPrep(Subs.With) || scene.Chunks[first].Kind == LexKind.FlowVerb))
            {
                (topic.Flow, topic.Product, topic.Settled) = (scene.Topics[i - 1].Flow, topic.Product ?? scene.Topics[i - 1].Product, true);
            }
        }
    }

    /// <summary>Where a paragraph speaks of goods before any flow: what the economy the article is on sells.</summary>
    private Topic? Sold()
    {
        if (focus.Main.IsNone || focus.Other.IsNone)
        {
            return null;
        }

        var topic = new Topic { Kind = TopicKind.Out, First = 0, Head = 0, End = 0, Owner = focus.Main, Partner = focus.Other, Rule = "focus" };
        topic.SettleOn(focus.Main, focus.Other);
        return topic;
    }

    /// <summary>Adds what could be placed, in the order of the text; the rest goes to <paramref name="unread"/> with the reason.</summary>
    public void Place(Scene scene, List<Placed> placed, List<(int Chunk, string Why)> unread)
    {
        var opens = OpensWithTime(scene);
        var isTotal = scene.Topics.Count == 0 && scene.Chunks.Exists(chunk => chunk.Is(LexKind.Pronoun, Subs.Total));
        var carried = ((opens || isTotal) && first is { Kind: TopicKind.Both } ? here is { Kind: TopicKind.Both } ? here : first : last)?.Carried();
        numbers.Clear();
        for (var at = 0; at < scene.Chunks.Count; at++)
        {
            if (scene.Chunks[at].Kind == LexKind.Quantity && scene.QuantityAt(at).Kind is not (QuantityKind.Other or QuantityKind.Bare))
            {
                numbers.Add(at);
            }
            else if (scene.Chunks[at].Kind == LexKind.Quantity)
            {
                Borrow(scene, at);
            }
        }

        foreach (var at in numbers)
        {
            money = scene.QuantityAt(at) is { Kind: QuantityKind.Money, Conversion: false } amount ? amount : money;
        }

        var paired = Respectively.Pairs(scene, numbers);
        sbyte lastSign = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            var at = numbers[i];
            var topic = paired?[i] ?? TopicChoice.For(scene, at, carried, opens);
            topic = paired?[i] is null && topic is not null ? ImpliedTopics.Toward(scene, topic, at) : topic;
            if (topic is null || topic.Kind == TopicKind.Other)
            {
                if (topic is null && LooksLikeTrade(scene, at, carried))
                {
                    unread.Add((at, "no flow named that it belongs to"));
                }

                continue;
            }

            if (!topic.Settled)
            {
                unread.Add((at, topic.OfPart ? "it is on a firm, a region or a branch, not on an economy" : "it is not said between whom"));
                continue;
            }

            var floor = i > 0 ? numbers[i - 1] + 1 : 0;
            if (topic.Head < at && topic.Head >= floor && !topic.Verb && topic.Rule is not ("product" or "goods"))
            {
                floor = topic.Head + 1;
            }

            var relation = Placer.Relate(scene, at, floor, out var sign, out var hedge);
            if (relation == Relation.Growth && topic.Head >= 0 && topic.Head + 1 < at && scene.Chunks[topic.Head + 1].Is(LexKind.Move, Subs.MoveNoun) && at + 1 < scene.Chunks.Count && scene.Chunks[at + 1].Is(LexKind.Move, Subs.MoveMore))
            {
                continue; // "export growth was 1.5 percent lower": how fast it grew, not what
            }

            if (relation == Relation.Unknown && topic.Head < at && floor > topic.Head)
            {
                // "to raise exports by 20 percent": the verb stands before the noun.
                relation = Placer.Relate(scene, at, i > 0 ? numbers[i - 1] + 1 : 0, out sign, out hedge);
            }

            if (relation == Relation.Unknown && topic.Head < 0 && lastShare is not null && scene.QuantityAt(at).Kind == QuantityKind.Percent && IsTold(scene, at))
            {
                relation = Relation.Share; // "It had been 2.1 percent in 1998", behind a share
            }

            if (relation == Relation.Unknown && topic.Rule is "next" && scene.QuantityAt(at).Kind == QuantityKind.Percent && Grown(scene, at) is not 0 and var grown)
            {
                (relation, sign) = (Relation.Growth, grown); // "sales grew in France (51 percent) and the Emirates (47.4 percent)"
            }

            if (relation == Relation.Unknown && topic.Rule is "rank" or "next" && scene.QuantityAt(at).Kind == QuantityKind.Percent)
            {
                relation = Relation.Share; // "China was the largest market with 23.6 percent, followed by Japan with 8.3"
            }

            if (relation == Relation.Level && IsCompared(scene, topic, at))
            {
                relation = Relation.Before; // "compared with a surplus of 1.4 billion"
            }

            // "fell by 9 percent, or $35 billion": the same change in money; "a share of 16 percent, or $1.07 billion": the part itself.
            if (relation == Relation.Level && placed.Count > 0 && scene.Chunks[at - 1].Kind == LexKind.And && at - placed[^1].Chunk <= 3
                && placed[^1].Relation == Relation.Growth && topic == placed[^1].Topic && scene.QuantityAt(at).Kind == QuantityKind.Money)
            {
                (relation, sign) = (Relation.Change, placed[^1].Sign);
            }

            // "Exports rose by 0.2 billion to 15.4 billion and imports by 0.1 billion"
            if (relation == Relation.Level && lastSign != 0 && topic.Head > (i > 0 ? numbers[i - 1] : -1) && scene.Chunks[at - 1].IsPrep(Subs.By) && !topic.Verb
                && scene.QuantityAt(at).Kind is QuantityKind.Money or QuantityKind.Physical)
            {
                (relation, sign) = (Relation.Change, lastSign);
            }

            var earlier = relation == Relation.None && placed.Count > 0 && placed[^1].Relation == Relation.Share && scene.QuantityAt(at).Kind == QuantityKind.Percent;
            if (earlier)
            {
                placed.Add(new() { Chunk = at, Quantity = scene.QuantityAt(at), Topic = placed[^1].Topic, Relation = Relation.Share, Of = placed[^1].Of, Earlier = true, Rule = "share before" });
                continue;
            }

            if (relation == Relation.Unknown)
            {
                (relation, sign) = Gapped(scene, at, i, topic, placed, lastSign);
            }

            if (relation == Relation.Unknown && scene.QuantityAt(at).Kind == QuantityKind.Percent)
            {
                (relation, sign) = Shared(scene, i, topic);
            }

            if (relation == Relation.Level && topic.Kind is not TopicKind.Balance && placed.Count > 0 && placed[^1].Relation == Relation.Share && IsSamePart(scene, placed[^1].Chunk, at))
            {
                topic = placed[^1].Topic; // "12.3 percent of all exports, or 1.27 trillion"
            }

            if (relation == Relation.Share && sign > 0 && lastSign < 0 && scene.QuantityAt(at).Kind == QuantityKind.Points && scene.Chunks[at - 1].IsPrep(Subs.By) && i > 0 && !HasMove(scene, numbers[i - 1], at))
            {
                sign = lastSign; // "Its share in exports fell by 0.3 points, and in imports by 0.9"
            }

            if (paired?[i] is { } inTurn && placed.Count > 0 && i > 0 && paired[i - 1] is not null && relation is Relation.Unknown or Relation.Level && placed[^1].Quantity.Kind == scene.QuantityAt(at).Kind
                && placed[^1].Chunk == numbers[i - 1] && inTurn != paired[i - 1])
            {
                (relation, sign) = (placed[^1].Relation, placed[^1].Sign); // "rose 15.7 and 17.3 percent": one verb for all of them
            }

            relation = paired?[i] is not null && relation == Relation.Before ? Relation.Level : relation;
            if (paired?[i] is { } part && relation == Relation.Share)
            {
                placed.Add(new() { Chunk = at, Quantity = scene.QuantityAt(at), Topic = part, Relation = relation, Hedge = hedge, Of = (part.Kind == TopicKind.In ? part.Flow.To : part.Flow.From).ToString(), Rule = "shares in turn" });
                continue;
            }

            if (Placed(scene, at, topic, relation, sign, hedge) is { } found)
            {
                placed.Add(found);
                told = found.Relation == Relation.Share && found.Of is not null and not "pair" && (told is null || told.Aside || told.Flow.To == Figures.EconomyCode.World || told.Flow.From == Figures.EconomyCode.World) ? found.Topic : told;
                if (topic.Twin is { Settled: true } twin && paired?[i] is null)
                {
                    placed.Add(new() { Chunk = at, Quantity = found.Quantity, Topic = twin, Relation = found.Relation, Sign = found.Sign, Hedge = found.Hedge, Of = found.Of, Rule = found.Rule });
                }

                if (found.Relation is Relation.Growth or Relation.Change or Relation.Multiple)
                {
                    lastSign = found.Sign;
                }

            }
            else if (relation != Relation.None)
            {
                unread.Add((at, relation == Relation.Share ? "it is not said of what whole" : "it is not said how it stands to the trade named"));
            }
        }
    }

    /// <summary>"March by itself contributed 20 billion": the time is the subject, and what is told of it is what the article tells of.</summary>
    private static bool OpensWithTime(Scene scene)
    {
        var at = 0;
        while (at < scene.Chunks.Count && (scene.Chunks[at].Kind is LexKind.Filler || scene.Chunks[at].IsMark(Subs.Quote)))
        {
            at++;
        }

        return scene.Topics.Count == 0 && at < scene.Chunks.Count && Times.IsOwn(scene, at) && !scene.Chunks.Exists(chunk => chunk.Kind == LexKind.Pronoun);
    }

    /// <summary>The topic itself stands behind "compared with", "against", and its number right behind it.</summary>
    private static bool IsCompared(Scene scene, Topic topic, int at)
    {
        var first = topic.First - 1;
        while (first >= 0 && scene.Chunks[first].Kind is LexKind.Filler or LexKind.Record or LexKind.Whole)
        {
            first--;
        }

        var other = scene.Topics.FindLast(before => before.Head < topic.Head && before.Kind != TopicKind.Other);
        if (topic.Kind is TopicKind.Out or TopicKind.In && other is { Kind: TopicKind.Out or TopicKind.In } && other.Kind != topic.Kind)
        {
            return false; // "exports of 1.8 billion against imports of 0.1 billion"
        }

        if (topic.Verb || topic.Head > at || topic.Head < 0 || first < 0 || scene.Chunks[first].Kind != LexKind.Prep
            || !(scene.Chunks[first].Sub is Subs.Against or Subs.Than || (scene.Chunks[first].Sub == Subs.From && topic.Kind == TopicKind.Balance)))
        {
            return false;
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

    /// <summary>"4.0 billion euros in May from 3.2 billion in April": a bare number with a scale takes the unit of the one before.</summary>
    private static void Borrow(Scene scene)
    {
        Quantity? unit = null;
        foreach (var chunk in scene.Chunks)
        {
            if (chunk.Kind != LexKind.Quantity)
            {
                continue;
            }

            var quantity = scene.Quantities[chunk.Index];
            if (quantity.Kind is QuantityKind.Money or QuantityKind.Physical)
            {
                unit = quantity;
            }
            else if (unit is { } told && quantity is { Kind: QuantityKind.Bare, Scaled: true })
            {
                scene.Quantities[chunk.Index] = quantity with { Kind = told.Kind, Unit = told.Unit };
            }
        }
    }

    /// <summary>An amount without a unit in a sentence that names none takes that of the paragraph.</summary>
    private void Borrow(Scene scene, int at)
    {
        var bare = scene.QuantityAt(at);
        if (bare is { Kind: QuantityKind.Bare, Scaled: true } && money.Unit is not null && IsAmountOf(scene, at))
        {
            scene.Quantities[scene.Chunks[at].Index] = bare with { Kind = money.Kind, Unit = money.Unit };
            numbers.Add(at);
        }
    }

    /// <summary>"The surplus thus approached 10 billion": a flow and a verb stand before it, and nothing that it could count behind it.</summary>
    private static bool IsAmountOf(Scene scene, int at)
    {
        if (scene.TopicBefore(at) is not { Settled: true } topic || (at + 1 < scene.Chunks.Count && scene.Chunks[at + 1].Kind is LexKind.Word or LexKind.NonTrade or LexKind.Product or LexKind.Goods))
        {
            return false;
        }

        var verb = false;
        for (var i = topic.End; i < at; i++)
        {
            verb |= scene.Chunks[i].Kind is LexKind.Level or LexKind.Exceed or LexKind.Move or LexKind.Verb;
            if (scene.Chunks[i].Kind is LexKind.Word or LexKind.NonTrade || scene.Parts(i))
            {
                return false;
            }
        }

        return verb;
    }

    /// <summary>"… rose 5 percent and imports 3 percent", "by 2 billion, or 17 percent": the verb before rules this number too.</summary>
    private static (Relation Relation, sbyte Sign) Gapped(Scene scene, int at, int index, Topic topic, List<Placed> placed, sbyte lastSign)
    {
        if (index == 0 || lastSign == 0 || placed.Count == 0 || scene.QuantityAt(at).Kind != QuantityKind.Percent)
        {
            return (Relation.Unknown, 1);
        }

        if (scene.Chunks[at - 1].IsPrep(Subs.By) || (scene.Chunks[at - 1].IsPrep(Subs.Of) && at > 1 && scene.Chunks[at - 2].Kind == LexKind.And))
        {
            return (Relation.Growth, lastSign); // "in 2017 it went up by 20.8 percent, in 2018 by 27.1"
        }

        var before = placed[^1];
        var isChangeAgain = before.Relation is Relation.Growth or Relation.Change && before.Topic == topic && scene.Chunks[at - 1].Kind is LexKind.And or LexKind.Mark;
        var isGap = before.Relation is Relation.Growth or Relation.Change or Relation.Level or Relation.Multiple && before.Topic != topic && topic.Head > before.Chunk && at - topic.End <= 2;
        if (before.Relation == Relation.Level && before.Topic == topic && topic.Rule == "product" && scene.Chunks[at - 1].Kind == LexKind.And)
        {
            return (Relation.Share, 1); // "energy accounted for 41.9 billion, or 71 percent"
        }

        return isChangeAgain || isGap ? (Relation.Growth, lastSign) : (Relation.Unknown, (sbyte)1);
    }

    /// <summary>"Imports were 17.8 percent and exports 4.0 percent higher": what is said behind the second number rules the first one too.</summary>
    private (Relation Relation, sbyte Sign) Shared(Scene scene, int index, Topic topic)
    {
        if (index + 1 >= numbers.Count)
        {
            return (Relation.Unknown, 1);
        }

        var (at, next) = (numbers[index], numbers[index + 1]);
        if (next - at > 6 || scene.QuantityAt(next).Kind != QuantityKind.Percent || scene.Chunks[at + 1].Kind is not (LexKind.And or LexKind.Mark)
            || scene.TopicBefore(next) is not { } other || (other != topic && other.Head < at))
        {
            return (Relation.Unknown, 1);
        }

        return Placer.Relate(scene, next, next, out var sign, out _) == Relation.Growth ? (Relation.Growth, sign) : (Relation.Unknown, (sbyte)1);
    }

    /// <summary>Which way the verb before a list of partners goes; 0 where none stands there, or shares are told.</summary>
    private static sbyte Grown(Scene scene, int at)
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

    /// <summary>"Its share fell from 13.6 to 11.1 percent": the first of the two is that of before.</summary>
    private static bool IsFromTo(Scene scene, int at)
    {
        var next = Times.NextNumber(scene, at);
        return at > 0 && scene.Chunks[at - 1].IsPrep(Subs.From) && next > 0 && next - at <= 3 && scene.Chunks[next - 1].IsPrep(Subs.To)
            && scene.QuantityAt(next).Kind == scene.QuantityAt(at).Kind;
    }

    private static bool HasMove(Scene scene, int from, int to)
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

    private static bool IsTold(Scene scene, int at)
    {
        var verb = at - 1;
        while (verb >= 0 && scene.Chunks[verb].Kind is LexKind.Filler or LexKind.Record)
        {
            verb--;
        }

        return verb >= 0 && scene.Chunks[verb].Kind is LexKind.Verb or LexKind.Level;
    }

    /// <summary>An amount behind a share, in brackets or after "or", is that of the part.</summary>
    private static bool IsSamePart(Scene scene, int share, int at)
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
            if (scene.Chunks[i].Kind is LexKind.Move or LexKind.Level or LexKind.Verb or LexKind.FlowVerb or LexKind.Contrast or LexKind.Pronoun)
            {
                return false;
            }
        }

        return true;
    }

    private Placed? Placed(Scene scene, int at, Topic topic, Relation relation, sbyte sign, Hedge hedge)
    {
        string? of = null;
        if (relation == Relation.Share)
        {
            if ((Shares.Read(scene, at, lastShare, last) ?? (topic.Head < 0 ? lastShare : null)) is not { } share)
            {
                return null;
            }

            lastShare = share;
            (topic, of) = share;
        }
        else if (relation is Relation.None or Relation.Unknown)
        {
            return null;
        }

        // Tonnes are of something: "coal imports from Australia jumped; Indonesia remained the top supplier with 17.6 million tonnes".
        if (scene.QuantityAt(at).Kind == QuantityKind.Physical && topic.Product is null && here?.Product is { } goods && topic.Settled)
        {
            topic = topic.In(goods);
        }

        return new()
        {
            Chunk = at,
            Quantity = scene.QuantityAt(at),
            Topic = topic,
            Relation = relation,
            Sign = sign,
            Hedge = hedge,
            Of = of,
            Earlier = relation == Relation.Share && IsFromTo(scene, at),
            Rule = Rule(topic.Rule, relation),
        };
    }

    /// <summary>A flow is named in the sentence; or an amount of money follows one told before, between economies and with nothing else named.</summary>
    private static bool LooksLikeTrade(Scene scene, int at, Topic? carried) =>
        scene.QuantityAt(at).Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Multiple
        && (scene.Topics.Exists(topic => topic.Kind != TopicKind.Other)
            || (carried is not null && scene.Topics.Count == 0 && scene.QuantityAt(at).Kind == QuantityKind.Money
                && scene.Chunks.Exists(chunk => chunk.Kind is LexKind.Economy or LexKind.BothSides or LexKind.OtherSide)));
}
