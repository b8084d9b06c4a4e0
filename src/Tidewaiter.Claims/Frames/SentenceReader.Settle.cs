using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Whom a topic is between, and what it takes from those before it.</content>
internal sealed partial class SentenceReader
{
    /// <summary>Settles whom a topic is between, and keeps what later ones can mean by it.</summary>
    private void Settle(Scene scene, Topic topic)
    {
        Inherit(scene, topic);
        if (!(topic.Settled || focus.Settle(topic)) || topic.Aside)
        {
            return;
        }

        if (topic.Kind == TopicKind.Balance)
        {
            topic.Sign = topic.Sign == 0 && scene.HeadOf(topic).Text == Subs.Imbalance && gap is not null && gap.Flow == topic.Flow ? gap.Sign : topic.Sign;
            gap = topic.Sign == 0 ? gap : topic;
        }

        isOnTrade |= !topic.Partner.IsNone || (topic.Head >= 0 && topic.Head < scene.Chunks.Count && (topic.Verb ? scene.Chunks[topic.Head].Lexeme.Text is "sure" : scene.Chunks[topic.Head].Lexeme.Text is not Subs.Sales));
        told ??= topic; // the subject of a sentence is what "it" means in the next
        if (topic is { Kind: not TopicKind.Balance } && (!topic.Verb || topic.Kind == TopicKind.Both))
        {
            first ??= topic;
            here = topic;
        }

        if (topic.Kind is TopicKind.Out or TopicKind.In)
        {
            (lastOneWay, oneWay, goods) = (topic, topic, topic.Product ?? (topic is { Verb: true, Aside: false } && !SaysGoods(scene, topic) ? goods : null));
            thing = topic.Product is null or "part" or "services" or "goods and services" ? thing : topic.Product;
        }
    }

    /// <summary>What a flow takes from those told before it: goods or services in one paragraph, the direction of bare "deliveries".</summary>
    private void Inherit(Scene scene, Topic topic)
    {
        if (topic.Kind == TopicKind.Other || topic.OfPart || topic.Rule is "product" or "those")
        {
            return;
        }

        if (topic is { Owner.IsNone: true, Partner.IsNone: true, PartnerWord: LexKind.Word, Settled: false } && !isOnTrade && !focus.IsOnPair && scene.HeadOf(topic).Text == Subs.Sales)
        {
            topic.OfPart = true; // "Cement sales came to 4.7 million tonnes", where no export was spoken of: at home
            return;
        }

        if (topic is { Kind: TopicKind.Out or TopicKind.In, Verb: false, Settled: false, Owner.IsNone: true, Partner.IsNone: true, First: > 1 } && topic.PartnerWord == default && ranked is not null && ranked.Kind == topic.Kind && scene.Chunks[topic.First - 1].IsPrep(Subs.With)
            && scene.Chunks[topic.First - 2] is { Kind: LexKind.Economy, Sub: Subs.Name } name && name.Code != ranked.Flow.From && name.Code != ranked.Flow.To)
        {
            (topic.Owner, topic.Partner) = (ranked.Kind == TopicKind.In ? ranked.Flow.To : ranked.Flow.From, name.Code); // "Next came Japan with exports valued at 11.7 billion"
        }

        TakeOrigin(scene, topic);
        TakePartner(scene, topic);
        TakeSector(scene, topic);
        TakeGoods(scene, topic);
        if (IsSoft(scene, topic))
        {
            TakeFlow(scene, topic);
        }
    }

    /// <summary>"Services exports were 3 billion and imports 2": both in services, until goods are named.</summary>
    private void TakeSector(Scene scene, Topic topic)
    {
        var leads = LeadsWithServices(scene);
        sector = leads ? "services" : sector; // "In services there was a surplus of 23 billion, with exports of 170"
        if (topic.Product is "services" or "goods and services")
        {
            (sector, onGoods) = (topic.Verb ? sector : topic.Product, onGoods && topic.Verb);
            subject = begun ? subject : topic.Product;
        }
        else if (SaysGoods(scene, topic))
        {
            (sector, onGoods) = (null, true);
        }
        else if (topic is { Product: null } && (!topic.Verb || leads))
        {
            topic.Product = topic.Verb ? "services" : sector ?? (IsOnSubject(topic) ? subject : null);
        }

        begun = true;
    }

    /// <summary>"Chinese imports rose", in a story that Kenya tells: what Kenya buys from China, unless China's exports are told of beside them.</summary>
    private void TakeOrigin(Scene scene, Topic topic)
    {
        if (topic is not { Kind: TopicKind.In, Verb: false, Settled: false, Owner.IsSingle: true, Partner.IsNone: true } || topic.PartnerWord != default || topic.Whole || !focus.Main.IsSingle || topic.Owner == focus.Main
            || !IsByAdjective(scene, topic) || scene.Topics.Exists(other => other.Kind == TopicKind.Out && other.Owner == topic.Owner))
        {
            return;
        }

        (topic.Owner, topic.Partner) = (focus.Main, topic.Owner);
    }

    private static bool IsByAdjective(Scene scene, Topic topic)
    {
        var at = topic.Head - 1;
        while (at > 0 && scene.Chunks[at].Kind is LexKind.Filler or LexKind.Product or LexKind.Goods || (at > 0 && scene.Chunks[at] is { Kind: LexKind.Word, Capital: false }))
        {
            at--;
        }

        return at >= 0 && scene.Chunks[at] is { Kind: LexKind.Economy, Sub: Subs.Adjective } name && name.Code == topic.Owner;
    }

    /// <summary>"Peru's surplus with Japan was 1.2 billion, Ecuador's deficit 0.2": with Japan too; and "with the latter there was a surplus".</summary>
    private static void TakePartner(Scene scene, Topic topic)
    {
        if (topic is not { Kind: TopicKind.Balance, Partner.IsNone: true, PartnerWord: LexKind.Word, Whole: false, SoftWhole: false, Bilateral: false })
        {
            return;
        }

        if (!topic.Owner.IsNone && scene.FlowBefore(topic.Head) is { Kind: TopicKind.Balance, Settled: true } before && before.Flow.To != EconomyCode.World && before.Flow.From != topic.Owner && before.Flow.To != topic.Owner)
        {
            topic.Partner = before.Flow.To;
            return;
        }

        for (var i = topic.First - 1; i >= 0 && topic.First - i <= 5 && !scene.Parts(i) && scene.Chunks[i].Kind is LexKind.Verb or LexKind.There or LexKind.Filler or LexKind.Word or LexKind.OtherSide or LexKind.Pronoun or LexKind.Prep; i--)
        {
            if (scene.Chunks[i].IsPrep(Subs.With) && scene.Chunks[i + 1] is { Kind: LexKind.OtherSide, Sub: Subs.Former or Subs.Latter } other)
            {
                (topic.PartnerWord, topic.PartnerSub) = (other.Kind, other.Sub);
                return;
            }
        }
    }

    /// <summary>"In services the Union sold 28 billion and bought 12".</summary>
    private static bool LeadsWithServices(Scene scene) => scene.Chunks.Count > 2 && scene.Chunks[0].IsPrep(Subs.InPrep) && scene.Chunks[1].Is(LexKind.Services, 0) && scene.Chunks[1].End - scene.Chunks[1].First == 1;

    /// <summary>A release on both goods and services tells of single partners in goods alone.</summary>
    private bool IsOnSubject(Topic topic) => !onGoods && (subject == "services" || (topic.Partner.IsNone && topic.PartnerWord == default));

    private void TakeGoods(Scene scene, Topic topic)
    {
        if (topic is { Verb: true, Aside: true, Product: null })
        {
            topic.Product = here?.Product; // "China bought 61 percent of the total, worth 1.5 billion"
        }

        topic.Product ??= Subject(scene, topic);

        // "Trade in farm goods rose 27 percent, and imports 48": the parts of a trade in goods of one kind are in these goods.
        if (topic is { Product: null, Kind: TopicKind.Out or TopicKind.In, Verb: false } && scene.TopicBefore(topic.Head) is { Kind: TopicKind.Both, Product: { } part })
        {
            topic.Product = part;
        }

        topic.Product ??= OfArticle(scene, topic);
        if (topic is { Product: null, Verb: false, Whole: false, SoftWhole: false } && (IsSoft(scene, topic) || IsMeasure(scene, topic)) && goods is not (null or "part" or "services" or "goods and services"))
        {
            topic.Product = goods; // "Imports of Australian coal jumped. Shipments from Russia eased": still coal
        }
    }

    /// <summary>"RMG exports to the EU up. … Exports to Spain grew": in an article on goods of one kind, flows that name no owner are in these goods.</summary>
    private string? OfArticle(Scene scene, Topic topic) =>
        focus.Goods is { } goods && topic is { Product: null, Verb: false, Whole: false, SoftWhole: false, Bilateral: false, Owner.IsNone: true } && topic.OwnerWord is default(LexKind) or LexKind.OwnerPronoun
        && topic.Kind == goods.Kind && !SaysGoods(scene, topic) && !topic.Aside ? goods.Product : null;

    /// <summary>"Maize was the main import, at 9 billion", "fuel made up the largest part of exports (1.9 billion)": the amount is that of the goods.</summary>
    private static string? Subject(Scene scene, Topic topic)
    {
        if (topic is not { Kind: TopicKind.Out or TopicKind.In, Verb: false, Partner.IsNone: true })
        {
            return null;
        }

        var isMain = false;
        var at = topic.Head - 1;
        while (at >= 0 && topic.Head - at <= 6
            && (scene.Chunks[at].Kind is LexKind.Filler or LexKind.Superlative or LexKind.Ordinal or LexKind.OwnerPronoun or LexKind.Word || scene.Chunks[at].Is(LexKind.Share, Subs.ShareNoun) || scene.Chunks[at].IsPrep(Subs.Of)))
        {
            isMain |= scene.Chunks[at].Kind == LexKind.Superlative || scene.Chunks[at] is { Kind: LexKind.Filler, Lexeme.Text: Subs.Order };
            at--;
        }

        at = isMain && at > 0 && (scene.Chunks[at].Kind == LexKind.Verb || scene.Chunks[at].IsMark(Subs.Comma) || scene.Chunks[at].Is(LexKind.Share, Subs.ShareVerb)) ? NounPhrase.SkipBack(scene.Chunks, at - 1) : -1;
        at = at > 0 && scene.Chunks[at] is { Kind: LexKind.Word, Capital: false } ? at - 1 : at; // "gold bullion"
        return at < 0 || scene.Chunks[at].Kind != LexKind.Product ? null : at > 0 && scene.Chunks[at - 1].Kind == LexKind.And ? "part" : scene.Chunks[at].Lexeme.Text;
    }

    /// <summary>"Coal sales to Japan fell. Deliveries were 5 million tons": whoever sold before sells still.</summary>
    private void TakeFlow(Scene scene, Topic topic)
    {
        if (topic is { Settled: false, Partner.IsNone: true, Owner.IsNone: true, OwnerWord: LexKind.Word, PartnerWord: LexKind.Word, Whole: false } && lastOneWay is { Settled: true } turned && IsReversed(scene, topic))
        {
            // "Oman sold Iran goods for 220 million. In the opposite direction, deliveries reached 520 million": another way, and other goods.
            topic.SettleOn(topic.Kind == TopicKind.Out ? turned.Flow.To : turned.Flow.From, topic.Kind == TopicKind.Out ? turned.Flow.From : turned.Flow.To);
            (topic.Owner, topic.Partner) = (turned.Flow.To, turned.Flow.From);
            return;
        }

        if (topic is { Settled: false, Partner.IsNone: true, Owner.IsNone: true, OwnerWord: LexKind.Word, PartnerWord: LexKind.Word, Bilateral: false, Whole: false, SoftWhole: false }
            && oneWay is { Product: not null } before)
        {
            (topic.Flow, topic.Settled) = (before.Flow, true);
            topic.Product ??= scene.Topics.Contains(before) ? before.Product : null;
        }
    }

    /// <summary>Whether "in the opposite direction" stands right before it.</summary>
    private static bool IsReversed(Scene scene, Topic topic)
    {
        for (var i = topic.First - 1; i >= 0 && !scene.Parts(i) && scene.Chunks[i].Kind is LexKind.Reverse or LexKind.Mark or LexKind.Filler; i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Reverse)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is named by a word that can mean other things, such as "deliveries".</summary>
    private static bool IsSoft(Scene scene, Topic topic) =>
        scene.HeadOf(topic) is { Kind: LexKind.FlowNoun, Text: "soft" };

    /// <summary>"Beef exports rose 5 percent. Export value …": still that of the goods told.</summary>
    private static bool IsMeasure(Scene scene, Topic topic) =>
        topic is { Owner.IsNone: true, Partner.IsNone: true, PartnerWord: LexKind.Word } && scene.HeadOf(topic) is { Kind: LexKind.FlowNoun, Text: "measure" };

    private static bool SaysGoods(Scene scene, Topic topic)
    {
        for (var i = Math.Max(0, topic.First); i < topic.End && i < scene.Chunks.Count; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Goods || scene.Chunks[i] is { Kind: LexKind.FlowNoun, Lexeme.Text: "goods" })
            {
                return true;
            }
        }

        return false;
    }

    private static EconomyCode NamedBefore(Scene scene, Topic topic)
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

    private static RankFound? RankBefore(List<RankFound> ranks, int chunk) => ranks.FindLast(rank => rank.PhraseEnd <= chunk);

    private static string? ProductBefore(Scene scene, int at)
    {
        while (--at >= 0 && scene.Chunks[at].Kind != LexKind.Product)
        {
        }

        return at >= 0 ? scene.Chunks[at].Lexeme.Text : null;
    }

    /// <summary>Topics that take their meaning from the one before: "topped the list of imports", "largest market with a turnover of".</summary>
    private static void Adopt(Scene scene, List<RankFound> ranks)
    {
        foreach (var topic in scene.Topics)
        {
            // "China was the kingdom's largest trading partner; the two traded $6.96 billion", "…: bilateral trade reached 41 billion"
            if (ranks.Count > 0 && topic is { Kind: TopicKind.Both, Bilateral: true, Owner.IsNone: true, Partner.IsNone: true } && RankBefore(ranks, topic.First) is { } told)
            {
                (topic.Flow, topic.Settled) = (new(FlowKind.Trade, told.Flow.From, told.Flow.To), true);
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

            if (i > 0 && scene.Topics[i - 1] is { Rule: "rank", Product: { } ranked, Kind: TopicKind.Out or TopicKind.In } order && scene.HeadOf(topic).Text is "soft" && topic is { Owner.IsNone: true, Partner.IsNone: true, PartnerWord: LexKind.Word })
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
        if (focus.Main.IsNone || focus.Other.IsNone || focus.Main == focus.Other)
        {
            return null;
        }

        var topic = new Topic { Kind = TopicKind.Out, First = 0, Head = 0, End = 0, Owner = focus.Main, Partner = focus.Other, Rule = "focus" };
        topic.SettleOn(focus.Main, focus.Other);
        return topic;
    }
}
