using System.Globalization;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>Writes numbers as newspapers do, each story in one style.</summary>
internal sealed class NumberWords(Voice voice, Random random)
{
    private static readonly Dictionary<string, Phrases> Money = new()
    {
        ["USD"] = new(
            ["${0} {1}", "{0} {1} dollars", "${0}{2}", "US${0} {1}", "{0} {1} U.S. dollars"],
            ["USD {0} {1}", "${0} {3}", "{0} {1} US dollars", "US${0}{2}", "{0}{2} dollars"]),
        ["EUR"] = new(["€{0} {1}", "{0} {1} euros", "€{0}{2}"], ["EUR {0} {1}", "{0}{2} euros", "{0} {3} euros"]),
        ["CNY"] = new(["{0} {1} yuan", "{0}{2} yuan", "{0} {1} yuan"], ["RMB {0} {1}", "{0} {3} yuan", "{0} {1} renminbi"]),
    };

    private static readonly Phrases Percent = new(["{0} percent", "{0}%", "{0} per cent"], ["{0} percent", "{0}%", "{0} pct"]);

    private readonly Dictionary<string, string> money = Money.ToDictionary(style => style.Key, style => style.Value.Pick(voice, random));
    private readonly string percent = Percent.Pick(voice, random);

    /// <summary>The size of a claim's number with its unit; the sign is left to the words around it.</summary>
    public string Of(Claim claim)
    {
        var (size, half) = (Math.Abs(claim.Value!.Value), claim.Precision!.Value);
        if (claim.Unit == "%")
        {
            return string.Format(CultureInfo.InvariantCulture, percent, Plain(size, half));
        }

        var (scale, words) = size >= 1_000_000_000_000m && half >= 500_000_000m ? (1_000_000_000_000m, new[] { "trillion", "tn", "trln" })
            : size >= 1_000_000_000m && half >= 50_000m ? (1_000_000_000m, ["billion", "bn", "bln"])
            : (1_000_000m, new[] { "million", "m", "mln" });
        var style = money.GetValueOrDefault(claim.Unit!) ?? "{0} {1} " + claim.Unit;
        return string.Format(CultureInfo.InvariantCulture, style, Plain(size / scale, half / scale), words[0], words[1], words[2]);
    }

    private static string Plain(decimal value, decimal half)
    {
        var decimals = 0;
        for (var unit = 1m; unit > 2.02m * half && decimals < 6; decimals++)
        {
            unit /= 10;
        }

        return Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"#,0.{new string('0', decimals)}", CultureInfo.InvariantCulture);
    }
}
