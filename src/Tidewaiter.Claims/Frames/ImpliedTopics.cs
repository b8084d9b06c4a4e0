using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>
/// Topics that stand in a sentence without a noun or verb of flow of their own: goods on their way, products told on about, "those to
/// Japan", and the next ones in an order.
/// </summary>
internal static partial class ImpliedTopics
{
    private static readonly Kinds Hints = Kinds.Of(LexKind.Quantity, LexKind.Goods, LexKind.Product, LexKind.Reverse, LexKind.Pronoun, LexKind.Economy, LexKind.PartnerNoun);

    /// <summary>Adds them to the scene, in the order of their heads.</summary>
    /// <param name="scene">The sentence, with the topics of its nouns and verbs, settled so far as they can be.</param>
    /// <param name="ranks">The places told in it: a sum behind one is the flow that it ranks.</param>
    /// <param name="lastOneWay">The last flow in one direction that the article told about; <see langword="null"/> where there was none.</param>
    /// <param name="carried">What the sentence before told of.</param>
    /// <param name="last">The subject of the sentence before.</param>
    /// <param name="main">The economy from whose side the article tells.</param>
    /// <param name="lead">What a list that goes on in this sentence is on; <see langword="null"/> where none does.</param>
    /// <param name="story">What the article told of first.</param>
    /// <param name="pair">The trade between the two that the article is on; <see langword="null"/> where it is on one economy.</param>
    public static void Add(Scene scene, List<RankFound> ranks, Topic? lastOneWay, Topic? carried, Topic? last, EconomyCode main, Topic? pair, Topic? lead, Topic? story)
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

        for (var at = scene.Next(Hints, 0); at >= 0; at = scene.Next(Hints, at + 1))
        {
            if (scene.Chunks[at].Kind == LexKind.Quantity && Way(scene, at, pair) is { } way)
            {
                Insert(scene, way);
                continue;
            }

            if (scene.Chunks[at].Kind == LexKind.Quantity || scene.IsInTopic(at))
            {
                continue;
            }

            var topic = scene.Chunks[at].Kind switch
            {
                LexKind.Goods => Goods(scene, at, pair),
                LexKind.Product when (OneWayBefore(scene, at) ?? OneWayBehind(scene, at) ?? lastOneWay) is { } flow => Product(scene, at, flow),
                LexKind.Reverse => Reverse(scene, at, lastOneWay),
                LexKind.Pronoun when scene.Chunks[at].Sub == Subs.Those => Those(scene, at, lastOneWay, main),
                LexKind.Economy => Listed(scene, at, lead) ?? SpokenOn(scene, at, last) ?? Owned(scene, at, carried) ?? Beside(scene, at, carried ?? lastOneWay?.Carried(), main) ?? Took(scene, at, carried) ?? Elided(scene, at) ?? Held(scene, at, story, carried),
                LexKind.PartnerNoun when scene.Chunks[at].Lexeme.Text == Subs.Plural => Traders(scene, at, pair) ?? List(scene, at, main),
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

        var end = rank.PhraseEnd;
        while (end < scene.Chunks.Count && scene.Chunks[end].Kind is LexKind.Prep or LexKind.Filler or LexKind.Others or LexKind.Region or LexKind.There or LexKind.Country or LexKind.Economy or LexKind.Word)
        {
            end++; // "its largest partner in the region,"
        }

        return comma > 0 && scene.Chunks[comma].IsMark(Subs.Comma) && end < scene.Chunks.Count && scene.Chunks[end].IsMark(Subs.Comma)
            && scene.Topics.Exists(topic => topic.End == comma && topic.Settled);
    }

    private static Topic WithPartner(Topic topic, int at, int end, string rule, EconomyCode other)
    {
        var copy = Of(topic, at, end, rule, topic.Product);
        copy.Partner = other;
        copy.Sign = topic.Sign;
        copy.SettleOn(copy.Owner, other);
        return copy;
    }

    /// <summary>The same with an economy that is named at a chunk; <see langword="null"/> where it is one of its two sides already.</summary>
    private static Topic? WithAnother(Scene scene, Topic topic, int at, string rule) =>
        scene.Chunks[at].Code is var name && (name == topic.Flow.From || name == topic.Flow.To) ? null : WithPartner(topic, at, at + 1, rule, name);

    private static void Insert(Scene scene, Topic topic)
    {
        var place = scene.Topics.FindIndex(other => other.Head > topic.Head);
        scene.Topics.Insert(place < 0 ? scene.Topics.Count : place, topic);
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

        while (at < scene.Chunks.Count && (scene.Chunks[at].Kind is LexKind.Worth || scene.Chunks[at].Is(LexKind.Whole, Subs.Soft) || (scene.Chunks[at].Kind == LexKind.Level && scene.Chunks[at - 1].Kind == LexKind.Filler) || scene.Chunks[at].IsPrep(Subs.With) || scene.Chunks[at].IsPrep(Subs.Of) || scene.Chunks[at].IsPrep(Subs.At)))
        {
            at = NounPhrase.Skip(scene.Chunks, at + 1);
        }

        return at < scene.Chunks.Count && scene.Chunks[at].Kind == LexKind.Quantity
            && scene.QuantityAt(at).Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Physical or QuantityKind.Multiple;
    }
}
