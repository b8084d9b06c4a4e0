using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Languages.German;

/// <summary>How German writes numbers, money and weights.</summary>
internal static class QuantityTablesGerman
{
    private static readonly (string, NumberWord)[] Numbers =
    [
        ("ein", new(1)), ("eine", new(1)), ("zwei", new(2)), ("drei", new(3)), ("vier", new(4)), ("fünf", new(5)), ("sechs", new(6)), ("sieben", new(7)), ("acht", new(8)),
        ("neun", new(9)), ("zehn", new(10)), ("elf", new(11)), ("zwölf", new(12)),
    ];

    private static readonly (string, Scale)[] Scales =
    [
        ("tausend", new(1e3m)), ("Million", new(1e6m)), ("Millionen", new(1e6m)), ("mio", new(1e6m)), ("Milliarde", new(1e9m)), ("Milliarden", new(1e9m)), ("mrd", new(1e9m)),
        ("Billion", new(1e12m)), ("Billionen", new(1e12m)),
    ];

    private static readonly (string, Unit)[] Units =
    [
        ("Prozent", new("%", QuantityKind.Percent)), ("Prozentpunkte", new("pp", QuantityKind.Points)), ("Prozentpunkten", new("pp", QuantityKind.Points)),
        ("Tonnen", new("t", QuantityKind.Physical)), ("Barrel", new("bbl", QuantityKind.Physical)), ("Fass", new("bbl", QuantityKind.Physical)),
        ("Menschen", Other), ("Unternehmen", Other), ("Firmen", Other), ("Länder", Other), ("Jahre", Other), ("Jahren", Other), ("Tage", Other), ("Tagen", Other), ("Uhr", Other),
        ("Kilometer", Other), ("Beschäftigte", Other), ("Arbeitsplätze", Other),
    ];

    private static Unit Other => new("", QuantityKind.Other);

    /// <summary>Compiles the tables.</summary>
    /// <param name="words">Where the words get their numbers; not frozen yet.</param>
    public static QuantityTables Compile(Words words) => new(words, new()
    {
        Signs = [new('€', "EUR"), new('$', "USD", true), new('£', "GBP", true)],
        SignOwners = [("us", '$', "USD")],
        Currencies =
        [
            ("Euro", Money("EUR")), ("EUR", Money("EUR")), ("Dollar", Money("USD")), ("US Dollar", Money("USD")), ("USD", Money("USD")), ("Yuan", Money("CNY")), ("Rubel", Money("RUB")),
            ("Franken", Money("CHF")), ("Pfund", Money("GBP")), ("Yen", Money("JPY")), ("Zloty", Money("PLN")), ("Kronen", new("CZK", CurrencyPlace.Behind, true)),
        ],
        Scales = Scales,
        Units = Units,
        PerDay = [("am Tag", true), ("pro Tag", true), ("täglich", true)],
        Prices = [("je Tonne", true), ("pro Tonne", true), ("je Barrel", true), ("pro Barrel", true)],
        Numbers = Numbers,
        Parts = [("Hälfte", 2), ("Drittel", 3), ("Viertel", 4), ("Fünftel", 5), ("Zehntel", 10)],
        Multiples = [("verdoppelten sich", new(2, IsVerb: true)), ("verdoppelte sich", new(2, IsVerb: true)), ("verdreifachte sich", new(3, IsVerb: true)), ("doppelt so viel", new(2))],
        HedgesBefore =
        [
            ("rund", Hedge.About), ("etwa", Hedge.About), ("ungefähr", Hedge.About), ("circa", Hedge.About), ("ca", Hedge.About), ("mehr als", Hedge.Over), ("über", Hedge.Over),
            ("gut", Hedge.Over), ("mindestens", Hedge.Over), ("weniger als", Hedge.Under), ("unter", Hedge.Under), ("fast", Hedge.Nearly), ("knapp", Hedge.Nearly), ("bis zu", Hedge.UpTo),
        ],
        HedgesBehind = [],
        Roles =
        [
            (QuantityRole.Article, "ein eine einem einer"), (QuantityRole.Definite, "der die das den dem"), (QuantityRole.And, "und"), (QuantityRole.To, "bis"), (QuantityRole.Or, "oder"),
            (QuantityRole.Between, "zwischen"), (QuantityRole.From, "von"), (QuantityRole.Of, "von"), (QuantityRole.Point, "komma"), (QuantityRole.Minus, "minus"), (QuantityRole.Plus, "plus"),
            (QuantityRole.Label, "nummer nr seite tabelle kapitel"), (QuantityRole.Break, "der die das den dem des ein eine in im auf zu nach aus von mit um und oder als sind ist war waren"),
        ],
    });

    private static Currency Money(string code) => new(code, CurrencyPlace.Behind | CurrencyPlace.BeforeScaled);
}
