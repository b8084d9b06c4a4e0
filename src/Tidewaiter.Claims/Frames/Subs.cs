namespace Tidewaiter.Claims.Frames;

/// <summary>The nearer kinds of lexemes.</summary>
internal static class Subs
{
    // Flow nouns and verbs: which way goods go, seen from the owner or the subject.
    public const byte Out = 1;
    public const byte In = 2;
    public const byte Both = 3;

    // Economies: how they are named.
    public const byte Name = 0;
    public const byte Adjective = 1;
    public const byte Capital = 2;

    // Partner nouns: what the other one is to the owner.
    public const byte Partner = 1;  // trade
    public const byte Market = 2;   // the owner's exports go there
    public const byte Supplier = 3; // the owner's imports come from there

    /// <summary>Of a pronoun: the figure told last.</summary>
    public const string This = "this";

    /// <summary>Of a share verb: the parts of the whole follow.</summary>
    public const string Parts = "parts";

    /// <summary>Of the world: its rest, which beside the Union means the countries outside it.</summary>
    public const string Rest = "rest";

    // Verbs of the present: "is the largest partner" tells of no months.
    public const byte Present = 2;

    public const byte Perfect = 3; // "had fallen": what was before

    // Contrasts: "from 2018, when trade had …" speaks of the time just named.
    public const byte When = 1;

    // "Since the agreement took effect in 2004, trade has …" dates the agreement.
    public const byte Since = 2;
    public const byte Where = 3;

    /// <summary>Of a word without weight: it puts months in an order ("the highest this year").</summary>
    public const string Order = "order";

    /// <summary>Of a balance: a surplus or a deficit, as was told before.</summary>
    public const string Imbalance = "imbalance";

    /// <summary>Of what is no trade: it trades for itself.</summary>
    public const string Firms = "firms";

    /// <summary>Of a denial: what follows is taken out of the trade that is told.</summary>
    public const string Excluding = "excluding";

    /// <summary>Of a partner noun: several are told of.</summary>
    public const string Plural = "plural";

    /// <summary>The text of a verb that makes things.</summary>
    public const string Makes = "makes";

    /// <summary>Of a word: "Brazil's alone came to 80 billion".</summary>
    public const string Alone = "alone";

    /// <summary>Of a balance told by its colour: "200 million in the black".</summary>
    public const string Colour = "colour";

    /// <summary>Of a word: "US-bound shipments".</summary>
    public const string Bound = "bound";

    /// <summary>Of a verb: what stands before it was before: "a deficit of 20 million flipped into …".</summary>
    public const string Into = "into";

    // Moves: how the word stands to its number.
    public const byte MoveVerb = 0;   // rose 5 %
    public const byte MoveNoun = 1;   // an increase of 5 %, a 5 % rise
    public const byte MoveAdverb = 2; // up 5 %
    public const byte MoveMore = 3;   // 5 % more than, 5 % higher

    // Prepositions.
    public const byte To = 1;
    public const byte From = 2;
    public const byte With = 3;
    public const byte Of = 4;
    public const byte By = 5;
    public const byte At = 6;
    public const byte InPrep = 7;
    public const byte Between = 8;
    public const byte Against = 9; // compared with, versus, from: the figure before
    public const byte For = 10;
    public const byte Than = 11;
    public const byte On = 12;
    public const byte Among = 13;

    // Marks.
    public const byte Comma = 1;
    public const byte Open = 2;
    public const byte Close = 3;
    public const byte Colon = 4;
    public const byte Semicolon = 5;
    public const byte Dash = 6;
    public const byte Quote = 7;
    public const byte CellEnd = 8;

    /// <summary>Of a flow: it can be what is sold at home.</summary>
    public const string Sales = "sales";

    /// <summary>Of a cue whose last word is "to": before a name it is no cue, as in "its sales were to Peru".</summary>
    public const string Toward = "toward";

    // Cues.
    public const byte Target = 1;
    public const byte Forecast = 2;
    public const byte Hypothetical = 3;
    public const byte TargetNoun = 4;

    // Pronouns of owners: "Australia, whose supplies fell".
    public const byte Whose = 1;

    // Pronouns: "those to Japan" speaks of another part of the same flow.
    public const byte Those = 1;
    public const byte What = 2; // "what Russia sold"
    public const byte Ones = 3; // "Russian ones"
    public const byte Total = 4; // "the total": both ways together

    // Others: which of the two told of together.
    public const byte Former = 1;
    public const byte Latter = 2;

    // Wholes: "total trade" can be the pair's; "foreign trade" cannot.
    public const byte Soft = 1;
    public const byte AsWhole = 2;

    // Milestones: "in third place".
    public const byte Place = 1;

    // Verbs: "ranked third".
    public const byte Ranked = 1;

    // Quantities: tonnes, barrels, cubic metres.
    public const byte Physical = 1;
    public const byte Counted = 2; // people, ships

    // Shares.
    public const byte ShareVerb = 1; // accounted for 5 % of …
    public const byte ShareNoun = 2; // a share of 5 %

    // Terms: said of rates, where "in yuan" may be how goods were paid for.
    public const byte Rates = 1;

    // Offices.
    public const byte Data = 1; // what it publishes: "customs data"
}
