using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Languages.English;

internal static partial class QuantityTablesEnglish
{
    private const CurrencyPlace Behind = CurrencyPlace.Behind, Both = CurrencyPlace.Behind | CurrencyPlace.Before,
        Name = CurrencyPlace.Behind | CurrencyPlace.BeforeScaled, Glued = CurrencyPlace.Glued | CurrencyPlace.Capitals;

    private static readonly CurrencySign[] Signs =
    [
        new('$', "USD", true), new('€', "EUR"), new('£', "GBP", true), new('¥', "JPY", true), new('₽', "RUB"), new('₹', "INR"), new('₩', "KRW", true), new('₦', "NGN"),
        new('฿', "THB"), new('₫', "VND"), new('₺', "TRY"), new('₴', "UAH"), new('₸', "KZT"), new('₱', "PHP", true), new('₪', "ILS"), new('₡', "CRC"), new('₲', "PYG"),
        new('₵', "GHS"), new('¢', "GHS"), new('₾', "GEL"), new('₼', "AZN"), new('₭', "LAK"), new('₮', "MNT"), new('֏', "AMD"), new('៛', "KHR"), new('￥', "JPY", true), new('＄', "USD", true),
        new('￡', "GBP", true), new('৳', "BDT"), new('₨', "INR", true), new('₤', "GBP", true),
    ];

    private static readonly (string, char, string)[] SignOwners =
    [
        ("us", '$', "USD"), ("u.s.", '$', "USD"), ("usd", '$', "USD"), ("a", '$', "AUD"), ("au", '$', "AUD"), ("aud", '$', "AUD"), ("aus", '$', "AUD"), ("c", '$', "CAD"),
        ("ca", '$', "CAD"), ("can", '$', "CAD"), ("cdn", '$', "CAD"), ("cad", '$', "CAD"), ("hk", '$', "HKD"), ("hkd", '$', "HKD"), ("nt", '$', "TWD"), ("ntd", '$', "TWD"),
        ("nz", '$', "NZD"), ("nzd", '$', "NZD"), ("s", '$', "SGD"), ("sg", '$', "SGD"), ("sgd", '$', "SGD"), ("r", '$', "BRL"), ("mx", '$', "MXN"), ("mex", '$', "MXN"),
        ("mxn", '$', "MXN"), ("n", '$', "NAD"), ("nad", '$', "NAD"), ("z", '$', "ZWL"), ("j", '$', "JMD"), ("tt", '$', "TTD"), ("bz", '$', "BZD"), ("bds", '$', "BBD"),
        ("b", '$', "BND"), ("fj", '$', "FJD"), ("g", '$', "GYD"), ("gy", '$', "GYD"), ("ec", '$', "XCD"), ("ar", '$', "ARS"), ("clp", '$', "CLP"), ("col", '$', "COP"),
        ("e", '£', "EGP"), ("le", '£', "EGP"), ("egp", '£', "EGP"), ("l", '£', "LBP"), ("gbp", '£', "GBP"), ("uk", '£', "GBP"), ("stg", '£', "GBP"), ("ir", '£', "IEP"),
        ("cn", '¥', "CNY"), ("rmb", '¥', "CNY"), ("cny", '¥', "CNY"), ("jp", '¥', "JPY"), ("jpy", '¥', "JPY"), ("gh", '₵', "GHS"), ("gh", '¢', "GHS"), ("eur", '€', "EUR"),
    ];

    private static readonly (string, Currency)[] Codes =
    [
        // Those that are English words as well ("ALL", "TOP") are left out.
        .. ("AED AFN AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BWP BYN BYR BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP"
            + " GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR"
            + " MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RON RSD RUB RUR RWF SAR SCR SDG SEK SGD SLL SRD SSP SYP SZL THB TJS TMT TND TRL TRY TTD TWD TZS UAH"
            + " UGX USD UYU UZS VND XAF XAG XCD XDR XOF XPF YER ZAR ZMW ZWL")
            .Split(' ').Select(code => (code, new Currency(code switch { "CNH" => "CNY", "RUR" => "RUB", _ => code }, code is "USD" or "EUR" or "CNY" or "GBP" ? Both : Both | CurrencyPlace.Capitals))),
    ];

    private static readonly (string, Currency)[] Currencies =
    [
        .. Names("USD", Behind, true, "dollar", "dollars", "dlrs", "bucks"),
        .. Names("USD", Both, false, "us dollar", "us dollars", "u.s. dollar", "u.s. dollars"),
        .. Names("USD", Behind, false, "american dollars", "united states dollars", "greenbacks", "us dlrs", "us currency", "in us currency", "us dolar", "usd dollars"),
        .. Names("USD", Behind, false, "in dollars", "in us dollars"),
        .. Owned("dollar", "dollars", ("australian", "AUD"), ("canadian", "CAD"), ("nz", "NZD"), ("hk", "HKD"), ("nt", "TWD"), ("hong kong", "HKD"), ("new zealand", "NZD"), ("singapore", "SGD"), ("singaporean", "SGD"),
            ("new taiwan", "TWD"), ("taiwan", "TWD"), ("taiwanese", "TWD"), ("namibian", "NAD"), ("jamaican", "JMD"), ("brunei", "BND"), ("fijian", "FJD"), ("fiji", "FJD"),
            ("guyanese", "GYD"), ("guyana", "GYD"), ("zimbabwean", "ZWL"), ("barbadian", "BBD"), ("barbados", "BBD"), ("bahamian", "BSD"), ("liberian", "LRD"),
            ("aussie", "AUD")),
        .. Names("EUR", Name, false, "euro", "euros"),
        .. Names("GBP", Behind, true, "pound", "pounds", "quid"),
        .. Names("GBP", Behind, false, "pounds sterling", "pound sterling", "sterling", "british pounds", "british pound"),
        .. Owned("pound", "pounds", ("egyptian", "EGP"), ("lebanese", "LBP"), ("syrian", "SYP"), ("sudanese", "SDG"), ("south sudanese", "SSP")),
        .. Names("CNY", Name, false, "yuan", "yuans", "renminbi", "chinese yuan", "yuan renminbi"),
        .. Names("CNY", Both, false, "rmb"),
        .. Names("JPY", Name, false, "yen", "japanese yen"),
        .. Names("KRW", Behind, false, "korean won", "south korean won"),
        .. Names("KRW", Name, true, "won"),
        .. Names("RUB", Name, false, "ruble", "rubles", "rouble", "roubles", "russian rubles", "russian roubles", "russian ruble", "rub", "rbl", "rbls"),
        .. Names("BYN", Name, false, "belarusian rubles", "belarusian roubles", "belarusian ruble"),
        .. Names("INR", Name, true, "rupee", "rupees"),
        .. Names("INR", Both, true, "rs", "re"),
        .. Owned("rupee", "rupees", ("indian", "INR"), ("pakistani", "PKR"), ("pakistan", "PKR"), ("sri lankan", "LKR"), ("nepali", "NPR"), ("nepalese", "NPR"), ("mauritian", "MUR"),
            ("seychelles", "SCR")),
        .. Names("IDR", Name, false, "rupiah", "rupiahs", "indonesian rupiah"),
        .. Names("IDR", Both, false, "rp"),
        .. Names("AED", Name, true, "dirham", "dirhams"),
        .. Names("AED", Both, false, "dh", "dhs", "aed"),
        .. Owned("dirham", "dirhams", ("uae", "AED"), ("emirati", "AED"), ("moroccan", "MAD")),
        .. Names("TRY", Name, true, "lira", "liras"),
        .. Names("TRY", Name, false, "turkish lira", "turkish liras", "lira turkish"),
        .. Names("TRY", Both | CurrencyPlace.Capitals, false, "tl"),
        .. Names("KZT", Name, false, "tenge", "tenges"),
        .. Names("THB", Name, false, "baht", "bahts", "thai baht"),
        .. Names("MYR", Name, false, "ringgit", "ringgits", "malaysian ringgit"),
        .. Names("MYR", Both | CurrencyPlace.Capitals, false, "rm"),
        .. Names("ZAR", Name, false, "rand", "rands", "south african rand"),
        .. Names("ZAR", Glued, false, "r"),
        .. Names("NGN", Name, false, "naira", "nairas", "nigerian naira"),
        .. Names("NGN", Glued, false, "n"),
        .. Names("KES", Both, true, "shilling", "shillings"),
        .. Names("KES", Both, false, "ksh", "kshs", "kes", "kenyan shillings", "kenya shillings"),
        .. Names("KES", Both, true, "sh", "shs"),
        .. Names("UGX", Both, false, "ush", "ushs", "ugandan shillings", "uganda shillings"),
        .. Names("TZS", Both, false, "tsh", "tshs", "tanzanian shillings", "tanzania shillings"),
        .. Names("ETB", Name, false, "birr"),
        .. Names("GHS", Name, false, "cedi", "cedis", "ghana cedis"),
        .. Names("GHS", Both | CurrencyPlace.Capitals, false, "ghc"),
        .. Names("EGP", Both | CurrencyPlace.Capitals, false, "le", "l.e."),
        .. Names("ZMW", Name, false, "kwacha"),
        .. Names("ZMW", Glued, false, "k"),
        .. Names("BWP", Name, false, "pula"),
        .. Names("AOA", Name, false, "kwanza", "kwanzas"),
        .. Names("MZN", Name, false, "metical", "meticais"),
        .. Names("XOF", Name, true, "cfa francs", "cfa franc", "cfa", "fcfa"),
        .. Names("CHF", Both, false, "swiss francs", "swiss franc", "sfr", "sfrs"),
        .. Names("CHF", Behind, true, "francs", "franc"),
        .. Names("PLN", Name, false, "zloty", "zlotys", "zloties", "złoty", "złotych", "polish zloty", "polish zlotys"),
        .. Names("PLN", Both, false, "zł"),
        .. Names("CZK", Name, false, "czech crowns", "czech koruna", "koruna", "korunas", "koruny", "kč"),
        .. Names("HUF", Name, false, "forint", "forints"),
        .. Names("HUF", Both, false, "ft"),
        .. Names("RON", Name, false, "romanian lei", "romanian leu"),
        .. Names("RON", Behind, true, "lei", "leu"),
        .. Names("MDL", Name, false, "moldovan lei"),
        .. Names("BGN", Name, false, "leva", "lev", "levs"),
        .. Names("RSD", Name, false, "serbian dinars"),
        .. Names("RSD", Behind, true, "dinar", "dinars"),
        .. Owned("dinar", "dinars", ("kuwaiti", "KWD"), ("iraqi", "IQD"), ("algerian", "DZD"), ("jordanian", "JOD"), ("bahraini", "BHD"), ("tunisian", "TND"), ("libyan", "LYD"),
            ("serbian", "RSD"), ("bahrain", "BHD")),
        .. Names("KWD", Both | CurrencyPlace.Capitals, false, "kd"),
        .. Names("BHD", Both | CurrencyPlace.Capitals, false, "bd"),
        .. Names("QAR", Both | CurrencyPlace.Capitals, false, "qr"),
        .. Names("SEK", Behind, true, "crowns", "kronor", "krona"),
        .. Names("SEK", Name, false, "swedish kronor", "swedish krona", "swedish crowns"),
        .. Names("NOK", Name, false, "norwegian kroner", "norwegian krone", "norwegian crowns"),
        .. Names("DKK", Name, false, "danish kroner", "danish krone", "danish crowns"),
        .. Names("NOK", Behind, true, "kroner", "krone"),
        .. Names("NOK", Both, true, "kr"),
        .. Names("ISK", Name, false, "icelandic kronur", "icelandic krona", "kronur"),
        .. Names("UAH", Name, false, "hryvnia", "hryvnias", "hryvnya", "hryvnyas", "ukrainian hryvnia"),
        .. Names("UZS", Name, false, "uzbek soums", "soums", "soum", "uzbek sums", "uzbek sum"),
        .. Names("KGS", Behind, true, "som", "soms"),
        .. Names("TJS", Name, false, "somoni", "somonis"),
        .. Names("TMT", Name, false, "turkmen manats", "turkmen manat"),
        .. Names("AZN", Name, true, "manat", "manats"),
        .. Names("GEL", Name, false, "lari", "laris"),
        .. Names("AMD", Name, false, "drams", "dram", "armenian drams"),
        .. Names("MNT", Name, false, "tugrik", "tugriks", "togrog"),
        .. Names("VND", Name, false, "dong", "vietnamese dong"),
        .. Names("KHR", Behind, true, "riel", "riels"),
        .. Names("LAK", Behind, true, "kip"),
        .. Names("MMK", Name, false, "kyat", "kyats"),
        .. Names("BDT", Name, false, "taka"),
        .. Names("BDT", Both, false, "tk"),
        .. Names("PHP", Name, true, "peso", "pesos"),
        .. Names("PHP", Both, false, "php"),
        .. Names("PHP", Glued, false, "p"),
        .. Owned("peso", "pesos", ("mexican", "MXN"), ("philippine", "PHP"), ("argentine", "ARS"), ("argentinian", "ARS"), ("chilean", "CLP"), ("colombian", "COP"), ("cuban", "CUP"),
            ("uruguayan", "UYU"), ("dominican", "DOP")),
        .. Names("BRL", Name, false, "reais", "brazilian reais", "brazilian real"),
        .. Names("PEN", Name, false, "soles", "peruvian soles", "nuevos soles"),
        .. Names("PYG", Name, false, "guaranies", "guaraníes"),
        .. Names("BOB", Name, false, "bolivianos"),
        .. Names("VES", Name, false, "bolivars", "bolívares"),
        .. Names("SAR", Name, true, "riyal", "riyals"),
        .. Names("SAR", Both, false, "sr"),
        .. Owned("riyal", "riyals", ("saudi", "SAR"), ("qatari", "QAR"), ("qatar", "QAR"), ("yemeni", "YER")),
        .. Names("IRR", Name, true, "rial", "rials"),
        .. Owned("rial", "rials", ("iranian", "IRR"), ("omani", "OMR"), ("yemeni", "YER")),
        .. Names("ILS", Name, false, "shekel", "shekels", "israeli shekels"),
        .. Names("ILS", Both, false, "nis"),
        .. Names("TOP", Behind, false, "pa'anga"),
        .. Names("PGK", Name, false, "kina"),
        .. Names("LKR", Both, false, "slrs"),
        .. Names("MVR", Name, false, "rufiyaa"),
        .. Names("AFN", Behind, true, "afghani", "afghanis"),
        .. Names("ESP", Behind, false, "pesetas", "peseta"), // of Europe before the euro
        .. Names("DEM", Behind, false, "deutschmarks", "deutsche marks", "deutschemarks", "german marks"),
        .. Names("FRF", Behind, false, "french francs"),
        .. Names("BEF", Behind, false, "belgian francs"),
        .. Names("ITL", Behind, false, "lire", "italian lire"),
        .. Names("NLG", Behind, false, "guilders", "dutch guilders"),
        .. Names("ATS", Behind, false, "schillings", "austrian schillings"),
        .. Names("PTE", Behind, false, "escudos"),
        .. Names("GRD", Behind, false, "drachmas"),
        .. Names("XDR", Behind, false, "special drawing rights"),
    ];

    private static IEnumerable<(string, Currency)> Names(string code, CurrencyPlace place, bool shared, params string[] phrases) =>
        phrases.Select(phrase => (phrase, new Currency(code, place, shared)));

    private static IEnumerable<(string, Currency)> Owned(string one, string many, params (string Whose, string Code)[] rows) =>
        rows.SelectMany(row => Names(row.Code, Behind, false, $"{row.Whose} {one}", $"{row.Whose} {many}"));
}
