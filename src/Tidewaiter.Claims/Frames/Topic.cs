using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>What the numbers near it are about: a flow with the parties that its own words name, and those that context gave.</summary>
internal sealed class Topic
{
    public required TopicKind Kind { get; init; }

    /// <summary>Of a balance: +1 surplus, −1 deficit, 0 not said.</summary>
    public sbyte Sign { get; set; }

    /// <summary>The first chunk that belongs to it.</summary>
    public required int First { get; set; }

    /// <summary>The noun or verb itself; −1 where it stands before all words of the sentence, as one that is carried on and one made by an amount that opens it.</summary>
    public required int Head { get; init; }

    /// <summary>Just behind its last chunk.</summary>
    public required int End { get; set; }

    /// <summary>Whose it is; none where the words do not say.</summary>
    public EconomyCode Owner { get; set; }

    /// <summary>With whom; none where the words do not say.</summary>
    public EconomyCode Partner { get; set; }

    /// <summary>How the owner was named, where by a pronoun.</summary>
    public LexKind OwnerWord { get; set; }

    /// <summary>How the partner was named, where by description.</summary>
    public LexKind PartnerWord { get; set; }

    /// <summary>Which of two partners told of together it is with: the constants of <see cref="Subs"/>.</summary>
    public byte PartnerSub { get; set; }

    /// <summary>The part of trade it is on; <see langword="null"/> for all goods.</summary>
    public string? Product { get; set; }

    /// <summary>Whether it is called total, foreign, overall.</summary>
    public bool Whole { get; set; }

    /// <summary>Whether only "total" says that it is the whole: in an article on a pair that can be the pair's.</summary>
    public bool SoftWhole { get; set; }

    /// <summary>Whether the words put both parties side by side ("A-B trade", "between A and B"), so that none is the one who tells.</summary>
    public bool SideBySide { get; set; }

    /// <summary>Whether it is called bilateral, mutual.</summary>
    public bool Bilateral { get; set; }

    /// <summary>Whether it is a firm's, a province's or a sector's: no trade of an economy as a whole.</summary>
    public bool OfPart { get; set; }

    /// <summary>Whether it is only the whole of a share ("5 percent of all exports"): what follows does not speak on about it.</summary>
    public bool Aside { get; set; }

    /// <summary>Of "exports and imports" told as two flows: the other one.</summary>
    public Topic? Twin { get; set; }

    /// <summary>Whether its head is a verb: "sold", "bought".</summary>
    public bool Verb { get; init; }

    /// <summary>Whether both parties stand in its own words.</summary>
    public bool HasPair => !Owner.IsNone && !Partner.IsNone;

    /// <summary>The flow, once the parties are settled.</summary>
    public Flow Flow { get; set; }

    /// <summary>Whether the parties are settled.</summary>
    public bool Settled { get; set; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>The same for a sentence that speaks on about it: it stands before all of its words.</summary>
    public Topic Carried() => new()
    {
        Kind = Kind,
        Sign = Sign,
        First = -1,
        Head = -1,
        End = 0,
        Owner = Owner,
        Partner = Partner,
        Product = Product,
        Whole = Whole,
        SideBySide = SideBySide,
        Bilateral = Bilateral,
        Verb = Verb,
        Flow = Flow,
        Settled = Settled,
        Rule = Rule,
    };

    /// <summary>The same for a part of trade.</summary>
    public Topic In(string product) => new()
    {
        Kind = Kind,
        Sign = Sign,
        First = First,
        Head = Head,
        End = End,
        Owner = Owner,
        Partner = Partner,
        Product = product,
        Verb = Verb,
        Flow = Flow,
        Settled = Settled,
        Rule = Rule,
    };

    /// <summary>Settles it between two economies: which of them sells follows from its kind.</summary>
    public void SettleOn(EconomyCode owner, EconomyCode partner)
    {
        Flow = Kind switch
        {
            TopicKind.Out => new(FlowKind.Exports, owner, partner),
            TopicKind.In => new(FlowKind.Exports, partner, owner),
            TopicKind.Both => new(FlowKind.Trade, owner, partner),
            _ => new(FlowKind.Balance, owner, partner),
        };
        Settled = true;
    }
}
