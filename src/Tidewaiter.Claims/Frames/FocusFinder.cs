using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Tells from its first sentences which pair, or which one economy, an article is about, and from whose side it tells.</summary>
internal sealed class FocusFinder
{
    private const int Longest = 10; // sentences looked at
    private const int After = 4; // sentences looked at behind the first one that names a pair side by side

    private EconomyCode owner;
    private EconomyCode partner;
    private readonly List<(EconomyCode Code, int Count)> named = [];
    private EconomyCode first;
    private EconomyCode second;
    private EconomyCode besideA;
    private EconomyCode besideB;
    private int ownerSentence;
    private int sentence;
    private bool sideBySide;
    private EconomyCode office;
    private EconomyCode rankedPartner; // who has a place among the owner's partners
    private bool isHeaded; // whether the first sentence is a headline
    private int wholes; // sentences that told of flows of the owner before any other economy was named
    private int lastWhole;
    private bool isOnWhole; // whether flows of the owner were told of without a partner
    private string? product; // the goods that the heading is on
    private TopicKind productKind; // and which way they go, from its side
    private bool isOwnersWhole; // whether the owner was first told of with its whole trade
    private EconomyCode elsewhere; // the first partner of flows without an owner
    private bool isBilateral; // whether trade of two was spoken of without names
    private EconomyCode weakOwner; // who sold or bought, where a verb tells so
    private EconomyCode weakPartner;

    /// <summary>A new article.</summary>
    public void Clear()
    {
        (owner, partner, first, second, office) = (default, default, default, default, default);
        (weakOwner, weakPartner, rankedPartner, isBilateral, isOnWhole, isHeaded) = (default, default, default, false, false, false);
        (besideA, besideB, elsewhere, isOwnersWhole) = (default, default, default, false);
        product = null;
        named.Clear();
        (ownerSentence, sentence, sideBySide, wholes, lastWhole) = (0, 0, false, 0, 0);
    }

    /// <summary>Looks at the next sentence.</summary>
    /// <param name="scene">Its chunks.</param>
    /// <param name="reporter">The economy whose office is credited in it; none where there is none.</param>
    /// <returns>Whether enough was seen.</returns>
    /// <param name="headline">Whether it is a headline.</param>
    public bool Look(Scene scene, EconomyCode reporter, bool headline)
    {
        isHeaded |= headline;
        if (Mainland.IsNamed(scene) && (named.Count > 0 || scene.Chunks.Exists(static chunk => chunk.Kind == LexKind.Economy && chunk.Lexeme.Text != Lexeme.Mainland)))
        {
            Mainland.Mute(scene, IsNear);
        }

        TopicReader.Read(scene);
        if (headline)
        {
            Head(scene);
        }

        sentence++;
        office = office.IsNone ? reporter : office;
        var settled = false;
        foreach (var topic in scene.Topics)
        {
            if (topic.Kind != TopicKind.Other && !settled)
            {
                settled = Look(scene, topic);
            }
        }

        if (settled)
        {
            return true;
        }

        Ranked(scene);

        Name(scene);
        return sentence >= Longest || (!owner.IsNone && sideBySide && sentence > ownerSentence + After);
    }

    private bool IsNear(EconomyCode mainland) => named.Exists(other => Mainland.IsNear(mainland, other.Code));

    /// <returns>Whether it tells of a pair from the side of one.</returns>
    private bool Look(Scene scene, Topic topic)
    {
        if (topic.Owner.IsNone && topic.OwnerWord == default)
        {
            Subjects.Find(scene, topic);
        }

        var isPair = topic.HasPair && topic.Owner != topic.Partner && topic.Partner != EconomyCode.World;
        if (topic is { Verb: true, SideBySide: false } && !topic.Owner.IsNone && topic.Partner != EconomyCode.World)
        {
            // "Only Turkmenistan sells China more than it buys": whoever sells is not whom the article is on, unless nothing else tells.
            if (weakOwner.IsNone || (isPair && weakPartner.IsNone))
            {
                (weakOwner, weakPartner) = (topic.Owner, isPair ? topic.Partner : default);
            }
            else if (owner.IsNone && isPair && topic.Owner == weakOwner && topic.Partner == weakPartner)
            {
                (owner, partner) = (weakOwner, weakPartner); // told twice so
                return true;
            }

            return false;
        }

        if (isPair)
        {
            return Pair(topic);
        }

        isBilateral |= topic.Bilateral && topic.Owner.IsNone;
        elsewhere = elsewhere.IsNone && topic is { Owner.IsNone: true, Verb: false } && topic.Partner != EconomyCode.World ? topic.Partner : elsewhere;
        isOnWhole |= topic.Owner == owner && !owner.IsNone && topic.Partner.IsNone && topic.PartnerWord == default && topic.Product is null;
        if (!topic.Owner.IsNone && owner.IsNone)
        {
            (owner, ownerSentence, isOwnersWhole) = (topic.Owner, sentence, topic.Whole);
        }
        else if (!topic.Partner.IsNone && partner.IsNone && !topic.Verb && !AreSeveral(topic.Partner) && sentence <= 2 && (owner.IsNone || isHeaded || ownerSentence == sentence))
        {
            partner = topic.Partner;
        }

        if (topic is { Partner.IsNone: true, PartnerWord: LexKind.Word, Bilateral: false, OfPart: false, Owner.IsNone: false } && topic.Owner == owner && lastWhole != sentence && IsAlone(scene))
        {
            (wholes, lastWhole) = (wholes + 1, sentence);
        }

        return false;
    }

    private bool IsAlone(Scene scene) =>
        !named.Exists(other => other.Code != owner) && !scene.Chunks.Exists(chunk => chunk.Kind == LexKind.Economy && chunk.Code != owner && chunk.Code != EconomyCode.World);

    /// <summary>"Chile's wine exports to Japan rise": the goods that the article is on, where its heading tells of nothing else.</summary>
    private void Head(Scene scene)
    {
        foreach (var topic in scene.Topics)
        {
            if (topic is { Verb: false, Kind: TopicKind.Out or TopicKind.In } && topic.Product is not (null or "part" or "services" or "goods and services") && (product is null || (product == topic.Product && productKind == topic.Kind)))
            {
                (product, productKind) = (topic.Product, topic.Kind);
            }
            else if (topic.Kind != TopicKind.Other)
            {
                product = null;
                return;
            }
        }
    }

    /// <summary>"Exports to France, Spain and Italy": partners told together are no pair with the owner.</summary>
    private static bool AreSeveral(EconomyCode partner) => partner.ToString().Contains('+', StringComparison.Ordinal);

    private bool Pair(Topic topic)
    {
        // "Exports to ASEAN rose. …. Vietnam's exports to Japan fell": one of several partners.
        if (owner.IsNone && !topic.SideBySide && ((!elsewhere.IsNone && elsewhere != topic.Partner && elsewhere != topic.Owner) || AreSeveral(topic.Partner)))
        {
            (owner, ownerSentence) = (topic.Owner, sentence);
            return false;
        }

        // An article that told of one economy's whole trade first stays with it.
        if (!sideBySide && (owner.IsNone || (!isOwnersWhole && sentence <= ownerSentence + 1 && (owner == topic.Owner || owner == topic.Partner))))
        {
            var other = owner == topic.Partner ? topic.Owner : topic.Partner;
            (owner, partner) = (owner.IsNone ? topic.Owner : owner, other);
            (sideBySide, ownerSentence) = (topic.SideBySide, sentence);
            return !sideBySide;
        }

        if (sideBySide && !topic.SideBySide && (topic.Owner, topic.Partner) is var (a, b) && ((a == owner && b == partner) || (a == partner && b == owner)))
        {
            (owner, partner, sideBySide) = (a, b, false);
            return true;
        }

        return false;
    }

    /// <summary>"China is Vietnam's largest trading partner", "the top exporters to the Emirates": the one whose partners are ranked tells.</summary>
    private void Ranked(Scene scene)
    {
        if (!owner.IsNone || sentence > 3)
        {
            return;
        }

        var chunks = scene.Chunks;
        for (var at = scene.Next(LexKind.PartnerNoun, 0); at >= 0; at = scene.Next(LexKind.PartnerNoun, at + 1))
        {
            var (teller, first) = (default(EconomyCode), at - 1);
            while (first > 0 && chunks[first].Kind is LexKind.Superlative or LexKind.Ordinal or LexKind.Filler or LexKind.Product or LexKind.Whole or LexKind.Possessive
                or LexKind.Denial or LexKind.Mark or LexKind.Quantity && !chunks[first].IsMark(Subs.Comma))
            {
                first--;
            }

            if (first >= 0 && first < at - 1 && chunks[first].Kind == LexKind.Economy)
            {
                teller = chunks[first].Code;
            }
            else if (at + 2 < chunks.Count && chunks[at + 1].Kind == LexKind.Prep && chunks[at + 1].Sub is Subs.Of or Subs.For or Subs.To)
            {
                teller = NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, at + 2), out _);
                first = at;
            }

            if (teller.IsNone || !teller.IsSingle)
            {
                continue;
            }

            (owner, ownerSentence) = (teller, sentence);
            rankedPartner = OnlyOne(chunks, first) is var single && single != teller ? single : default;
            return;
        }
    }

    /// <summary>The one economy named before a chunk; none where there are several, or none.</summary>
    private static EconomyCode OnlyOne(Pieces<Chunk> chunks, int end)
    {
        var only = default(EconomyCode);
        for (var at = 0; at < end; at++)
        {
            if (chunks[at] is { Kind: LexKind.Economy, Sub: not Subs.Adjective, Code: var code } && code != only)
            {
                if (!only.IsNone)
                {
                    return default;
                }

                only = code;
            }
        }

        return only;
    }

    private void Name(Scene scene)
    {
        var chunks = scene.Chunks;
        for (var at = scene.Next(LexKind.Economy, 0); at >= 0; at = scene.Next(LexKind.Economy, at + 1))
        {
            ref readonly var chunk = ref chunks[at];
            if (chunk.Code != EconomyCode.World)
            {
                Count(chunk.Code);
                if (besideA.IsNone && sentence <= 4 && AreTwo(chunks))
                {
                    Beside(chunks, at);
                }

                if (sentence > 3 || chunk is { Sub: Subs.Adjective, Code.IsSingle: false })
                {
                    continue; // "Asian markets" are nobody's partner
                }

                if (first.IsNone)
                {
                    first = chunk.Code;
                }
                else if (second.IsNone && chunk.Code != first)
                {
                    second = chunk.Code;
                }
            }
        }
    }

    /// <summary>"Both Brazil and Argentina, and Paraguay too, expect large crops": three or more that share a sentence are no pair.</summary>
    private static bool AreTwo(Pieces<Chunk> chunks)
    {
        var (a, b) = (default(EconomyCode), default(EconomyCode));
        foreach (var chunk in chunks)
        {
            if (chunk.Kind != LexKind.Economy || !chunk.Code.IsSingle || chunk.Code == a || chunk.Code == b)
            {
                continue;
            }

            if (!b.IsNone)
            {
                return false;
            }

            (a, b) = a.IsNone ? (chunk.Code, b) : (a, chunk.Code);
        }

        return true;
    }

    private void Count(EconomyCode code)
    {
        for (var at = 0; at < named.Count; at++)
        {
            if (named[at].Code == code)
            {
                named[at] = (code, named[at].Count + 1);
                return;
            }
        }

        named.Add((code, 1));
    }

    /// <summary>"China-Russia relations", "what binds Egypt and Türkiye".</summary>
    private void Beside(Pieces<Chunk> chunks, int at)
    {
        if (at + 1 < chunks.Count && chunks[at + 1] is { Kind: LexKind.Economy, Joined: true } joined && joined.Code != chunks[at].Code)
        {
            (besideA, besideB) = (chunks[at].Code, joined.Code);
        }
        else if (!(at > 1 && chunks[at - 1].IsMark(Subs.Comma) && chunks[at - 2].Kind == LexKind.Economy) // the last two of a longer list are no pair
            && NounPhrase.Pair(chunks, at, out var a, out var b, out _) && !b.IsNone && a != b)
        {
            (besideA, besideB) = (a, b);
        }
    }

    /// <summary>The other economy of an article that names its owner's flows without a partner; none where it is on all partners.</summary>
    private EconomyCode Unsaid()
    {
        if (owner == besideA || owner == besideB)
        {
            return owner == besideA ? besideB : besideA;
        }

        if (wholes > 1)
        {
            return default; // "Canada's surplus grew. Exports to the United States …, to the United States …": on all its trade
        }

        // Two that are named far more often than any third are a pair.
        var ordered = named.Where(other => other.Code != owner).OrderByDescending(other => other.Count).Take(2).ToList();
        return ordered is [{ Count: >= 4 } most, ..] && (ordered.Count < 2 || ordered[1].Count * 3 <= most.Count) ? most.Code : default;
    }

    /// <summary>Says what was found.</summary>
    public void Tell(Focus focus)
    {
        focus.Goods = product is null ? null : (product, productKind);
        if ((isBilateral || !isOnWhole) && partner.IsNone && !rankedPartner.IsNone)
        {
            partner = rankedPartner; // "China is Vietnam's largest partner. Bilateral trade …", unless "Vietnam's exports were …" follows
        }

        if (owner.IsNone && !weakOwner.IsNone)
        {
            (owner, partner) = (weakOwner, weakPartner.IsNone ? partner : weakPartner);
        }

        if (owner.IsNone && !office.IsNone && !partner.IsNone && office != partner)
        {
            focus.Set(office, partner); // "Imports from Vietnam jumped …, the Census Bureau said"
        }
        else if (owner.IsNone && partner.IsNone && besideA.IsNone && !office.IsNone && (second.IsNone || (office.IsSingle && office != first && office != second && !isBilateral)))
        {
            focus.Set(office, EconomyCode.World); // "March exports were 208.5 billion, the Census Bureau said"
        }
        else if (owner.IsNone && !besideA.IsNone)
        {
            focus.Set(besideA, besideB);
        }
        else if (owner.IsNone)
        {
            // No flow has an owner: the partner that one names, and the first other economy; else the two named first.
            focus.Set(
                !partner.IsNone && first == partner && !second.IsNone ? second : first,
                !partner.IsNone ? partner : second.IsNone ? EconomyCode.World : second);
        }
        else if (sideBySide && office == partner)
        {
            focus.Set(partner, owner); // its office tells
        }
        else
        {
            partner = partner.IsNone || partner == owner ? Unsaid() : partner;
            focus.Set(owner, partner.IsNone ? EconomyCode.World : partner);
        }
    }
}
