using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Languages.English;

internal static partial class QuantityTablesEnglish
{
    private static readonly (string, Unit)[] Units =
    [
        .. All(new("%", QuantityKind.Percent), "percent", "per cent", "pct", "pc", "p.c.", "percents"),
        .. All(new("pp", QuantityKind.Points), "percentage point", "percentage points", "percent point", "percent points", "per cent points", "percentage pts", "pp", "pps",
            "ppt", "ppts", "p.p.", "pct points", "pct point", "pc points", "pc point", "pctage points"),
        .. All(new("pp", QuantityKind.Points, 0.01m), "basis point", "basis points", "bps", "bp"),
        .. All(new("x", QuantityKind.Multiple), "times", "fold", "x", "times over", "times more", "times higher", "times greater"),
        .. Tonnes(1, "tonnes", "tonne", "tons", "ton", "t"),
        .. All(new("t", QuantityKind.Physical, 1, UnitForm.MillionIfSmall), "mt"),
        .. Tonnes(1e3m, "kt", "ktonnes", "kilotonnes", "kilotons", "kilotonne", "kiloton"),
        .. Tonnes(1e6m, "mmt", "mtpa", "megatonnes", "megatons", "mln t", "million t"),
        .. Tonnes(1e-3m, "kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos"),
        .. Tonnes(0.1m, "quintals", "quintal"),
        .. Tonnes(0.90718474m, "short tons", "short ton"),
        .. All(new("bbl", QuantityKind.Physical), "barrels", "barrel", "bbl", "bbls", "barrels of oil", "barrels of crude", "barrels of crude oil"),
        .. All(new("bbl", QuantityKind.Physical, 1, UnitForm.WithDay), "b"),
        .. All(new("bbl/d", QuantityKind.Physical), "bpd", "bopd"),
        .. All(new("bbl/d", QuantityKind.Physical, 1e3m), "kbpd", "kbd"),
        .. All(new("bbl/d", QuantityKind.Physical, 1e6m), "mbpd", "mbd", "mmbpd", "mmbd"),
        .. All(new("bbl", QuantityKind.Physical, 1e3m, UnitForm.WithDay), "kb"),
        .. All(new("bbl", QuantityKind.Physical, 1e6m, UnitForm.WithDay), "mb", "mmb"),
        .. All(new("m3", QuantityKind.Physical), "cubic metres", "cubic metre", "cubic meters", "cubic meter", "cu m", "cbm", "cubic m"),
        .. All(new("m3", QuantityKind.Physical, 1, UnitForm.Cubed), "m"),
        .. All(new("m3", QuantityKind.Physical, 1e9m), "bcm", "bcma"),
        .. All(new("m3", QuantityKind.Physical, 1e6m), "mcm"),
        .. All(new("m3", QuantityKind.Physical, 1e12m), "tcm"),
        .. All(new("EUR", QuantityKind.Money, 1e6m), "meur"), .. All(new("USD", QuantityKind.Money, 1e6m), "musd"), .. All(new("GBP", QuantityKind.Money, 1e6m), "mgbp"),
        .. All(new("SEK", QuantityKind.Money, 1e6m), "msek"), .. All(new("NOK", QuantityKind.Money, 1e6m), "mnok"), .. All(new("DKK", QuantityKind.Money, 1e6m), "mdkk"),
        .. All(new("GW", QuantityKind.Physical), "gw", "gigawatts", "gigawatt"),
        .. All(new("GW", QuantityKind.Physical, 1e-3m), "mw", "megawatts", "megawatt"),
        .. All(new("GWh", QuantityKind.Physical), "gwh", "gigawatt hours", "gigawatt hour", "gigawatthours"),
        .. All(new("GWh", QuantityKind.Physical, 1e3m), "twh", "terawatt hours", "terawatt hour", "terawatthours"),
        .. All(new("GWh", QuantityKind.Physical, 1e-3m), "mwh", "megawatt hours", "megawatt hour"),
        .. All(new("GWh", QuantityKind.Physical, 1e-6m), "kwh", "kilowatt hours", "kilowatt hour"),
        .. All(new("pcs", QuantityKind.Physical, 1, UnitForm.Noun), "units", "unit", "pieces", "piece", "pcs", "vehicles", "vehicle", "cars", "trucks", "lorries", "buses",
            "motorcycles", "motorbikes", "tractors", "aircraft", "planes", "airplanes", "aeroplanes", "phones", "smartphones", "handsets", "laptops", "computers", "tablets",
            "chips", "sets", "pairs", "garments", "bottles", "excavators", "locomotives", "wagons", "televisions", "bicycles"),
        .. Others(UnitForm.Noun, "people", "persons", "workers", "employees", "jobs", "tourists", "visitors", "students", "passengers", "soldiers", "troops", "residents",
            "inhabitants", "households", "families", "businessmen", "delegates", "participants", "experts", "officials", "journalists", "farmers", "patients", "deaths",
            "countries", "nations", "states", "economies", "members", "regions", "provinces", "cities", "companies", "firms", "enterprises", "businesses",
            "exporters", "importers", "entities", "banks", "projects", "deals", "agreements", "memorandums", "documents", "contracts", "treaties", "sectors", "categories",
            "products", "commodities", "lines", "items", "chapters", "offices", "stores", "shops", "outlets", "plants", "factories", "refineries", "ports", "airports",
            "flights", "trains", "ships", "vessels", "tankers", "voyages", "cargoes", "containers", "teu", "teus", "rounds", "meetings", "sessions", "visits", "seats",
            "votes", "points", "places", "notches", "pages", "questions", "answers", "hectares", "acres", "litres", "liters", "gallons", "bushels", "bales", "ounces",
            "carats", "heads", "brands", "models", "tests", "measures", "steps", "goods", "headings", "partners", "destinations", "suppliers", "buyers", "customers",
            "sanctions", "complaints", "crossings", "checkpoints", "stations", "bridges", "reactors", "satellites", "nationals", "citizens", "refugees", "travelers", "travellers", "consumers", "entrepreneurs", "agencies", "languages", "executives", "pupils", "migrants", "drivers", "doctors", "engineers", "women", "men", "children", "representatives", "organisations", "organizations", "institutions", "universities", "schools", "districts", "counties", "towns", "villages", "islands", "islanders", "speakers", "lots", "sites", "mines", "wells", "fields", "farms", "schemes", "programmes", "programs", "initiatives", "laws", "rules", "tariff lines", "sailors", "crew", "guests",
            "exhibitors", "startups", "investors", "subscribers", "users", "readers", "species", "percenters", "respondents", "economists", "analysts", "transactions",
            "orders", "permits", "licences", "licenses", "lorry loads", "wagonloads", "shipments of", "deaths", "cases", "doses", "stocks", "shares", "index points"),
        .. Others(UnitForm.Plain, "years", "year", "months", "month", "weeks", "week", "days", "day", "hours", "hour", "minutes", "minute", "seconds", "quarters", "quarter",
            "decades", "decade", "centuries", "years old", "yrs", "hrs", "nights", "nautical miles", "kilometres", "kilometers", "kilometre", "kilometer", "km", "kms", "miles",
            "mile", "metres", "meters", "metre", "meter", "centimetres", "cm", "feet", "foot", "inches", "inch", "square metres", "square meters", "square kilometres",
            "square kilometers", "square feet", "sq km", "sq m", "degrees", "celsius", "fahrenheit", "am", "pm", "a.m.", "p.m.", "gmt", "mph", "knots", "volts", "litre", "liter",
            "gallon", "hectare", "acre", "ounce", "carat", "times a day", "times a week", "times a month", "times a year", "times per year", "times in a row", "times per week",
            "times in history", "star", "stars", "gb", "tb", "mhz", "ghz", "nanometres", "nanometers", "nm", "nanometre", "nanometer", "minute", "person", "member",
            "nation", "country", "party", "point", "page", "lane", "storey", "story", "head of cattle", "o'clock", "consecutive", "straight", "successive",
            "mmbtu", "mmcf", "bcf", "tcf", "mtoe", "toe", "gigabytes", "horsepower", "hp", "degrees celsius"),
    ];

    private static readonly (string, bool)[] PerDay = [.. Yes("per day", "a day", "daily", "each day", "every day", "pd")];

    private static readonly (string, bool)[] Prices =
    [
        .. Yes(
            [.. from weight in new[]
                {
                    "tonne", "ton", "metric ton", "metric tonne", "barrel", "bbl", "kilogram", "kilogramme", "kilo", "kg", "pound", "lb", "ounce", "oz", "troy ounce", "unit", "piece",
                    "head", "person", "litre", "liter", "gallon", "bushel", "mmbtu", "million british thermal units", "megawatt hour", "mwh", "kilowatt hour", "kwh",
                    "thousand cubic metres", "thousand cubic meters", "cubic metre", "cubic meter", "container", "teu", "feu", "share", "capita", "dollar", "hour", "bag", "box", "pair",
                    "hectare", "acre", "square metre", "square meter", "carat", "gram", "dry metric ton", "car", "vehicle",
                }
                from each in new[] { "a", "an", "per", "each" }
                select $"{each} {weight}"]),
        .. Yes("apiece"),
        .. Yes(
            [.. from money in new[] { "dollar", "us dollar", "u.s. dollar", "euro", "yuan", "yen", "ruble", "rouble", "rupee", "pound", "won", "usd", "eur", "franc", "greenback" }
                from to in new[] { "to the", "against the", "per", "to a", "for a", "for one", "versus the", "to one" }
                select $"{to} {money}"]),
    ];

    private static IEnumerable<(string, Unit)> All(Unit unit, params string[] phrases) => phrases.Select(phrase => (phrase, unit));

    private static IEnumerable<(string, Unit)> Tonnes(decimal factor, params string[] phrases) =>
        phrases.SelectMany(phrase => new[] { phrase, $"metric {phrase}" }).Select(phrase => (phrase, new Unit("t", QuantityKind.Physical, factor)));

    private static IEnumerable<(string, Unit)> Others(UnitForm form, params string[] phrases) =>
        phrases.Select(phrase => (phrase, new Unit("", QuantityKind.Other, 1, form)));

    private static IEnumerable<(string, bool)> Yes(params string[] phrases) => phrases.Select(phrase => (phrase, true));
}
