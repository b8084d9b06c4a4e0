using System.Globalization;

namespace Tidewaiter.Sources.Announced;

/// <summary>The few words in which a page told an amount: <c>218.17 bn USD; TASS</c>, <c>19.8 bn USD; nearly</c>.</summary>
/// <param name="Value">In whole units of the currency.</param>
/// <param name="HalfUnit">Half a unit of the last digit that can be relied on.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Hedged">Whether the page itself says that the number is not exact.</param>
internal readonly record struct AsReported(decimal Value, decimal HalfUnit, string Currency, bool Hedged)
{
    public const string Form = "an amount such as '218.17 bn USD; TASS'";

    // Words that take the last digit back.
    private static readonly string[] Hedges = ["nearly", "almost", "about", "around", "rounded", "more than", "over", "some "];

    public static bool TryParse(string text, out AsReported result)
    {
        result = default;
        var end = text.IndexOf(';', StringComparison.Ordinal);
        Span<Range> words = stackalloc Range[4];
        var amount = text.AsSpan(0, end < 0 ? text.Length : end);
        if (amount.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries) != 3 || Scale(amount[words[1]]) is not { } scale
            || amount[words[2]].Length != 3
            || !decimal.TryParse(amount[words[0]], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number > 1_000_000)
        {
            return false;
        }

        var hedged = end >= 0 && Array.Exists(Hedges, word => text.AsSpan(end).Contains(word, StringComparison.OrdinalIgnoreCase));
        var halfUnit = PrintedNumber.HalfOfLastDigit(number) * scale;
        result = new(number * scale, hedged ? halfUnit * 10 : halfUnit, amount[words[2]].ToString(), hedged);
        return true;
    }

    private static decimal? Scale(ReadOnlySpan<char> word) => word switch
    {
        "mn" => 1_000_000m,
        "bn" => 1_000_000_000m,
        "tn" => 1_000_000_000_000m,
        _ => null,
    };
}
