using Tidewaiter.Claims.Frames;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>Bodies that count trade or speak about it.</summary>
internal static class OfficeWords
{
    /// <summary>
    /// All rows; a body that belongs to one economy carries its code. "The Kenya National Bureau of Statistics" needs no row: the economy is read beside the office, and counts
    /// among those that the story is on.
    /// </summary>
    public static IEnumerable<(string Phrase, Lexeme Lexeme)> Rows =>
    [
        .. Row("AUS", "australian bureau of statistics"),
        .. Row("AUT", "statistics austria|statistik austria"),
        .. Row("BEL", "statbel"),
        .. Row("BGD", "export promotion bureau"),
        .. Row("BRA", "secex|ibge"),
        .. Row("CAN", "statistics canada|statscan"),
        .. Row("CHE", "federal office for customs and border security"),
        .. Row("CHN", "general administration of customs|general administration of customs of china|general administration of customs of the people 's republic of china|general administration of customs of the people ’s republic of china|gacc|gac|mofcom"),
        .. Row("DEU", "destatis|federal statistical office|federal statistics office|bundesbank"),
        .. Row("DNK", "statistics denmark"),
        .. Row("EGY", "capmas"),
        .. Row("EST", "statistics estonia"),
        .. Row("EU", "eurostat"),
        .. Row("FIN", "statistics finland"),
        .. Row("FRA", "insee"),
        .. Row("GBR", "office for national statistics|ons|hmrc|hm revenue and customs|hm revenue & customs"),
        .. Row("GEO", "geostat"),
        .. Row("GRC", "elstat"),
        .. Row("HKG", "census and statistics department"),
        .. Row("IDN", "statistics indonesia|badan pusat statistik"),
        .. Row("IND", "directorate general of foreign trade|dgft|dgci & s"),
        .. Row("IRN", "irica"),
        .. Row("ISL", "statistics iceland"),
        .. Row("ITA", "istat"),
        .. Row("KEN", "knbs"),
        .. Row("KOR", "korea customs service|statistics korea|kita"),
        .. Row("LTU", "statistics lithuania"),
        .. Row("MEX", "inegi"),
        .. Row("MYS", "matrade|department of statistics malaysia"),
        .. Row("NLD", "statistics netherlands"),
        .. Row("NOR", "statistics norway"),
        .. Row("NZL", "stats nz|statistics new zealand"),
        .. Row("POL", "statistics poland"),
        .. Row("RUS", "federal customs service|rosstat"),
        .. Row("RWA", "nisr"),
        .. Row("SAU", "gastat"),
        .. Row("SGP", "enterprise singapore"),
        .. Row("SWE", "statistics sweden"),
        .. Row("TUR", "turkstat|turkish statistical institute|turkish exporters assembly"),
        .. Row("USA", "census bureau|u.s. census bureau|us census bureau|bureau of economic analysis|u.s. commerce department|us commerce department|us department of commerce"),
        .. Row("ZAF", "south african revenue service|sars|statistics south africa|stats sa"),
        .. Row(null, "customs|customs service|customs administration|customs office|statistics office|statistical office|bureau of statistics|national bureau of statistics|ministry of commerce|commerce ministry|commerce department|department of commerce|ministry of trade|trade ministry|ministry of economy|economy ministry|ministry of finance|finance ministry|statistics agency|national statistics office|chamber of commerce|central bank|ministry of industry and trade|statistics department|embassy|trade representation|general directorate of customs|state statistics service|statistics committee|statistical agency|statistics bureau|statistics authority|statistical authority|statistical service|statistical bureau|central statistical office|central statistics office|trade mission of|customs directorate|customs department|department of customs|general department of customs|customs authority|customs authorities|bureau of customs"),
        .. Row(null, "customs data|customs statistics|customs figures", Subs.Data),
    ];

    private static IEnumerable<(string, Lexeme)> Row(string? code, string phrases, byte sub = 0) =>
        phrases.Split('|').Select(phrase => (phrase,
            new Lexeme(LexKind.Office, sub, 0, code is null ? default : Tidewaiter.Figures.EconomyCode.Parse(code))));
}
