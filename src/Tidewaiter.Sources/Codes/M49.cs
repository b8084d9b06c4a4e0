using System.Collections.Frozen;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Codes;

/// <summary>The numbers that the UN and those who build on its data give to economies (M49), with the UN's own exceptions.</summary>
internal static class M49
{
    public const string Form = "a number of an economy such as 156 (China)";

    private static readonly Lazy<FrozenDictionary<string, EconomyCode>> Numbers = new(() => CodeTable.Load("m49.csv", "number"));

    /// <summary>All that are known, without zeros before them; none for areas that are no economy.</summary>
    public static IReadOnlyDictionary<string, EconomyCode> All => Numbers.Value;

    /// <summary>The economy of a number; none for areas that are no economy. False where the number is not known.</summary>
    public static bool TryFind(ReadOnlySpan<char> number, out EconomyCode economy) =>
        Numbers.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Trim(number), out economy);

    // Some files pad to three digits, others do not.
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> number) => number.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
}
