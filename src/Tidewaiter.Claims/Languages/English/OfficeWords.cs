using Tidewaiter.Claims.Frames;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>Bodies that count trade or speak about it.</summary>
internal static class OfficeWords
{
    /// <summary>All rows; a body that belongs to one economy carries its code.</summary>
    public static IEnumerable<(string Phrase, Lexeme Lexeme)> Rows =>
    [
        .. Row("CHN", "general administration of customs|general administration of customs of china|general administration of customs of the people 's republic of china|general administration of customs of the people ’s republic of china|gacc|gac|mofcom"),
        .. Row("USA", "census bureau|u.s. census bureau|us census bureau|bureau of economic analysis|u.s. commerce department|us commerce department|us department of commerce"),
        .. Row("EU", "eurostat"),
        .. Row("DEU", "destatis|federal statistical office|federal statistics office"),
        .. Row("RUS", "federal customs service|rosstat"),
        .. Row("TUR", "turkstat|turkish statistical institute|turkish exporters assembly"),
        .. Row("FRA", "insee"),
        .. Row("ITA", "istat"),
        .. Row("CAN", "statistics canada"),
        .. Row("GBR", "office for national statistics|hmrc"),
        .. Row("AUS", "australian bureau of statistics"),
        .. Row("BRA", "secex"),
        .. Row("IDN", "statistics indonesia"),
        .. Row("KOR", "korea customs service"),
        .. Row("ZAF", "south african revenue service|sars|statistics south africa|stats sa"),
        .. Row("NLD", "statistics netherlands"),
        .. Row(null, "customs|customs service|customs administration|customs office|statistics office|statistical office|bureau of statistics|national bureau of statistics|ministry of commerce|commerce ministry|commerce department|department of commerce|ministry of trade|trade ministry|ministry of economy|economy ministry|ministry of finance|finance ministry|statistics agency|national statistics office|chamber of commerce|central bank|ministry of industry and trade|statistics department|embassy|trade representation|general directorate of customs|state statistics service|statistics committee|statistical agency|statistics bureau|trade mission of|customs directorate|customs department|department of customs|general department of customs|customs authority|customs authorities|bureau of customs"),
        .. Row(null, "customs data|customs statistics|customs figures", Subs.Data),
    ];

    private static IEnumerable<(string, Lexeme)> Row(string? code, string phrases, byte sub = 0) =>
        phrases.Split('|').Select(phrase => (phrase,
            new Lexeme(LexKind.Office, sub, 0, code is null ? default : Tidewaiter.Figures.EconomyCode.Parse(code))));
}
