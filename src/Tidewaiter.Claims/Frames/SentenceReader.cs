using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Places every quantity of a sentence: what it is about and how.</summary>
internal sealed partial class SentenceReader(Focus focus)
{
    private static readonly EconomyCode Union = EconomyCode.Parse("EU");
    private static readonly EconomyCode Outside = EconomyCode.Parse("NONEU");

    private static readonly Kinds Renamed = Kinds.Of(LexKind.Scale, LexKind.Economy, LexKind.Others, LexKind.Cue, LexKind.Region);

    private readonly List<int> numbers = []; // the chunks of a sentence that can be claims
    private readonly Reading reading = new(); // of the number at hand
    private readonly Dictionary<(string Topic, Relation Relation), string> rules = []; // their names, made once

    // Of the article.
    private Topic? first; // what it told of first
    private Topic? last; // what sentences before this one told of
    private Topic? told; // what this one does
    private Topic? figure; // what its last figure is on
    private Topic? lastFigure; // the same for the sentence before
    private Topic? oneWay; // the last flow in one direction
    private Topic? gap; // the last surplus or deficit
    private Topic? ranked; // the flow whose partners the last sentence with a flow put in an order

    private string? thing; // what the article's last flow of goods of one kind was in
    private bool isOnTrade; // whether a flow was told of that can be no sales at home
    private Topic? regional; // the flow with a region that no code stands for, where the article told of none before
    private Topic? lead; // what a list is on that goes on in the lines behind it

    // Of the paragraph.
    private (Topic Part, string Of)? lastShare;
    private Topic? lastOneWay; // the last flow in one direction
    private Topic? here; // what it told of last, but for balances
    private string? goods; // what its last flow in one direction was in
    private string? sector; // services, or both, where it is on them
    private bool onGoods; // whether goods were named, in an article on services
    private string? subject; // the same for the article, where it begins so
    private bool begun; // whether a flow was told of
    private bool others; // whether it spoke of partners that no code stands for
    private Quantity money; // its last amount: the unit of numbers without one

    private sbyte lastSign; // which way the last change of the sentence went

    /// <summary>A new article.</summary>
    public void Clear()
    {
        NewLine();
        Stated = null;
        (first, last, told, oneWay, ranked, lead, gap) = (null, null, null, null, null, null, null);
        (subject, begun, figure, lastFigure, regional) = (null, false, null, null, null);
        (isOnTrade, thing) = (false, null);
    }

    /// <summary>A new paragraph.</summary>
    public void NewLine()
    {
        (lastShare, lastOneWay, here, goods, sector, others, money) = (null, null, null, null, null, false, default);
        onGoods = false;
    }

    /// <summary>"By destination, shipments to China …": no longer on the goods told before.</summary>
    private static bool OpensList(Scene scene) =>
        scene.Chunks.Count > 2 && scene.Chunks[0].IsPrep(Subs.By) && scene.Chunks[1].Kind is LexKind.Word or LexKind.PartnerNoun or LexKind.Country && scene.Chunks[2].IsMark(Subs.Comma);

    /// <summary>What the words of a list's unit and of partners without a name do to the sentence.</summary>
    private void Rename(Scene scene)
    {
        for (var at = scene.Next(Renamed, 0); at >= 0; at = scene.Next(Renamed, at + 1))
        {
            ref var chunk = ref scene.Chunks[at];
            switch (chunk.Kind)
            {
                case LexKind.Scale:
                    Scale(scene, chunk.Sub);
                    break;
                case LexKind.Economy when chunk.Lexeme.Text == Subs.Rest && scene.Chunks.Exists(named => named.Kind == LexKind.Economy && named.Code == Union):
                    chunk = chunk.As(new(LexKind.Economy, Subs.Name, 0, Outside)); // "a surplus with EU countries and a deficit with the rest of the world"
                    break;
                case LexKind.Region when at > 0 && scene.Chunks[at - 1] is { Kind: LexKind.Economy, Code.IsSingle: false } group && group.Code != EconomyCode.World && !chunk.Capital:
                    chunk = chunk.As(new(LexKind.Filler)); // "the ASEAN region"
                    break;
                case LexKind.Cue when chunk.Lexeme.Text == Subs.Toward && NounPhrase.Skip(scene.Chunks, at + 1) is var name && name < scene.Chunks.Count && scene.Chunks[name].Kind is LexKind.Economy or LexKind.OtherSide:
                    chunk = chunk.As(new(LexKind.Prep, Subs.To)); // "the largest exports were to Germany with 10 billion"
                    break;
                case LexKind.Others when chunk.Lexeme.Text != Subs.Plural:
                    others = true; // "Exports to countries other than the United States rose."
                    break;
                case LexKind.Others when !others:
                    chunk = chunk.As(new(LexKind.Word)); // "these countries": those named
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>"Russia was followed by China with 3.9 billion": the order told before goes on.</summary>
    private bool IsNextInOrder(Scene scene)
    {
        var at = NounPhrase.Skip(scene.Chunks, 0);
        return ranked is not null && at + 2 < scene.Chunks.Count && scene.Chunks[at].Kind == LexKind.Economy && (scene.Chunks[at].Code == ranked.Flow.From || scene.Chunks[at].Code == ranked.Flow.To)
            && (scene.Chunks[at + 1].Kind == LexKind.Next || scene.Chunks[at + 2].Kind == LexKind.Next);
    }

    /// <summary>"China is the largest partner with 5 billion. Russia is second with 4": what the order is of.</summary>
    private (Topic Part, string Of)? InOrder() => ranked is null ? null : (ranked, (ranked.Kind == TopicKind.In ? ranked.Flow.To : ranked.Flow.From).ToString());

    /// <summary>"Exports by destination, first half:" leads a list in, and its items keep it going.</summary>
    private void Lead(Scene scene)
    {
        if (scene.Chunks.Count > 0 && scene.Chunks[^1].IsMark(Subs.Colon))
        {
            lead = scene.Topics.FindLast(topic => topic is { Settled: true, Verb: false, Kind: not TopicKind.Other })?.Carried();
        }
        else if (lead is not null && !scene.Topics.Exists(topic => topic.Rule is "listed" or "product"))
        {
            lead = null;
        }
    }

    /// <summary>"India's exports to West Africa": as if to all, of which the countries told of are a part.</summary>
    private static Topic? Regional(Scene scene)
    {
        if (scene.Topics.Find(topic => topic is { Kind: TopicKind.Out or TopicKind.In, Verb: false, OfPart: true, Owner.IsNone: false, Partner.IsNone: true }) is not { } flow || flow.End >= scene.Chunks.Count
            || !scene.Chunks[flow.End - 1].Capital)
        {
            return null;
        }

        var all = new Topic { Kind = flow.Kind, First = -1, Head = -1, End = 0, Owner = flow.Owner, Partner = EconomyCode.World, Rule = flow.Rule };
        all.SettleOn(flow.Owner, EconomyCode.World);
        return all;
    }

    /// <summary>"Imports fell to 184 billion in July. • Consumer goods fell 1.5 billion": an item of a list goes on with the flow told above it.</summary>
    private Topic? Bulleted(Scene scene) => scene.Chunks.Count > 2 && scene.Chunks[0].Kind == LexKind.Mark && scene.Chunks[1].Kind is LexKind.Product or LexKind.Goods or LexKind.Word ? oneWay : null;

    /// <summary>Reads the topics of a scene whose chunks are filled in, and settles who is meant.</summary>
    public void Settle(Scene scene, List<RankFound> ranks)
    {
        (last, told, lastFigure, figure) = (told ?? last, null, figure, null);
        goods = OpensList(scene) ? null : goods;
        Rename(scene);
        if (Mainland.IsNamed(scene))
        {
            Mainland.Mute(scene, focus.HasMainland);
        }

        Borrow(scene);
        Lend(scene);
        Descriptions.Resolve(scene, focus);
        scene.Note();
        TopicReader.Read(scene);
        Twins.Split(scene);
        Wholes.Mark(scene);
        Parts.Mark(scene);
        focus.NewSentence(scene.Has(LexKind.Office) ? Offices.Teller(scene.Chunks) : default);
        focus.Head(scene.Chunks);
        if (!scene.Has(LexKind.PartnerNoun) || !scene.Chunks.Exists(chunk => chunk is { Kind: LexKind.PartnerNoun, Lexeme.Text: not Subs.Plural }))
        {
            focus.Speak(scene.Chunks); // "Ecuador was Colombia's third market, absorbing 3.9 percent of its shipments": the market's owner is meant
        }

        var sold = lastOneWay ?? (lead is { Kind: TopicKind.Out or TopicKind.In } ? lead : Bulleted(scene) ?? Sold());
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

        Ranks.Read(scene, focus, lastShare ?? InOrder(), here ?? first, ranks);
        for (var i = 0; i < ranks.Count && goods is not (null or "services" or "goods and services"); i++)
        {
            // "Imports of Chilean copper jumped, and Peru was the second largest supplier": of copper.
            ranks[i] = ranks[i] is { Product: null, Flow.Kind: Figures.FlowKind.Exports } rank && oneWay is not null && (oneWay.Flow.From == rank.Flow.From || oneWay.Flow.To == rank.Flow.To) && scene.Topics.TrueForAll(topic => topic.Head > rank.First || topic.Product is not null) ? rank with { Product = goods } : ranks[i];
        }

        goods = ranks.FindLast(rank => rank.Flow.Kind == Figures.FlowKind.Exports)?.Product ?? goods;
        ImpliedTopics.Add(scene, ranks, sold, (IsNextInOrder(scene) ? ranked : here ?? first)?.Carried(), last, focus.Main, here ?? Sold(), lead, first ?? (regional ??= Regional(scene)));
        Lead(scene);
        ranked = scene.Topics.FindLast(topic => topic.Rule == "rank") ?? (scene.Topics.Exists(topic => topic.Settled) && !IsNextInOrder(scene) ? null : ranked);
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
}
