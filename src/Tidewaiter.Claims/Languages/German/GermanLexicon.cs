using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Languages.German;

/// <summary>The phrases of German that the frames know.</summary>
internal static class GermanLexicon
{
    // Code, name, adjective without its ending.
    private static readonly (string Code, string Names, string Adjective)[] Economies =
    [
        ("AUT", "Österreich", "österreichisch"), ("BEL", "Belgien", "belgisch"), ("BRA", "Brasilien", "brasilianisch"), ("CAN", "Kanada", "kanadisch"),
        ("CHE", "Schweiz", "schweizerisch"), ("CHN", "China|Volksrepublik", "chinesisch"), ("CZE", "Tschechien", "tschechisch"), ("DEU", "Deutschland|Bundesrepublik", "deutsch"),
        ("DNK", "Dänemark", "dänisch"), ("ESP", "Spanien", "spanisch"), ("EU", "EU|Europäische Union|Europäischen Union", "europäisch"), ("FIN", "Finnland", "finnisch"),
        ("FRA", "Frankreich", "französisch"), ("GBR", "Großbritannien|Vereinigtes Königreich|Vereinigten Königreich", "britisch"), ("GRC", "Griechenland", "griechisch"),
        ("HUN", "Ungarn", "ungarisch"), ("IND", "Indien", "indisch"), ("IRL", "Irland", "irisch"), ("ITA", "Italien", "italienisch"), ("JPN", "Japan", "japanisch"),
        ("KAZ", "Kasachstan", "kasachisch"), ("KOR", "Südkorea", "südkoreanisch"), ("MEX", "Mexiko", "mexikanisch"), ("NLD", "Niederlande|Niederlanden", "niederländisch"),
        ("NOR", "Norwegen", "norwegisch"), ("POL", "Polen", "polnisch"), ("PRT", "Portugal", "portugiesisch"), ("ROU", "Rumänien", "rumänisch"), ("RUS", "Russland", "russisch"),
        ("SVK", "Slowakei", "slowakisch"), ("SVN", "Slowenien", "slowenisch"), ("SWE", "Schweden", "schwedisch"), ("TUR", "Türkei", "türkisch"), ("UKR", "Ukraine", "ukrainisch"),
        ("USA", "USA|Vereinigte Staaten|Vereinigten Staaten", "amerikanisch"), ("VNM", "Vietnam", "vietnamesisch"), ("ZAF", "Südafrika", "südafrikanisch"),
    ];

    private static readonly (string, Lexeme)[] Rows =
    [
        .. Row(LexKind.FlowNoun, Subs.Out, 0, "Exporte|Export|Exporten|Ausfuhren|Ausfuhr|Lieferungen|Verkäufe"),
        .. Row(LexKind.FlowNoun, Subs.In, 0, "Importe|Import|Importen|Einfuhren|Einfuhr|Käufe"),
        .. Row(LexKind.FlowNoun, Subs.Both, 0, "Handel|Warenhandel|Handelsvolumen|Handelsumsatz|Warenaustausch|Außenhandel"),
        .. Row(LexKind.BalanceNoun, 0, 1, "Handelsüberschuss|Überschuss|Außenhandelsüberschuss|Exportüberschuss"),
        .. Row(LexKind.BalanceNoun, 0, -1, "Handelsdefizit|Defizit|Außenhandelsdefizit|Handelsbilanzdefizit"),
        .. Row(LexKind.FlowVerb, Subs.Out, 0, "exportierte|exportierten|exportiert|verkaufte|verkauften|lieferte|lieferten"),
        .. Row(LexKind.FlowVerb, Subs.In, 0, "importierte|importierten|importiert|kaufte|kauften|bezog|bezogen"),
        .. Row(LexKind.Goods, 0, 0, "Waren|Güter|Produkte|Erzeugnisse"),
        .. Row(LexKind.Worth, 0, 0, "im Wert von|im Gesamtwert von|für"),
        .. Row(LexKind.Move, Subs.MoveVerb, 1, "stiegen|stieg|wuchsen|wuchs|erhöhten sich|erhöhte sich|nahmen zu|nahm zu|legten|legte|kletterten|kletterte|zogen|zunahmen"),
        .. Row(LexKind.Move, Subs.MoveVerb, -1, "sanken|sank|fielen|fiel|gingen|ging|schrumpften|schrumpfte|verringerten sich|verringerte sich|brachen|brach"),
        .. Row(LexKind.Move, Subs.MoveNoun, 1, "Anstieg|Zuwachs|Wachstum|Plus"),
        .. Row(LexKind.Move, Subs.MoveNoun, -1, "Rückgang|Minus|Einbruch"),
        .. Row(LexKind.Move, Subs.MoveMore, 1, "mehr|höher"),
        .. Row(LexKind.Move, Subs.MoveMore, -1, "weniger|niedriger"),
        .. Row(LexKind.Level, 0, 0, "erreichte|erreichten|betrug|betrugen|belief sich auf|beliefen sich auf|lag bei|lagen bei|summierte sich auf|summierten sich auf|kam auf|kamen auf"),
        .. Row(LexKind.Exceed, 0, 1, "überstieg|überstiegen|übertraf|übertrafen|überschritt|überschritten"),
        .. Row(LexKind.Whole, 0, 0, "gesamte|gesamten|gesamter|weltweit|weltweiten"),
        .. Row(LexKind.Bilateral, 0, 0, "bilaterale|bilateralen|bilateraler|beiderseitige|beiderseitigen"),
        .. Row(LexKind.BothSides, 0, 0, "beide Länder|beiden Länder|beiden Ländern|die beiden Länder|den beiden Ländern|beider Länder"),
        .. Row(LexKind.OwnerPronoun, 0, 0, "seine|seiner|seinen|ihre|ihrer|ihren"),
        .. Row(LexKind.Prep, Subs.To, 0, "nach|in die|in das|auf|an"),
        .. Row(LexKind.Prep, Subs.From, 0, "aus|aus der|aus den|von"),
        .. Row(LexKind.Prep, Subs.With, 0, "mit|mit der|mit den|gegenüber"),
        .. Row(LexKind.Prep, Subs.By, 0, "um"),
        .. Row(LexKind.Prep, Subs.At, 0, "bei"),
        .. Row(LexKind.Prep, Subs.InPrep, 0, "in|im|während"),
        .. Row(LexKind.Prep, Subs.Between, 0, "zwischen"),
        .. Row(LexKind.Prep, Subs.Against, 0, "nach zuvor|im Vergleich zu|verglichen mit|gegen"),
        .. Row(LexKind.Prep, Subs.Than, 0, "als"),
        .. Row(LexKind.And, 0, 0, "und|sowie|oder"),
        .. Row(LexKind.Contrast, 0, 0, "während|aber|doch|jedoch|hingegen|dagegen|obwohl"),
        .. Row(LexKind.Denial, 0, 0, "nicht|kein|keine|ohne"),
        .. Row(LexKind.Cue, Subs.Target, 0, "will|wollen|plant|planen|soll|sollen|strebt|streben|Ziel"),
        .. Row(LexKind.Cue, Subs.Forecast, 0, "wird|werden|erwartet|erwarten|dürfte|dürften"),
        .. Row(LexKind.Cue, Subs.Hypothetical, 0, "könnte|könnten|würde|würden"),
        .. Row(LexKind.Say, 0, 0, "sagte|teilte|laut|berichtete|meldete|zufolge|mitteilte"),
        .. Row(LexKind.NonTrade, 0, 0, "Investitionen|Bruttoinlandsprodukt|BIP|Preise|Zölle|Inflation|Direktinvestitionen|Produktion|Arbeitslosigkeit"),
        .. Row(LexKind.Verb, Subs.Present, 0, "ist|sind"),
        .. Row(LexKind.Verb, 0, 0, "war|waren|hat|haben|hatte|hatten|wurde|wurden|blieb|blieben"),
        .. Row(LexKind.Filler, 0, 0, "der|die|das|den|dem|des|ein|eine|einen|einem|einer|auch|rund|sich|zurück|zu|insgesamt"),
    ];

    /// <summary>Compiles the table.</summary>
    public static PhraseTable<Lexeme> Compile(Words words) => new(words, [.. Names(), .. Rows]);

    private static IEnumerable<(string, Lexeme)> Names()
    {
        foreach (var (written, names, adjective) in Economies)
        {
            var code = EconomyCode.Parse(written);
            foreach (var name in names.Split('|'))
            {
                yield return (name, new(LexKind.Economy, Subs.Name, 0, code));
                yield return (name + "s", new(LexKind.Economy, Subs.Adjective, 0, code)); // "Frankreichs Ausfuhren"
            }

            foreach (var ending in new[] { "", "e", "en", "er", "em", "es" })
            {
                yield return (adjective + ending, new(LexKind.Economy, Subs.Adjective, 0, code, Lexeme.Small));
            }
        }
    }

    private static IEnumerable<(string, Lexeme)> Row(LexKind kind, byte sub, sbyte sign, string phrases) =>
        phrases.Split('|').Select(phrase => (phrase, new Lexeme(kind, sub, sign)));
}
