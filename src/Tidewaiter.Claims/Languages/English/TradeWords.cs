using Tidewaiter.Claims.Frames;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>The words that statements on trade are made of, but for economies, products, numbers and times.</summary>
internal static class TradeWords
{
    /// <summary>All rows: phrase and the part it plays.</summary>
    public static IEnumerable<(string Phrase, Lexeme Lexeme)> Rows =>
    [
        .. Row(LexKind.FlowNoun, Subs.Out, 0, "exports|export|exportation|outbound shipments|shipment|overseas shipments|overseas sales|foreign sales|export earnings|export revenue|export revenues|export value|export volume|export volumes|exports volume|value of exports|volume of exports|export sales|export shipments|export receipts|outbound deliveries|exports value"),
        .. Row(LexKind.FlowNoun, Subs.Out, 0, "re exports|reexports|re exports of goods", "re-exports"),
        .. Row(LexKind.FlowNoun, Subs.Out, 0, "sales|deliveries|supplies|shipments|consignments", "soft"),
        .. Row(LexKind.FlowNoun, Subs.In, 0, "imports|import|importation|purchases|inbound shipments|import bill|import value|import volume|import volumes|value of imports|volume of imports|imports volume|import purchases|overseas purchases|imports value|import spending"),
        .. Row(LexKind.FlowNoun, Subs.Both, 0, "trade|commerce|turnover|dealings|exchange|exchanges|trade turnover|trade volume|trade volumes|volume of trade|trade exchange|trade exchanges|volume of trade exchange|trade value|value of trade|commodity turnover|goods turnover|commodity trade|trade flows|trade flow|trading volume|merchandise trade|goods trade|commodity exchange|exchange of goods|commercial exchange|commercial exchanges|trade activity|trade in goods|trade relations volume|trade ties volume|business turnover|trade total|total of trade|mutual turnover|trade and commerce|import and export volume|trade volume of goods|volume of bilateral trade|volume of mutual trade|volume of trade turnover|value of bilateral trade|value of trade exchange|economic exchange"),
        .. Row(LexKind.FlowNoun, Subs.Both, 0, "foreign trade|external trade|foreign trade turnover|volume of foreign trade|external trade turnover|overseas trade|world trade|global trade|international trade|foreign trade volume", "whole"),
        .. Row(LexKind.FlowNoun, Subs.Both, 0, "exports and imports|export and import", "out in"),
        .. Row(LexKind.FlowNoun, Subs.Both, 0, "imports and exports|import and export", "in out"),
        .. Row(LexKind.BalanceNoun, 0, 1, "surplus|trade surplus|export surplus|surpluses"),
        .. Row(LexKind.BalanceNoun, 0, -1, "deficit|trade deficit|trade gap|shortfall|deficits|trade shortfall|import surplus|gap"),
        .. Row(LexKind.BalanceNoun, 0, -1, "negative balance|negative trade balance|negative balance of trade"),
        .. Row(LexKind.BalanceNoun, 0, 1, "positive balance|positive trade balance|positive balance of trade"),
        .. Row(LexKind.BalanceNoun, 0, 0, "balance|trade balance|balance of trade|trade imbalance|imbalance|bilateral balance|net exports|foreign trade balance|external balance|merchandise balance"),

        .. Row(LexKind.FlowVerb, Subs.Out, 0, "exported|exporting", "sure"),
        .. Row(LexKind.FlowVerb, Subs.Out, 0, "sold|sell|sells|selling|shipped|ship|ships|shipping|supplied|supply|supplying|delivered|deliver|delivers|delivering|sent|send|sends|sending|provided|re exported|dispatched"),
        .. Row(LexKind.FlowVerb, Subs.In, 0, "imported|importing", "sure"),
        .. Row(LexKind.FlowVerb, Subs.In, 0, "bought|buy|buys|buying|purchased|purchase|purchasing|sourced|sources|sourcing|received|receive|receives|receiving|took|took in|takes|taking|take|taken|absorbed|absorbs|absorbing|brought in|procured|taken in"),
        .. Row(LexKind.FlowVerb, Subs.Both, 0, "traded|exchanged|did business|do business|done business|swapped goods|exchanged goods|traded goods"),

        .. Row(LexKind.Goods, 0, 0, "goods|products|merchandise|items|commodities|wares|cargo|cargoes|product|produce"),
        .. Row(LexKind.Services, 0, 0, "services|goods and services|commercial services"),

        .. Row(LexKind.PartnerNoun, Subs.Partner, 0, "trading partner|trade partner|commercial partner|partner|foreign trade partner|trading nation|partner in trade|economic partner"),
        .. Row(LexKind.PartnerNoun, Subs.Market, 0, "export market|export destination|destination|market|customer|buyer|purchaser|importer|export partner|export customer|overseas market|foreign market|outlet|recipient|client|sales market|foreign customer|destination market"),
        .. Row(LexKind.PartnerNoun, Subs.Supplier, 0, "supplier|source|source of imports|import source|import partner|exporter|seller|provider|source market|foreign supplier|import supplier|origin of imports|origin"),

        .. Row(LexKind.PartnerNoun, Subs.Partner, 0, "trading partners|trade partners|partners|commercial partners", Subs.Plural),
        .. Row(LexKind.PartnerNoun, Subs.Market, 0, "export markets|export destinations|destinations|markets|customers|buyers|export partners|export buyers|importers|destinations of exports|export customers", Subs.Plural),
        .. Row(LexKind.PartnerNoun, Subs.Supplier, 0, "suppliers|sources of imports|import partners|import suppliers|exporters|import sources|origins of imports|countries of origin", Subs.Plural),

        .. Row(LexKind.Superlative, 0, 1, "largest|biggest|top|leading|main|greatest|number one|most important|primary|foremost|chief|principal|largest single|single largest|single biggest|largest ever"),
        .. Row(LexKind.Ordinal, 1, 0, "first|no 1"),
        .. Row(LexKind.Ordinal, 2, 0, "second|2nd|no 2"),
        .. Row(LexKind.Ordinal, 3, 0, "third|3rd|no 3"),
        .. Row(LexKind.Ordinal, 4, 0, "fourth|4th"),
        .. Row(LexKind.Ordinal, 5, 0, "fifth|5th"),
        .. Row(LexKind.Ordinal, 6, 0, "sixth|6th"),
        .. Row(LexKind.Ordinal, 7, 0, "seventh|7th"),
        .. Row(LexKind.Ordinal, 8, 0, "eighth|8th"),
        .. Row(LexKind.Ordinal, 9, 0, "ninth|9th"),
        .. Row(LexKind.Ordinal, 10, 0, "tenth|10th"),
        .. Row(LexKind.Ordinal, 11, 0, "eleventh|11th"),
        .. Row(LexKind.Ordinal, 12, 0, "twelfth|12th"),
        .. Row(LexKind.Ordinal, 13, 0, "thirteenth|13th"),
        .. Row(LexKind.Ordinal, 14, 0, "fourteenth|14th"),
        .. Row(LexKind.Ordinal, 15, 0, "fifteenth|15th"),

        .. Row(LexKind.Move, Subs.MoveVerb, 1, "rose|risen|rise|rises|rising|grew|grow|grown|grows|growing|increased|increases|increasing|jumped|jump|jumps|jumping|surged|surges|surging|climbed|climbs|climbing|soared|soaring|soars|expanded|expands|expanding|advanced|advances|advancing|gained|gaining|picked up|edged up|inched up|inches up|shot up|went up|goes up|go up|ticked up|leapt|leaped|leaps|leaping|widened|widening|widens|swelled|swollen|ballooned|deepened|strengthened|rebounded|recovered|recovering|skyrocketed|spiked|crept up|moved up|rocketed|accelerated|improved|mounted|boosted|raised|lifted|pushed up|was up|were up|is up|are up|been up|added|adding|adds|outgrew|multiplied|rallied|bounced back|put on|nudged up|stepped up|worsened|worsens|enlarged|augmented|hiked|sped up|racked up|zoomed"),
        .. Row(LexKind.Move, Subs.MoveVerb, -1, "fell|fallen|fall|falls|falling|declined|declines|declining|decreased|decreases|decreasing|dropped|drops|dropping|slipped|slips|slipping|slid|slides|sliding|shrank|shrunk|shrinks|shrinking|shrunken|contracted|contracting|contracts|plunged|plunges|plunging|plummeted|plummeting|plummets|tumbled|tumbling|tumbles|sank|sunk|sinking|slumped|slumps|slumping|eased|eases|easing|dipped|dips|dipping|narrowed|narrowing|narrows|edged down|edged lower|inched down|ticked down|went down|goes down|reduced|lost|losing|shed|shedding|crashed|nosedived|collapsed|collapsing|retreated|receded|cut|was down|were down|is down|are down|been down|came down|diminished|lowered|weakened|softened|crumbled|dwindled|dwindling|backslid|deteriorated|subsided|cooled|tanked|cratered|halted|trimmed"),
        .. Row(LexKind.Move, Subs.MoveNoun, 1, "increase|growth|gain|gains|surge|upturn|uptick|expansion|climb|leap|hike|growth rate|improvement|rate of growth|pace|addition|upswing|increment|rebound|recovery|growth pace|boost|raise|acceleration|rises of|widening of|plus"),
        .. Row(LexKind.Move, Subs.MoveNoun, -1, "decrease|decline|drop|reduction|contraction|slump|plunge|dip|loss|shrinkage|downturn|slide|setback|cutback|retreat|slip|tumble|rate of decline|minus|narrowing of|downtick"),
        .. Row(LexKind.Move, Subs.MoveAdverb, 1, "up"),
        .. Row(LexKind.Move, Subs.MoveAdverb, -1, "down|off"),
        .. Row(LexKind.Move, Subs.MoveMore, 1, "more|higher|above|larger|bigger|greater|better|faster|over|wider|stronger|up on"),
        .. Row(LexKind.Move, Subs.MoveMore, -1, "less|lower|below|smaller|fewer|under|weaker|short of|narrower|slower|down on|beneath"),

        .. Row(LexKind.Level, 0, 0, "reached|reaching|reach|reaches|amounted to|amounts to|amounting to|amount to|totalled|totaled|totals|totalling|totaling|total of|stood at|stands at|standing at|stand at|came to|coming to|comes to|come to|came in at|coming in at|comes in at|hit|hits|hitting|equalled|equaled|equals|recorded|registered|recording|registering|summed up to|summed to|ran to|running at|ran at|worked out at|settled at|touched|touching|touches|attained|was at|were at|posted|posting|logged|booked|tallied|clocked in at|closed at|ended at|finished at|landed at|landing at|added up to|adds up to|generated|fetched|earned|brought|arrived at|estimated at|put at|put the figure at|clocked|to the tune of|mounted to|measured|yielded|bringing|brings"),
        .. Row(LexKind.NonTrade, 0, 0, "cost", "cost"),
        .. Row(LexKind.Exceed, 0, 1, "exceeded|exceeding|exceeds|exceed|topped|topping|tops|top|surpassed|surpassing|surpasses|surpass|passed|passing|passes|pass|crossed|crossing|crosses|cross|broke through|breaking through|overtook|went beyond|beyond|in excess of|broke|breaching|breached|breach|north of|upwards of|went past|past|outstripped|outstripping|replaced|replacing|displaced|displacing|dethroned|unseated|eclipsed|edged out|overtaking|overtakes|overtake"),
        .. Row(LexKind.Exceed, 0, -1, "fell short of|fell below|fallen below|fall below|falling below|drop below|dip below|dipped below|slid below|sank below|dropped below|slipped below|stayed below|approached|approaching|approaches|neared|nearing|nears|close to|came close to|shy of|edging toward|edging towards"),
        .. Row(LexKind.Worth, 0, 0, "worth|valued at|value of|total value of|value|with a value of|at a value of|a value of|amount of|volume of|the amount of|priced at|valued|values of"),

        .. Row(LexKind.Share, Subs.ShareVerb, 0, "accounted for|made up|took up|takes up|taking up|contributing|accounts for|accounting for|account for|represented|represents|representing|represent|constituted|constitutes|constituting|made up of|makes up|making up|make up|comprised|comprises|comprising|formed|forms|equivalent to|contributed|contributes|supplied|provided|provides|provide|absorbed|took|takes|taking|received|generates|equal to|corresponding to|corresponds to"),
        .. Row(LexKind.Share, Subs.ShareNoun, 0, "share|a share of|share of|shares|proportion|weight|portion|slice|market share|percentage"),

        .. Row(LexKind.Whole, 0, 0, "foreign|external|overall|global|entire|whole|world|all|international|outward"),
        .. Row(LexKind.Whole, Subs.AsWhole, 0, "as a whole|on the whole|in all|worldwide|all told|altogether|globally|taken as a whole|all in all"),
        .. Row(LexKind.Whole, Subs.Soft, 0, "total|combined|aggregate"),
        .. Row(LexKind.Bilateral, 0, 0, "bilateral|mutual|two way|reciprocal|cross border|joint|two sided|between them|with each other|common"),

        .. Row(LexKind.Pronoun, 0, 0, "it|they|this|these|which|the figure|the amount|the value|the volume|the number|figure|this figure|that figure|the indicator|indicator|the latter figure|the reading"),
        .. Row(LexKind.Pronoun, Subs.Total, 0, "the total|the sum|the two way sum|the grand total|the combined total|the overall figure"),
        .. Row(LexKind.Pronoun, Subs.What, 0, "what|everything|all that|whatever"),
        .. Row(LexKind.Pronoun, Subs.Ones, 0, "ones"),
        .. Row(LexKind.There, 0, 0, "there|them|us|the region"),
        .. Row(LexKind.Pronoun, Subs.Those, 0, "those|that|the ones"),
        .. Row(LexKind.OwnerPronoun, Subs.Whose, 0, "whose"),
        .. Row(LexKind.OwnerPronoun, 0, 0, "its|their|his|her|our|the country ’s own"),
        .. Row(LexKind.BothSides, 0, 0, "two countries|the two countries|two nations|the two nations|both countries|both nations|the two sides|two sides|both sides|the two states|two states|the two neighbours|the two neighbors|two neighbours|two neighbors|the pair|both|the two economies|two economies|the two partners|the two|the sides|the parties|the neighbours|the neighbors|each other|one another|the two giants|the two powers|our countries|our two countries|two partners|the countries|the partners|the two governments|the two allies|the two peoples|the two republics|the two kingdoms"),
        .. Row(LexKind.OtherSide, 0, 0, "neighbour|neighbor|northern neighbor|northern neighbour|southern neighbour|southern neighbor|eastern neighbour|eastern neighbor|western neighbour|western neighbor|giant neighbour|big neighbour|large neighbour|ally|partner country|neighbouring country|neighboring country|middle kingdom|counterpart|the world 's no 1 economy|far eastern neighbour|rival|the other side|other country|other side|the other country|world 's second largest economy"),
        .. Each(LexKind.OtherSide, "asian", "asian|east asian", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "european", "european|eu", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "african", "african|west african|east african|north african|southern african", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "american", "latin american|south american|central american", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "gulf", "gulf|arab gulf", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "nordic", "nordic|scandinavian", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "baltic", "baltic", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "balkan", "balkan", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "central asian", "central asian", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "southeast asian", "southeast asian|south east asian", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "south asian", "south asian", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "caucasus", "south caucasus|caucasus|transcaucasian", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "middle eastern", "middle eastern", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Each(LexKind.OtherSide, "island", "island", "country|nation|state|republic|economy|partner|neighbour|neighbor|ally"),
        .. Row(LexKind.OtherSide, 0, 0, "asian giant|asian power|economic giant|south american giant|asian powerhouse", "giant"),
        .. Row(LexKind.OtherSide, Subs.Former, 0, "the former"),
        .. Row(LexKind.OtherSide, Subs.Latter, 0, "the latter"),
        .. Row(LexKind.Country, 0, 0, "the country|the nation|the republic|the economy|country|nation|republic|the state"),
        .. Row(LexKind.Country, 0, 0, "the kingdom|kingdom", "kingdom"),
        .. Row(LexKind.Country, 0, 0, "the bloc|bloc", "bloc"),
        .. Row(LexKind.Country, 0, 0, "the union", "union"),
        .. Row(LexKind.Country, 0, 0, "the continent|continent", "continent"),
        .. Row(LexKind.Country, 0, 0, "the island|island", "island"),
        .. Row(LexKind.Country, 0, 0, "the archipelago|archipelago", "archipelago"),
        .. Row(LexKind.Country, 0, 0, "the emirate|emirate", "emirate"),
        .. Row(LexKind.Country, 0, 0, "city state|the city state", "city"),
        .. Row(LexKind.Country, 0, 0, "the federation", "federation"),

        .. Row(LexKind.Prep, Subs.To, 0, "to|into|towards|toward|destined for|bound for|headed for|headed to"),
        .. Row(LexKind.Prep, Subs.From, 0, "from|out of|originating in|originating from"),
        .. Row(LexKind.Prep, Subs.With, 0, "with|vis a vis"),
        .. Row(LexKind.Prep, Subs.Of, 0, "of"),
        .. Row(LexKind.Prep, Subs.By, 0, "by"),
        .. Row(LexKind.Prep, Subs.At, 0, "at"),
        .. Row(LexKind.Prep, Subs.InPrep, 0, "in|within|during|over the|throughout|inside"),
        .. Row(LexKind.Prep, Subs.Between, 0, "between"),
        .. Row(LexKind.Prep, Subs.Against, 0, "against|compared with|compared to|versus|vs|as against|in comparison with|in comparison to|relative to|as compared to|as compared with|from just|from only|up from|down from|as opposed to|after|following|when compared to|when compared with"),
        .. Row(LexKind.Prep, Subs.For, 0, "for"),
        .. Row(LexKind.Prep, Subs.Than, 0, "than"),
        .. Row(LexKind.Prep, Subs.On, 0, "on|upon|via|through|per|about|under which"),
        .. Row(LexKind.Prep, Subs.Among, 0, "among|amongst"),

        .. Row(LexKind.And, 0, 0, "and|as well as|or|plus also|along with|together with|and also|&"),
        .. Row(LexKind.Contrast, 0, 0, "while|whereas|but|although|though|however|as|even as|whilst|because|where|if only|despite|yet|meanwhile|who"),
        .. Row(LexKind.ListHead, 0, 0, "topped the list of|headed the list of|led the list of|top the list of|lead the list of|tops the list of|heads the list of|top list of|dominated"),
        .. Row(LexKind.Filler, 0, 0, "change|variation|dynamics|annual change", "change"),
        .. Row(LexKind.Contrast, Subs.When, 0, "when"),
        .. Row(LexKind.Contrast, Subs.Since, 0, "since|ever since"),
        .. Row(LexKind.Next, 0, 0, "followed by|ahead of|behind|ahead of only|trailed by|then"),
        .. Row(LexKind.Denial, 0, 0, "not|no|never|without|neither|nor|rather than|instead of|excluding"),
        .. Row(LexKind.Both, 0, 0, "both the|each of"),
        .. Row(LexKind.Respectively, 0, 0, "respectively|in that order|in this order"),
        .. Row(LexKind.Reverse, 0, 0, "the other way|the other way round|the other way around|in the other direction|in the opposite direction|the opposite direction|in return|vice versa|in the reverse direction|the reverse flow|the opposite way|going the other way"),

        .. Row(LexKind.Say, 0, 0, "said|says|say|according to|showed|shows|show|reported|reports|announced|told|citing|cited|data|statistics|figures|figures released|data released|stated|noted|added that|quoted|published|published by|released|released by|revealed|indicates|indicated|estimates|calculated|as reported by"),
        .. Row(LexKind.Milestone, 0, 0, "mark|milestone|threshold|barrier|line|level"),
        .. Row(LexKind.Record, 0, 0, "record|all time high|record high|historic high|record level|record breaking|record low|historical high|new high|highest ever|highest on record|historical record|historical maximum|all time record|unprecedented level|new record|historic peak|historical peak|all time peak|lowest on record|largest on record|biggest on record"),

        .. Row(LexKind.Cue, Subs.Target, 0, "aim|aims|aimed|aiming|plan|plans|planned|planning|want|wants|wanted|intend|intends|intended|pledged|pledge|vowed|vow|agreed|agreed to|agree to|set out to|seek|seeks|sought|seeking|hope|hopes|hoped|hoping|bring|to bring|ambition|ambitions|strive|striving|committed to|commit to|task|tasked|instructed|strategy|set a goal|set the goal|set a target|set the target|wish|wishes|ready to|plan to|decided to|resolved to|should be brought|aspire|aspires|called for|proposed|look to|looking to|have agreed to|agreed on|envisages|envisage|envisaged|strategic goal|eyeing|eye|eyes|roadmap|road map|bid to|undertook"),
        .. Row(LexKind.Cue, Subs.TargetNoun, 0, "goal|goals|target|targets|targeted|targeting|objective|objectives|aspiration|aspirations|goal of|target of"),
        .. Row(LexKind.Cue, Subs.Forecast, 0, "will|going to|are going to|is going to|expected|expects|expect|expecting|forecast|forecasts|forecasted|forecasting|projected|projects that|projects a|projects an|ministry projects|it projects|bank projects|projection|projections|predicted|predicts|predict|predicting|would|on track|on course|confident|confident of|is set to|are set to|set to|likely|anticipated|anticipates|anticipate|expectation|expectations|estimate for|outlook|shall|is about to|should|is to|are to|is likely|poised|reckons|pencil in|pencils in|penciled in|pencilled in|foresees|foresee|foreseen|bound to|thinks it will|prognosis"),
        .. Row(LexKind.Cue, Subs.Hypothetical, 0, "could|may|might|can|if|potential|potentially|possibly|possible|would not rule out|not rule out|were to|capable of|perhaps|unless|scenario|were it not"),

        .. Row(LexKind.Terms, 0, 0, "in dollar terms|in us dollar terms|in u.s. dollar terms|in terms of dollars|denominated in dollars|in dollars|dollar denominated", "USD"),
        .. Row(LexKind.Terms, 0, 0, "in yuan terms|in terms of yuan|in yuan|yuan denominated|in renminbi terms|in rmb terms|in local currency terms|in rmb|in terms of rmb", "CNY"),
        .. Row(LexKind.Terms, 0, 0, "in euro terms|in euros", "EUR"),
        .. Row(LexKind.Terms, 0, 0, "in ruble terms|in rouble terms|in rubles|in roubles", "RUB"),
        .. Row(LexKind.Terms, 0, 0, "in yen terms", "JPY"),
        .. Row(LexKind.Terms, 0, 0, "in rupee terms", "INR"),
        .. Row(LexKind.Terms, 0, 0, "in real terms|at constant prices|in constant prices|adjusted for inflation|after adjusting for inflation|inflation adjusted|price adjusted|adjusted for prices", "real"),
        .. Row(LexKind.Terms, 0, 0, "by volume|in volume terms|in volume|by weight|in physical terms|in terms of volume|in tonnage|in quantity|in tonnage terms", "volume"),
        .. Row(LexKind.Terms, 0, 0, "in value terms|at current prices|in current prices|by value|in value|in money terms|in cash terms|in terms of money|in nominal terms|in terms of value|in monetary terms", "value"),

        .. Row(LexKind.Verb, Subs.Ranked, 0, "ranked|ranks|ranking|placed|came in|was placed|is ranked|was ranked|finished"),
        .. Row(LexKind.Verb, Subs.Present, 0, "is|are|has been|have been|remains|remain|has become|have become|has remained|is now|are now"),
        .. Row(LexKind.Verb, Subs.Perfect, 0, "had|had been"),
        .. Row(LexKind.Verb, 0, 0, "was|were|be|been|being|having|has|have|remained|became|become|becomes|did|does|do|stayed|kept|continued|saw|sees|seen|ran|run|runs|enjoyed|suffered|left|leaving|made|make|showed|turned|went|give|gave|came|come|comes|comes to|led|leads|topped the list|headed|stand|stood|emerged|come|go|goes|going to|enter|entered|accumulated|achieved|experienced|witnessed|experiencing|got|travelled|traveled|flowed|moved|swung|maintained|keeps|marking|marks|marked"),
    ];

    private static IEnumerable<(string, Lexeme)> Each(LexKind kind, string text, string adjectives, string nouns) =>
        from adjective in adjectives.Split('|')
        from noun in nouns.Split('|')
        select ($"{adjective} {noun}", new Lexeme(kind, 0, 0, default, text));

    private static IEnumerable<(string, Lexeme)> Row(LexKind kind, byte sub, sbyte sign, string phrases, string? text = null) =>
        phrases.Split('|').Select(phrase => (phrase, new Lexeme(kind, sub, sign, default, text)));
}
