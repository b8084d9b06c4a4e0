using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Gacc;

/// <summary>The words of the tables, which are written with blanks, hyphens and plurals that change from page to page.</summary>
internal static class GaccWords
{
    /// <summary>The flow that a heading or a line names; <see langword="null"/> where it names none.</summary>
    public static Direction? FlowOf(string words) => Squeeze(words) switch
    {
        "EXPORT&IMPORT" or "IMPORT&EXPORT" or "EXPORTS&IMPORTS" or "IMPORTS&EXPORTS" or "TOTALEXPORT&IMPORT" or "TOTALTRADE" or "TOTAL" => Direction.Total,
        "EXPORT" or "EXPORTS" or "TOTALEXPORT" or "TOTALEXPORTS" => Direction.Export,
        "IMPORT" or "IMPORTS" or "TOTALIMPORT" or "TOTALIMPORTS" => Direction.Import,
        "BALANCE" or "EXPORTIMPORTBALANCE" or "TRADEBALANCE" or "BALANCEOFTRADE" => Direction.Balance,
        _ => null,
    };

    /// <summary>Without blanks and hyphens, in capitals.</summary>
    public static string Squeeze(string words) =>
        string.Concat(words.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '–'))).ToUpperInvariant();
}
