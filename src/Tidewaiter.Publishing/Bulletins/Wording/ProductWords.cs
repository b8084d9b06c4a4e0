using System.Collections.Frozen;

namespace Tidewaiter.Publishing.Bulletins.Wording;

/// <summary>Products by the name that people read.</summary>
internal static class ProductWords
{
    private static readonly FrozenDictionary<string, string> Chapters = EmbeddedTable.Lines("hs-chapters.csv")
        .ToFrozenDictionary(line => line[..2], line => line[3..].Trim('"'));

    /// <summary><c>mineral fuels</c>; <c>HS 2709</c> where no name is known.</summary>
    public static string Of(string product) => Chapters.GetValueOrDefault(product) ?? $"HS {product}";
}
