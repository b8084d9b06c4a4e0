using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>The numbers by which observations name products: a code of digits has one that follows from it, and a bulk file then needs no look-up.</summary>
internal static class ProductNumber
{
    /// <summary>Of all products together.</summary>
    public const int AllProducts = 0;

    /// <summary>Of the last chapter, 99; between that of all products and this lie no codes but those of two digits, and of one.</summary>
    public const int LastChapter = 199;

    // With the one before it the largest number is 199,999,999.
    private const int MostDigits = 8;

    /// <summary>The number of a code: a one before its digits, which keeps the zeros that it begins with; <see langword="null"/> where it is no code of up to eight digits.</summary>
    /// <example><c>010121</c> has the number 1010121.</example>
    public static int? Of(string code) =>
        code == FlowKey.AllProducts ? AllProducts
        : code.Length is > 0 and <= MostDigits && code.All(char.IsAsciiDigit) ? int.Parse("1" + code, CultureInfo.InvariantCulture)
        : null;
}
