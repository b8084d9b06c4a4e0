using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tests.Frames;

/// <summary>What a row says that its text asserts. See <see cref="Table"/> for the notation.</summary>
internal sealed record ExpectedClaim(string Line, ClaimKind Kind, Flow Flow, Period? Period, decimal? Value, string? Unit)
{
    /// <summary>The reading is open: right to find, and right to miss.</summary>
    public bool Optional { get; init; }

    public Hedge Hedge { get; init; }

    public Modality Modality { get; init; }

    public string? Of { get; init; }

    public string? Terms { get; init; }

    public string? Product { get; init; }

    public bool IsPart { get; init; }

    public bool Alt { get; init; }

    public decimal? Max { get; init; }

    /// <summary><c>null</c> where the same months a year before are meant, an empty text where any base will do.</summary>
    public string? Base { get; init; }

    public static ExpectedClaim Parse(string line)
    {
        var words = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parties = words[2].Split('>');
        var claim = new ExpectedClaim(
            line,
            Enum.Parse<ClaimKind>(words[0], ignoreCase: true),
            new(Enum.Parse<FlowKind>(words[1], ignoreCase: true), EconomyCode.Parse(parties[0]), EconomyCode.Parse(parties[1])),
            words[3] == "-" ? null : Figures.Period.Parse(words[3]),
            words.Length < 6 ? null : Number(words[4]),
            words.Length < 6 ? null : words[5])
        { Optional = line[0] == '?' };
        return words.Skip(6).Aggregate(claim, (so, word) => so.With(word));
    }

    private ExpectedClaim With(string word)
    {
        var sign = word.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = sign < 0 ? (word, string.Empty) : (word[..sign], word[(sign + 1)..]);
        return name switch
        {
            "alt" => this with { Alt = true },
            "product" => this with { IsPart = true, Product = value.Length == 0 ? null : value.Replace('_', ' ') },
            "of" => this with { Of = value },
            "terms" => this with { Terms = value },
            "base" => this with { Base = value },
            "max" => this with { Max = Number(value) },
            "about" or "over" or "under" or "nearly" or "upto" => this with { Hedge = Enum.Parse<Hedge>(name, ignoreCase: true) },
            "target" or "forecast" or "hypothetical" => this with { Modality = Enum.Parse<Modality>(name, ignoreCase: true) },
            _ => throw new FormatException($"'{word}' in '{Line}' is no property of a claim."),
        };
    }

    private static decimal Number(string text)
    {
        var digits = text.TrimEnd('k', 'm', 'b', 't', 'n');
        var scale = text[digits.Length..] switch { "k" => 1e3m, "m" => 1e6m, "bn" => 1e9m, "tn" => 1e12m, _ => 1m };
        return decimal.Parse(digits, CultureInfo.InvariantCulture) * scale;
    }
}
