using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Json;

/// <summary>How members and days are written: <c>swap_direction</c>, <c>2023-12-07</c>.</summary>
internal static class Names
{
    private const int MostDecimals = 10;

    public static string Of<T>(T member) where T : struct, Enum => Members<T>.Names[member];

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The number without the zeros that its computation left behind, and without digits that mean nothing.</summary>
    public static decimal Plain(decimal number) => PlainNumber.Of(number.Scale <= MostDecimals ? number : Math.Round(number, MostDecimals));

    private static class Members<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names =
            Enum.GetValues<T>().ToFrozenDictionary(member => member, member => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString()));
    }
}
