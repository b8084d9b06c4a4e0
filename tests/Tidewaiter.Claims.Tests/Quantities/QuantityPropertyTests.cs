using System.Globalization;
using System.Text;
using CsCheck;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Tests.Text;

namespace Tidewaiter.Claims.Tests.Quantities;

public class QuantityPropertyTests
{
    private static readonly string[] Money =
    [
        "${0}bn", "${0} bn", "$ {0} billion", "US${0}bn", "US$ {0} billion", "$US{0} billion", "USD {0} bn", "USD{0}bn", "{0} billion dollars", "{0} bln US dollars", "{0}bn U.S. dollars",
        "{0} billion USD", "{0}-billion-dollar", "${0}-billion", "{0} bn. dollars", "{0} thousand million dollars",
    ];

    private static readonly string[] Rates = ["{0}%", "{0} %", "{0} percent", "{0} per cent", "{0}pc", "{0} pct", "{0}-percent"];

    private static readonly string[] Around = ["{0}", "It was {0}.", "({0})", "It rose, {0} in all, and fell", "a\t{0}\tb", "“{0}”, they said", "x: {0}; y", "up {0}, again"];

    private static readonly char[] Blanks = [' ', '\u00a0', '\u2009', '\u202f'];

    private static readonly string[] Pieces =
    [
        "5", "12", "1,762.5", "115", "276", "2023", "1990", "0", "99999999999999999999", "3.4", "26,7", "$", "US$", "€", "£", "%", "(", ")", "-", "–", "−", "/", ":", ".", ",", "\t", "\n", " ",
        "bn", "million", "m", "k", "trillion", "crore", "lakh", "percent", "percentage points", "yuan", "dollars", "USD", "Rs", "N", "HK", "tonnes", "barrels", "per day", "b", "d", "m3", "³",
        "one", "twenty", "hundred", "and", "a", "half", "third", "quarter", "dozen", "point", "doubled", "twice", "times", "fold", "more than", "about", "or so", "plus", "+", "between", "from",
        "to", "or", "by", "of", "the", "mark", "in", "every", "out", "No", "th", "½", "🙂", "ж", "元", "\u00a0", "\u200b", "x", "people", "Chinese", "minus",
    ];

    [Fact]
    public void An_amount_is_read_back_from_every_style_and_place() =>
        Gen.Select(Gen.Int[1, 99999], Gen.Int[0, 3], Gen.OneOf(Money), Gen.OneOf(Around)).Sample((digits, decimals, style, around) =>
        {
            var (number, written) = Number(digits, decimals);
            var quantity = Assert.Single(English.Quantities(Format(around, Format(style, written))));
            Assert.Equal((QuantityKind.Money, "USD", number * 1e9m), (quantity.Kind, quantity.Unit, quantity.Value));
            Assert.Equal(0.5e9m / (decimal)Math.Pow(10, decimals), quantity.Precision);
        });

    [Fact]
    public void A_rate_is_read_back_from_every_style_and_place() =>
        Gen.Select(Gen.Int[1, 99999], Gen.Int[0, 3], Gen.OneOf(Rates), Gen.OneOf(Around), Gen.OneOf("", "-", "−", "+", "minus ")).Sample((digits, decimals, style, around, sign) =>
        {
            var (number, written) = Number(digits, decimals);
            var quantity = Assert.Single(English.Quantities(Format(around, sign + Format(style, written))));
            Assert.Equal((QuantityKind.Percent, "%", sign is "" or "+" ? number : -number, sign != ""), (quantity.Kind, quantity.Unit, quantity.Value, quantity.Signed));
        });

    [Fact]
    public void Thousands_parted_by_blanks_are_one_number() =>
        Gen.Select(Gen.Long[1000, 999_999_999_999], Gen.OneOf(Blanks)).Sample((number, blank) =>
        {
            var written = number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', blank);
            var quantity = Assert.Single(English.Quantities($"They sold {written} tonnes of it."));
            Assert.Equal(((decimal)number, "t"), (quantity.Value, quantity.Unit));
        });

    [Fact]
    public void Number_words_are_read_back() =>
        Gen.Int[13, 999_999].Sample(number =>
        {
            var quantity = Assert.Single(English.Quantities($"It sold {InWords(number)} tonnes."));
            Assert.Equal(((decimal)number, "t"), (quantity.Value, quantity.Unit));
        });

    [Fact]
    public void Whatever_stands_there_quantities_follow_each_other_inside_their_sentence() =>
        Gen.OneOf(Pieces).List[0, 40].Select(Gen.Bool.List[40]).Sample((pieces, gaps) =>
        {
            var text = new StringBuilder();
            for (var i = 0; i < pieces.Count; i++)
            {
                text.Append(pieces[i]).Append(gaps[i] ? " " : "");
            }

            AssertOrderly(text.ToString());
        });

    [Fact]
    public void Random_text_is_read_without_complaint() => Gen.String.Sample(AssertOrderly);

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1, ")]
    [InlineData("123 456 ")]
    [InlineData("1-")]
    [InlineData("1/")]
    [InlineData("5 to ")]
    [InlineData("$")]
    [InlineData("one hundred ")]
    [InlineData("one and ")]
    [InlineData("million ")]
    [InlineData("half a ")]
    [InlineData("between 5 and ")]
    [InlineData("more than ")]
    [InlineData("of the ")]
    [InlineData("(")]
    [InlineData("5 Chinese ")]
    public void Endless_repetition_ends(string piece)
    {
        // In one sentence: with anything worse than linear work this would not come back for long.
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        AssertOrderly(text);
    }

    private static void AssertOrderly(string text)
    {
        var (tokens, _) = English.Split(text);
        var end = 0;
        foreach (var quantity in English.Quantities(text))
        {
            Assert.True(quantity.HedgeFirst >= end, text);
            Assert.True(quantity.First >= quantity.HedgeFirst && quantity.EndToken > quantity.First && quantity.EndToken <= tokens.Count, text);
            end = quantity.EndToken;
        }
    }

    private static (decimal Number, string Written) Number(int digits, int decimals)
    {
        var number = digits / (decimal)Math.Pow(10, decimals);
        return (number, number.ToString("N" + decimals, CultureInfo.InvariantCulture));
    }

    private static string Format(string style, string what) => style.Replace("{0}", what, StringComparison.Ordinal);

    private static string InWords(int number)
    {
        string[] small =
        [
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        return number switch
        {
            < 20 => small[number],
            < 100 => tens[number / 10] + (number % 10 > 0 ? "-" + small[number % 10] : ""),
            < 1000 => small[number / 100] + " hundred" + (number % 100 > 0 ? " and " + InWords(number % 100) : ""),
            _ => InWords(number / 1000) + " thousand" + (number % 1000 > 0 ? (number % 1000 < 100 ? " and " : " ") + InWords(number % 1000) : ""),
        };
    }
}
