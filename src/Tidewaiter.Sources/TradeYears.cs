namespace Tidewaiter.Sources;

/// <summary>The years that a table of trade can be of: another number in their place is a slip, or made to overflow.</summary>
internal static class TradeYears
{
    private const int First = 1900;
    private const int Last = 2199;

    public const string Form = "a year from 1900 to 2199";

    public static bool Contains(int year) => year is >= First and <= Last;
}
