using System.Collections.Frozen;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>"The kingdom", "the bloc", "the Gulf state": a description that fits one of the parties alone is that party's name.</summary>
internal static class Descriptions
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Fitting = new Dictionary<string, string>
    {
        ["kingdom"] = "GBR SAU NLD DNK NOR SWE ESP BEL THA MAR JOR KHM BHR BTN LSO SWZ TON",
        ["island"] = "TWN IRL LKA CYP MLT CUB MDG MUS ISL JAM TTO BRB SGP BHR FJI HTI GRL",
        ["bloc"] = "EU EUROZONE ASEAN MERCOSUR EAEU GCC EAC ECOWAS BRICS SCO CIS RCEP AFRICA CENTRALASIA LATAM OIC CARICOM SADC COMESA CPTPP ECO SAARC EFTA VISEGRAD",
        ["union"] = "EU EAEU",
        ["continent"] = "AFRICA ASIA EUROPE LATAM",
        ["emirate"] = "ARE KWT QAT",
        ["city"] = "SGP HKG MAC",
        ["archipelago"] = "IDN PHL JPN BHS MDV",
        ["federation"] = "RUS CHE MYS",
        ["gulf"] = "SAU ARE KWT QAT OMN BHR IRN GCC",
        ["asian"] = "CHN IND JPN KOR VNM THA IDN MYS SGP PHL PAK BGD LKA KAZ UZB MNG KHM LAO MMR NPL TWN",
        ["giant"] = "CHN IND JPN USA RUS BRA",
        ["european"] = "DEU FRA ITA ESP GBR NLD BEL POL AUT SWE DNK FIN NOR CHE IRL PRT GRC CZE HUN ROU BGR SVK SVN HRV SRB UKR EST LVA LTU EU",
        ["african"] = "NGA ZAF EGY KEN ETH GHA MAR DZA TUN TZA UGA AGO ZMB ZWE MOZ CMR CIV SEN COD SDN LBY RWA BWA NAM AFRICA",
        ["american"] = "BRA ARG CHL PER COL MEX ECU VEN URY PRY BOL CUB PAN CRI GTM DOM LATAM MERCOSUR",
        ["nordic"] = "DNK NOR SWE FIN ISL",
        ["baltic"] = "EST LVA LTU",
        ["balkan"] = "SRB HRV BIH MNE MKD ALB BGR ROU SVN XKX GRC",
        ["central asian"] = "KAZ UZB TKM KGZ TJK CENTRALASIA",
        ["southeast asian"] = "VNM THA IDN MYS SGP PHL KHM LAO MMR BRN TLS ASEAN",
        ["south asian"] = "IND PAK BGD LKA NPL BTN MDV AFG",
        ["caucasus"] = "GEO ARM AZE",
        ["middle eastern"] = "SAU ARE KWT QAT OMN BHR IRN IRQ JOR LBN SYR ISR YEM EGY TUR",
    }.ToFrozenDictionary(row => row.Key, row => row.Value.Split(' ').ToFrozenSet());

    private const string Members = "members";

    private static readonly Kinds Parties = Kinds.Of(LexKind.Economy, LexKind.Country, LexKind.OtherSide, LexKind.Others);

    /// <summary>Puts the party meant in the place of each description that fits just one of those spoken of.</summary>
    public static void Resolve(Scene scene, Focus focus)
    {
        var chunks = scene.Chunks;
        for (var at = scene.Next(Parties, 0); at >= 0; at = scene.Next(Parties, at + 1))
        {
            if (chunks[at] is { Kind: LexKind.Economy, Code.IsSingle: false } group && group.Code != EconomyCode.World)
            {
                focus.Group = group.Code;
            }

            if (chunks[at] is { Kind: LexKind.Others, Lexeme.Text: Members })
            {
                if (Meant("bloc", focus) is { IsNone: false } bloc)
                {
                    chunks[at] = chunks[at].As(new(LexKind.Economy, Subs.Name, 0, bloc)); // "trade with other countries in the region", in a story on a bloc
                }

                continue;
            }

            if (chunks[at].Kind is LexKind.Country or LexKind.OtherSide && chunks[at].Lexeme.Text is { } kind && Meant(kind, focus) is { IsNone: false } code)
            {
                chunks[at] = chunks[at].As(new(LexKind.Economy, Subs.Name, 0, code));
            }
        }
    }

    private static EconomyCode Meant(string kind, Focus focus)
    {
        var fitting = Fitting[kind];
        var (main, other, local) = (Fits(fitting, focus.Main), Fits(fitting, focus.Other), Fits(fitting, focus.Local));
        var found = !main.IsNone ? main : !other.IsNone ? other : !local.IsNone ? local : kind is "bloc" or "union" or "continent" ? Fits(fitting, focus.Group) : default;
        return (main.IsNone || main == found) && (other.IsNone || other == found) && (local.IsNone || local == found) ? found : default;
    }

    private static EconomyCode Fits(FrozenSet<string> fitting, EconomyCode code) => !code.IsNone && fitting.Contains(code.ToString()) ? code : default;
}
