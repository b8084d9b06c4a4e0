namespace Tidewaiter.Sources.Gacc;

/// <summary>The unit line of a table: <c>Unit: CNY 100 Million</c>, <c>Unit: US$1,000</c>.</summary>
internal readonly record struct GaccUnit(string Currency, decimal Factor)
{
    public const string Form = "a line such as 'Unit: CNY 100 Million' or 'Unit: US$1,000'";

    public static GaccUnit? Find(string text)
    {
        var begin = text.IndexOf("Unit", StringComparison.OrdinalIgnoreCase);
        if (begin < 0)
        {
            return null;
        }

        // The line is short: what follows it must not decide.
        var line = string.Concat(text.AsSpan(begin, Math.Min(40, text.Length - begin)).ToString().Where(letter => !char.IsWhiteSpace(letter)));
        var currency = line.Contains("CNY", StringComparison.OrdinalIgnoreCase) || line.Contains("RMB", StringComparison.OrdinalIgnoreCase) ? "CNY"
            : line.Contains("US", StringComparison.Ordinal) ? "USD"
            : null;
        decimal? factor = line.Contains("100Million", StringComparison.OrdinalIgnoreCase) ? 100_000_000
            : line.Contains("Million", StringComparison.OrdinalIgnoreCase) ? 1_000_000
            : line.Contains("10,000", StringComparison.Ordinal) ? 10_000
            : line.Contains("1,000", StringComparison.Ordinal) || line.Contains("Thousand", StringComparison.OrdinalIgnoreCase) ? 1_000
            : null;
        return currency is not null && factor is { } unit ? new(currency, unit) : null;
    }
}
