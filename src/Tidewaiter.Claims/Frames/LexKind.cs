namespace Tidewaiter.Claims.Frames;

/// <summary>What part a word or phrase plays in a statement on trade.</summary>
internal enum LexKind : byte
{
    /// <summary>A word that no table knows.</summary>
    Word,

    /// <summary>A word without weight, that may stand inside a phrase: "the", "also", "annual".</summary>
    Filler,

    /// <summary>An economy or a group, by name, adjective or capital.</summary>
    Economy,

    /// <summary>The ending of an owner: "'s".</summary>
    Possessive,

    /// <summary>"Its", "their", "his".</summary>
    OwnerPronoun,

    /// <summary>"It", "they", "which", "that", "the figure": what was spoken of.</summary>
    Pronoun,

    /// <summary>"The two countries", "both sides", "each other".</summary>
    BothSides,

    /// <summary>"Its neighbour", "the partner country": the other one of the pair.</summary>
    OtherSide,

    /// <summary>"Countries other than": partners that no code stands for.</summary>
    Others,

    /// <summary>"In billions of dollars": what the numbers of a list are in.</summary>
    Scale,

    /// <summary>"There", "them": the other one of the pair, behind a flow.</summary>
    There,

    /// <summary>"The country", "the nation", "the bloc": the one that is spoken of.</summary>
    Country,

    /// <summary>"Exports", "purchases", "trade": a flow as a noun.</summary>
    FlowNoun,

    /// <summary>"Surplus", "deficit", "balance of trade".</summary>
    BalanceNoun,

    /// <summary>"Exported", "bought", "supplied": a flow as a verb.</summary>
    FlowVerb,

    /// <summary>"Goods", "products", "items": what is traded, without saying which.</summary>
    Goods,

    /// <summary>"Services", "goods and services".</summary>
    Services,

    /// <summary>A named product.</summary>
    Product,

    /// <summary>"Trading partner", "market", "supplier", "customer".</summary>
    PartnerNoun,

    /// <summary>"Largest", "top", "leading", "biggest", "No".</summary>
    Superlative,

    /// <summary>"Second", "third": a place.</summary>
    Ordinal,

    /// <summary>"Rose", "decline", "up", "more", "lower": a change, by its sign.</summary>
    Move,

    /// <summary>"Reached", "amounted to", "stood at": a level follows.</summary>
    Level,

    /// <summary>"Exceeded", "topped", "short of": a level that lies to one side follows.</summary>
    Exceed,

    /// <summary>"Worth", "valued at", "for" in "goods for 5 billion".</summary>
    Worth,

    /// <summary>"Accounted for", "made up", "share of".</summary>
    Share,

    /// <summary>"Total", "overall", "foreign", "global": the whole of one economy's trade.</summary>
    Whole,

    /// <summary>"Bilateral", "mutual", "two-way".</summary>
    Bilateral,

    /// <summary>What is no trade: investment, prices, tariffs, output, people.</summary>
    NonTrade,

    /// <summary>A word that makes what follows an aim, an expectation or a possibility.</summary>
    Cue,

    /// <summary>A preposition.</summary>
    Prep,

    /// <summary>"And", "or", a comma between parts of a list.</summary>
    And,

    /// <summary>"While", "whereas", "but": a new statement follows.</summary>
    Contrast,

    /// <summary>A comma, a dash, a bracket, a colon.</summary>
    Mark,

    /// <summary>"Topped the list of": the product before it is a part of the flow behind it.</summary>
    ListHead,

    /// <summary>"Followed by", "ahead of": the next one in an order.</summary>
    Next,

    /// <summary>"Not", "no": what follows is denied.</summary>
    Denial,

    /// <summary>"Said", "according to", "data showed".</summary>
    Say,

    /// <summary>A body that counts or reports: "customs", "ministry of commerce".</summary>
    Office,

    /// <summary>"Respectively".</summary>
    Respectively,

    /// <summary>"Both" before two of a kind.</summary>
    Both,

    /// <summary>"Mark", "milestone", "target": what a round number is called.</summary>
    Milestone,

    /// <summary>"Record", "all-time high".</summary>
    Record,

    /// <summary>What rates are measured in: "in dollar terms", "by volume", "in real terms".</summary>
    Terms,

    /// <summary>A verb without weight: "was", "has been", "posted".</summary>
    Verb,

    /// <summary>"The other way", "in the opposite direction", "vice versa".</summary>
    Reverse,

    /// <summary>A part of a country: a province, a port, a city.</summary>
    Region,

    /// <summary>A quantity.</summary>
    Quantity,

    /// <summary>A mention of time.</summary>
    Period,
}
