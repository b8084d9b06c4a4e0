using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Languages.English;

internal static partial class QuantityTablesEnglish
{
    private const decimal Thousand = 1e3m, Lakh = 1e5m, Million = 1e6m, Crore = 1e7m, Billion = 1e9m, Trillion = 1e12m;

    private static readonly (string, NumberWord)[] Numbers =
    [
        ("zero", new(0)), ("one", new(1)), ("two", new(2)), ("three", new(3)), ("four", new(4)), ("five", new(5)), ("six", new(6)), ("seven", new(7)),
        ("eight", new(8)), ("nine", new(9)), ("ten", new(10)), ("eleven", new(11)), ("twelve", new(12)), ("dozen", new(12, true)), ("thirteen", new(13)),
        ("fourteen", new(14)), ("fifteen", new(15)), ("sixteen", new(16)), ("seventeen", new(17)), ("eighteen", new(18)), ("nineteen", new(19)),
        ("twenty", new(20)), ("thirty", new(30)), ("forty", new(40)), ("fourty", new(40)), ("fifty", new(50)), ("sixty", new(60)), ("seventy", new(70)),
        ("eighty", new(80)), ("ninety", new(90)),
    ];

    private static readonly (string, Scale)[] Scales =
    [
        ("hundred", new(100)), ("hundreds", new(100)),
        ("thousand", new(Thousand)), ("thousands", new(Thousand)), ("thsd", new(Thousand)), ("thous", new(Thousand)), ("ths", new(Thousand)),
        ("million", new(Million)), ("millions", new(Million)), ("mln", new(Million)), ("mlns", new(Million)), ("mn", new(Million)), ("mio", new(Million)),
        ("mil", new(Million)), ("mill", new(Million)),
        ("billion", new(Billion)), ("billions", new(Billion)), ("bn", new(Billion)), ("bln", new(Billion)), ("blns", new(Billion)), ("bil", new(Billion)),
        ("bill", new(Billion, ScaleForm.MoneyLetter)), ("mrd", new(Billion)), ("milliard", new(Billion)), ("milliards", new(Billion)),
        ("trillion", new(Trillion)), ("trillions", new(Trillion)), ("tn", new(Trillion)), ("trn", new(Trillion)), ("tln", new(Trillion)), ("trln", new(Trillion)),
        ("quadrillion", new(1e15m)),
        ("lakh", new(Lakh)), ("lakhs", new(Lakh)), ("lac", new(Lakh)), ("lacs", new(Lakh)),
        ("crore", new(Crore)), ("crores", new(Crore)), ("cr", new(Crore, ScaleForm.Letter)), ("crs", new(Crore, ScaleForm.Letter)),
        ("k", new(Thousand, ScaleForm.Letter)), ("m", new(Million, ScaleForm.Letter)), ("mm", new(Million, ScaleForm.MoneyLetter)),
        ("b", new(Billion, ScaleForm.Letter)), ("t", new(Trillion, ScaleForm.MoneyLetter)),
    ];

    private static readonly (string, int)[] Parts =
    [
        ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fourth", 4), ("fourths", 4), ("fifth", 5), ("fifths", 5),
        ("sixth", 6), ("sixths", 6), ("seventh", 7), ("sevenths", 7), ("eighth", 8), ("eighths", 8), ("ninth", 9), ("ninths", 9), ("tenth", 10), ("tenths", 10),
        ("twelfth", 12), ("twelfths", 12), ("fifteenth", 15), ("twentieth", 20), ("hundredth", 100), ("hundredths", 100),
    ];

    private static readonly (string, Multiple)[] Multiples =
    [
        .. Verb(2, "double", "doubles", "doubled", "doubling", "redouble", "redoubled", "redoubling"),
        .. Verb(3, "triple", "triples", "tripled", "tripling", "treble", "trebles", "trebled", "trebling"),
        .. Verb(4, "quadruple", "quadruples", "quadrupled", "quadrupling"),
        .. Verb(5, "quintuple", "quintuples", "quintupled", "quintupling"),
        .. Verb(6, "sextuple", "sextupled", "sextupling"),
        .. Verb(7, "septupled"), .. Verb(8, "octupled"),
        .. Verb(0.5m, "halve", "halved", "halving", "cut in half"),
        .. Said(2, "twice", "twofold", "two fold", "double fold"), .. Said(3, "thrice", "threefold", "three fold"), .. Said(4, "fourfold", "four fold"),
        .. Said(5, "fivefold", "five fold"), .. Said(6, "sixfold", "six fold"), .. Said(7, "sevenfold", "seven fold"), .. Said(8, "eightfold", "eight fold"),
        .. Said(9, "ninefold", "nine fold"), .. Said(10, "tenfold", "ten fold"), .. Said(11, "elevenfold"), .. Said(12, "twelvefold", "twelve fold"),
        .. Said(15, "fifteenfold"), .. Said(20, "twentyfold", "twenty fold"), .. Said(30, "thirtyfold", "thirty fold"), .. Said(40, "fortyfold"),
        .. Said(50, "fiftyfold", "fifty fold"), .. Said(100, "hundredfold", "a hundredfold"), .. Said(1000, "thousandfold", "a thousandfold"),
        .. Said(0.5m, "half as much", "half as many", "half as large", "half as big", "half as high", "half the level", "half the amount", "half the value",
            "half the volume", "half the size"),
        ("half as much again", new(50, QuantityKind.Percent, IsVerb: true)), ("half as large again", new(50, QuantityKind.Percent, IsVerb: true)),
        ("half as high again", new(50, QuantityKind.Percent, IsVerb: true)), ("half as many again", new(50, QuantityKind.Percent, IsVerb: true)),
        ("half as big again", new(50, QuantityKind.Percent, IsVerb: true)), ("half again as much", new(50, QuantityKind.Percent, IsVerb: true)),
        ("half again as large", new(50, QuantityKind.Percent, IsVerb: true)), ("half again as many", new(50, QuantityKind.Percent, IsVerb: true)),
        ("a third as much again", new(33.33m, QuantityKind.Percent, IsVerb: true)), ("a quarter as much again", new(25, QuantityKind.Percent, IsVerb: true)),
        ("as much again", new(100, QuantityKind.Percent, IsVerb: true)),
    ];

    private static IEnumerable<(string, Multiple)> Verb(decimal value, params string[] words) => words.Select(word => (word, new Multiple(value, IsVerb: true)));

    private static IEnumerable<(string, Multiple)> Said(decimal value, params string[] words) => words.Select(word => (word, new Multiple(value)));
}
