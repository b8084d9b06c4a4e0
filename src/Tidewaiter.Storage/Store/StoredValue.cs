using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>An interval as a store keeps it: where it begins and how wide it is, as whole numbers, and how many of their digits are decimals.</summary>
/// <remarks>Most values are exact: a column of zeros takes no room and hardly any time.</remarks>
internal readonly record struct StoredValue(long Low, long Width, sbyte Decimals)
{
    private static readonly decimal[] Units = [1m, 0.1m, 0.01m, 0.001m, 0.0001m, 0.00001m, 0.000001m, 0.0000001m, 0.00000001m, 0.000000001m];

    /// <exception cref="InvalidDataException">It has more digits than a store keeps: eighteen, of which nine are decimals.</exception>
    public static StoredValue Of(Interval value)
    {
        var (low, high) = (PlainNumber.Of(value.Low), PlainNumber.Of(value.High));
        var decimals = Math.Max(low.Scale, high.Scale);
        if (decimals > StoreSchema.MostDecimals || Math.Abs(low) > long.MaxValue * Units[decimals] || Math.Abs(high) > long.MaxValue * Units[decimals]
            || high - low > long.MaxValue * Units[decimals])
        {
            throw new InvalidDataException($"The value {value} has more digits than a store keeps: 18, of which {StoreSchema.MostDecimals} are decimals.");
        }

        return new((long)(low / Units[decimals]), (long)((high - low) / Units[decimals]), (sbyte)decimals);
    }

    public Interval ToInterval() => new(Low * Units[Decimals], (Low + Width) * Units[Decimals]);
}
