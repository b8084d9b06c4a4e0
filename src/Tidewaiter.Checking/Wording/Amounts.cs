using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Wording;

/// <summary>Writes numbers as a reporter would.</summary>
public static class Amounts
{
    private const int MostDecimals = 6;

    private static readonly string[] Formats = [.. Enumerable.Range(0, MostDecimals + 1).Select(decimals => "#,0." + new string('#', decimals))];

    /// <summary>A number within what is known of it, in the unit's words: <c>81.4 billion dollars</c>, <c>11.8 %</c>.</summary>
    public static string Of(Interval value, string unit) => Of(value.Middle, unit, value.HalfWidth);

    /// <summary>A number with as many digits as are known, five at most: they say all that a reader needs.</summary>
    public static string Of(decimal value, string unit, decimal half) => Of(value, unit, half, fully: false);

    /// <summary>A number within what is known of it, to be held beside a printed one: with six digits at most, as many as newspapers print.</summary>
    public static string Fully(Interval value, string unit) => Fully(value.Middle, unit, value.HalfWidth);

    /// <summary>A number with as many digits as are known, six at most.</summary>
    public static string Fully(decimal value, string unit, decimal half) => Of(value, unit, half, fully: true);

    private static string Of(decimal value, string unit, decimal half, bool fully) => unit switch
    {
        "%" => $"{Rounded(value, Math.Max(half, 0.05m))} %",
        "index" => Rounded(value, Math.Max(half, 0.0005m)),
        "pp" => $"{Rounded(value, Math.Max(half, 0.05m))} points",
        "x" => $"{Rounded(value, Math.Max(half, 0.005m))} times",
        "rank" => $"place {Rounded(value, 0.5m)}",
        _ => $"{Scaled(value, half, fully)} {Currency(unit)}",
    };

    /// <summary>A signed number by its size, for sentences that say which way it goes.</summary>
    public static string Size(Interval value, string unit) => Of(Math.Abs(value.Middle), unit, value.HalfWidth);

    private static string Scaled(decimal value, decimal half, bool fully)
    {
        var size = Math.Abs(value);
        var (scale, word) = size >= 1_000_000_000_000m ? (1_000_000_000_000m, " trillion")
            : size >= 1_000_000_000m ? (1_000_000_000m, " billion")
            : size >= 1_000_000m ? (1_000_000m, " million")
            : (1m, "");

        // Never more digits than the office printed.
        var least = size == 0 ? 0.5m : size / scale / (fully ? 200_000m : 20_000m);
        return Rounded(value / scale, Math.Max(half / scale, least)) + word;
    }

    // As many decimals as the half unit bears: 0.005 has two.
    private static string Rounded(decimal value, decimal half)
    {
        var decimals = 0;
        for (var unit = 1m; unit > 2.02m * half && decimals < MostDecimals; decimals++)
        {
            unit /= 10;
        }

        var text = Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(Formats[decimals], CultureInfo.InvariantCulture);
        return value < 0 ? text.Replace('-', '−') : text;
    }

    /// <summary>The currency in words: <c>dollars</c>; its code where it has none here.</summary>
    public static string Currency(string code) => code switch
    {
        "USD" => "dollars",
        "CNY" => "yuan",
        "EUR" => "euros",
        "JPY" => "yen",
        "GBP" => "pounds",
        "RUB" => "roubles",
        "INR" => "rupees",
        _ => code,
    };
}
