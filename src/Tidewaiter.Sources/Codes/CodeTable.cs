using System.Collections.Frozen;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Codes;

/// <summary>An office's own codes or names of economies, from a table beside its reader.</summary>
internal static class CodeTable
{
    /// <summary>Reads a table with a column <c>economy</c>; where that is empty the code stands for no economy, on purpose.</summary>
    /// <param name="resource">The table.</param>
    /// <param name="key">The column of the office's codes or names; rows without one are left out.</param>
    public static FrozenDictionary<string, EconomyCode> Load(string resource, string key)
    {
        using var stream = typeof(CodeTable).Assembly.GetManifestResourceStream(resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return CsvTable.Read(
                new(resource, content.ToArray()),
                [key, "economy"],
                row => (Code: row.Text(key), Economy: row.Cell("economy").IsEmpty ? default : row.Get<EconomyCode>("economy")),
                ReadProblems.Strict)
            .Where(row => row.Code.Length > 0)
            .DistinctBy(row => row.Code) // letters may stand twice where a number was replaced: the first is the present one
            .ToFrozenDictionary(row => row.Code, row => row.Economy, StringComparer.Ordinal);
    }
}
