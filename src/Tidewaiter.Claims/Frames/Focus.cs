using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Who is spoken of: the pair or the one economy that an article is about, and those of the paragraph at hand.</summary>
internal sealed class Focus
{
    private const int SeveralPartners = 2;

    private EconomyCode localOwner;
    private EconomyCode localPartner;
    private readonly List<EconomyCode> others = []; // partners of the economy that tells, other than the one that the article is on
    private EconomyCode joined; // the last partners told of together
    private EconomyCode teller; // whose office this sentence credits
    private bool isFresh; // whether this sentence named the pair at hand
    private bool isKept; // whether the pair at hand comes from the paragraph before

    /// <summary>The economy from whose side the article tells.</summary>
    public EconomyCode Main { get; private set; }

    /// <summary>Its partner; the world where the article is on one economy's trade.</summary>
    public EconomyCode Other { get; private set; }

    /// <summary>Whether the article is on the trade of two, and not on one economy's with all.</summary>
    public bool IsOnPair => !Main.IsNone && !Other.IsNone && Other != EconomyCode.World;

    /// <summary>The partner that the paragraph is on; none where it has not said.</summary>
    public EconomyCode Local => localPartner;

    /// <summary>The goods that the article is on, and which way they go from the side it tells from; <see langword="null"/> where it is on all goods.</summary>
    public (string Product, TopicKind Kind)? Goods { get; set; }

    /// <summary>The group of economies that was named last; none where none was.</summary>
    public EconomyCode Group { get; set; }

    /// <summary>The economy that the last words made their subject.</summary>
    public EconomyCode Subject { get; set; }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        (Main, Other, Subject, Group, Goods) = (default, default, default, default, null);
        (localOwner, localPartner, joined, isKept) = (default, default, default, false);
        others.Clear();
    }

    /// <summary>Says what the article is about.</summary>
    public void Set(EconomyCode main, EconomyCode other) => (Main, Other) = (main, other);

    /// <summary>Whether "the mainland" is an economy's: the article is on it, or on one of the islands and cities before its coast that speak of it so.</summary>
    public bool HasMainland(EconomyCode of) => Main.IsNone || Mainland.IsNear(of, Main) || Mainland.IsNear(of, Other);

    /// <summary>A new paragraph: the pair of the last one is no longer meant, but one economy's whole trade still is.</summary>
    public void NewLine()
    {
        Subject = default;
        isKept = localPartner == EconomyCode.World && Other != EconomyCode.World;
        if (!isKept)
        {
            (localOwner, localPartner) = (default, default);
        }
    }

    /// <summary>"United States: exports 119.5 billion, …": a line that begins with a partner's name is on that partner.</summary>
    public void Head(Pieces<Chunk> chunks)
    {
        var at = 0;
        while (at < chunks.Count && chunks[at].Kind == LexKind.Mark)
        {
            at++; // the bullet
        }

        if (at + 2 < chunks.Count && chunks[at] is { Kind: LexKind.Economy, Sub: Subs.Name } partner && chunks[BehindBracket(chunks, at + 1)].IsMark(Subs.Colon) && partner.Code != Main && !Main.IsNone)
        {
            (localOwner, localPartner, isFresh) = (Main, partner.Code, true);
        }
        else if (at + 2 < chunks.Count && chunks[at].Kind == LexKind.Prep && chunks[at].Sub is Subs.With or Subs.To && NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, at + 1), out _) is { IsNone: false } with
            && with != Main && !Main.IsNone)
        {
            (localOwner, localPartner, isFresh) = (Main, with, true); // "With the United States, Japan's surplus grew"
        }
        else if (at + 1 < chunks.Count && chunks.Count - at <= 3 && chunks[at].Kind is LexKind.Economy or LexKind.Whole && chunks[^1].Kind == LexKind.Mark && !Main.IsNone && chunks[at].Code != Main && IsHeading(chunks, at))
        {
            (localOwner, localPartner, isFresh) = (Main, chunks[at].Kind == LexKind.Whole ? EconomyCode.World : chunks[at].Code, true); // "EU countries. Exports to them …", "Overall? Exports fell"
        }
        else if (!Main.IsNone && Leading(chunks, at) is { IsNone: false } lead && lead != Main)
        {
            (localOwner, localPartner, isFresh) = (Main, lead, true); // "Figures on Brazil alone: two-way trade …"
        }
    }

    private static bool IsHeading(Pieces<Chunk> chunks, int at)
    {
        for (var i = at + 1; i < chunks.Count - 1; i++)
        {
            if (!(chunks[i].Kind is LexKind.Filler or LexKind.Country || chunks[i] is { Kind: LexKind.Word, Capital: false }))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The one economy named in a few words that a colon closes, without a flow or a number among them.</summary>
    private static EconomyCode Leading(Pieces<Chunk> chunks, int at)
    {
        const int Longest = 7;
        var found = default(EconomyCode);
        for (var i = at; i < chunks.Count && i - at <= Longest; i++)
        {
            switch (chunks[i].Kind)
            {
                case LexKind.Mark when chunks[i].Sub == Subs.Colon:
                    return found;
                case LexKind.Economy when found.IsNone && chunks[i].Sub == Subs.Name:
                    found = chunks[i].Code;
                    break;
                case LexKind.Filler or LexKind.Word or LexKind.Say or LexKind.Prep or LexKind.Whole or LexKind.Period:
                    break;
                default:
                    return default;
            }
        }

        return default;
    }

    /// <summary>"Morocco (Rabat): exports …": just behind the bracket, where one stands there.</summary>
    private static int BehindBracket(Pieces<Chunk> chunks, int at)
    {
        for (var close = at + 1; chunks[at].IsMark(Subs.Open) && close + 1 < chunks.Count && close - at <= 4; close++)
        {
            if (chunks[close].IsMark(Subs.Close))
            {
                return close + 1;
            }
        }

        return at;
    }

    /// <summary>A new sentence.</summary>
    /// <param name="office">The economy whose office it credits; none where it names none.</param>
    public void NewSentence(EconomyCode office) => (isFresh, teller) = (false, office);

    /// <summary>The economy that a sentence begins with is what "it" means in it and next.</summary>
    public void Speak(Pieces<Chunk> chunks)
    {
        var at = 0;
        while (at < chunks.Count && chunks[at].Kind is LexKind.Filler or LexKind.Period or LexKind.Mark or LexKind.Prep)
        {
            at++;
        }

        if (at + 1 < chunks.Count && chunks[at] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } first
            && chunks[at + 1].Kind is LexKind.Verb or LexKind.FlowVerb or LexKind.Level or LexKind.Share or LexKind.Move or LexKind.Filler)
        {
            Subject = first.Code;
        }
    }

    /// <summary>The other one of the pair at hand; none where there is no pair.</summary>
    public EconomyCode Counterpart(EconomyCode of)
    {
        if (of == localOwner && !localPartner.IsNone && localPartner != EconomyCode.World)
        {
            return localPartner;
        }

        if (of == localPartner && !localOwner.IsNone)
        {
            return localOwner;
        }

        return of == Main && Other != EconomyCode.World ? Other : of == Other ? Main : default;
    }

    /// <summary>Gives a topic the parties that its words leave open.</summary>
    /// <returns>Whether both are known.</returns>
    public bool Settle(Topic topic)
    {
        if (topic.Kind == TopicKind.Other || topic.OfPart)
        {
            return false;
        }

        if (localPartner == EconomyCode.World && (topic.Bilateral || (isKept && (topic.Kind == TopicKind.Both || !topic.Owner.IsNone))))
        {
            (localOwner, localPartner) = (default, default); // "trade between the two countries" is on the pair again
        }

        // "Uzbekistan's statistics agency put exports at a billion": whoever counts tells from its own side.
        if (topic is { Owner.IsNone: true, OwnerWord: LexKind.Word, Bilateral: false, PartnerWord: LexKind.Word, Kind: TopicKind.Out or TopicKind.In } && teller.IsSingle && teller != topic.Partner)
        {
            topic.Owner = teller;
        }

        var owner = topic.Owner.IsNone ? Meant(topic.OwnerWord) : topic.Owner;
        var partner = topic.Partner;
        if (topic.Owner.IsNone && owner == partner && !owner.IsNone)
        {
            owner = Counterpart(partner); // "Suppliers on the Turkish side had a good year. Their sales to Bulgarian buyers …"
        }

        if (partner.IsNone && !joined.IsNone && (topic.PartnerWord == LexKind.BothSides || topic.PartnerSub != 0))
        {
            // "exports to Canada and Mexico …; imports from the two …; the deficit with the former …"
            var codes = joined.ToString();
            partner = topic.PartnerSub switch
            {
                Subs.Former => EconomyCode.Parse(codes[..codes.IndexOf('+')]),
                Subs.Latter => EconomyCode.Parse(codes[(codes.LastIndexOf('+') + 1)..]),
                _ => joined,
            };
        }
        else if (partner.IsNone && topic.PartnerWord != default)
        {
            var side = owner.IsNone ? (Subject.IsNone ? Main : Subject) : owner;
            partner = Counterpart(side);
            owner = owner.IsNone ? side : owner;
        }

        if (owner.IsNone && !partner.IsNone)
        {
            owner = Counterpart(partner) is { IsNone: false } other ? other : Main != partner ? Main : default;
        }
        else if (owner.IsNone)
        {
            owner = !localOwner.IsNone ? localOwner : Main;
        }

        if (partner.IsNone && topic.Bilateral && IsGroup(owner) && Counterpart(owner).IsNone)
        {
            partner = owner; // "mutual trade of the members of the union"
        }

        if (partner.IsNone && !owner.IsNone)
        {
            var isWhole = topic.Whole || (topic.SoftWhole && !(topic.Kind == TopicKind.Both && topic.Owner.IsNone));
            partner = isWhole && !topic.Bilateral ? EconomyCode.World : PartnerOf(owner, topic);
        }

        if (owner.IsNone || partner.IsNone || (owner == partner && (owner.IsSingle || (owner == EconomyCode.World && topic.Owner != owner && topic.Kind != TopicKind.Both))))
        {
            return false;
        }

        topic.SettleOn(owner, partner);
        joined = partner.ToString().Contains('+') ? partner : joined;
        if (owner == Main && partner != Other && partner != EconomyCode.World && !others.Contains(partner))
        {
            others.Add(partner);
        }

        if (!topic.Aside)
        {
            Subject = owner;
            var isOther = topic.Verb && partner == Main; // "Poland bought the most salmon. Exports of cod rose": those of the economy that the article tells from
            (localOwner, localPartner, isFresh, isKept) = (isOther ? partner : owner, isOther ? owner : partner, true, false);
        }

        return true;
    }

    private static bool IsGroup(EconomyCode code) => !code.IsNone && !code.IsSingle && code != EconomyCode.World && !code.ToString().Contains('+');

    private EconomyCode PartnerOf(EconomyCode owner, Topic topic)
    {
        // In a story on one economy's whole trade its name alone, in a new sentence, means the whole again.
        if (owner == Main && Other == EconomyCode.World && topic.Owner == owner && !isFresh)
        {
            return EconomyCode.World;
        }

        // "Trade with ASEAN rose. Exports of cars fell": in such a story goods told of in a new sentence are again those sold to all.
        if (owner == Main && Other == EconomyCode.World && !isFresh && topic.Product is not null)
        {
            return EconomyCode.World;
        }

        // So it does in a story on a pair, once it has gone through other partners, at the start of a paragraph.
        if (owner == Main && others.Count >= SeveralPartners && topic.Owner == owner && localOwner.IsNone && !topic.Bilateral)
        {
            return EconomyCode.World;
        }

        if (owner == localOwner && !localPartner.IsNone)
        {
            return localPartner;
        }

        if (owner == localPartner && owner != EconomyCode.World)
        {
            return localOwner;
        }

        // A third economy's flow, in a story on another one: what it trades with that one.
        var other = Counterpart(owner);
        other = other.IsNone && !Main.IsNone && owner != Main && topic.Kind is TopicKind.Out or TopicKind.In ? Main : other;
        return !other.IsNone ? other : topic.Bilateral ? default : EconomyCode.World;
    }

    private EconomyCode Meant(LexKind word) => word switch
    {
        LexKind.OwnerPronoun or LexKind.Pronoun => Subject.IsNone ? Main : Subject,
        LexKind.Country => Main,
        LexKind.OtherSide => Counterpart(Subject.IsNone ? Main : Subject),
        _ => default,
    };
}
