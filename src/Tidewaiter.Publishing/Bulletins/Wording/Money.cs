using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Bulletins.Wording;

/// <summary>Amounts as a desk prints them: <c>$218.18 billion</c>, <c>€412 million</c>, <c>1.53 trillion yuan</c>.</summary>
internal static class Money
{
    /// <summary>The size of an amount, without its sign; "about" where it is put together from several releases, or less is known than is printed.</summary>
    public static string Of(Evidence evidence) =>
        Of(evidence.Value, evidence.Unit) is var words && evidence.Standing == Standing.Composed && !words.StartsWith("about ", StringComparison.Ordinal)
            ? $"about {words}"
            : words;

    /// <summary>The size of an amount, without its sign.</summary>
    public static string Of(Interval value, string currency) => Of(Math.Abs(value.Middle), value.HalfWidth, currency);

    /// <summary>A round number: <c>$200 billion</c>.</summary>
    public static string Round(decimal amount, string currency) => Of(amount, 0, currency).Replace(".00 ", " ", StringComparison.Ordinal).Replace(".000 ", " ", StringComparison.Ordinal);

    /// <summary>A range: <c>$172.13 billion to $172.26 billion</c>, or the one number that both ends round to.</summary>
    public static string Range(Interval value, string currency)
    {
        var (low, high) = (Of(Math.Abs(value.Low), 0, currency), Of(Math.Abs(value.High), 0, currency));
        return low == high ? low : $"{low} to {high}";
    }

    private static string Of(decimal size, decimal half, string currency)
    {
        if (size == 0)
        {
            // A table of tenths of a million prints 0 for what is less than half of one.
            return half == 0 ? "zero" : $"less than {Of(half, 0, currency)}";
        }

        var (scale, word, decimals) = size switch
        {
            >= 999_500_000_000m => (1_000_000_000_000m, " trillion", 3),
            >= 999_500_000m => (1_000_000_000m, " billion", 2),
            >= 999_500m => (1_000_000m, " million", 1),
            _ => (1m, "", 0),
        };
        if (scale == 1 && size >= 1000)
        {
            // To the nearest thousand: "$412,000".
            size = Math.Round(size / 1000) * 1000;
        }

        half /= scale;
        while (decimals > 0 && half > 0.51m / Power(decimals))
        {
            decimals--;
        }

        // "Nearly 19.8 billion" is known to a billion, and still no "20 billion".
        var coarse = decimals == 0 && scale > 1 && half > 0.051m;
        var about = coarse && half > 0.26m ? "about " : "";
        var number = Math.Round(size / scale, coarse ? 1 : decimals, MidpointRounding.AwayFromZero).ToString(coarse ? "#,0.#" : decimals == 0 ? "#,0" : "#,0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return about + currency switch
        {
            "USD" => $"${number}{word}",
            "EUR" => $"€{number}{word}",
            "GBP" => $"£{number}{word}",
            "CNY" => $"{number}{word} yuan",
            "JPY" => $"{number}{word} yen",
            "RUB" => $"{number}{word} roubles",
            "INR" => $"{number}{word} rupees",
            _ => $"{number}{word} {currency}",
        };
    }

    private static decimal Power(int decimals) => decimals switch { 0 => 1m, 1 => 10m, 2 => 100m, _ => 1000m };
}
