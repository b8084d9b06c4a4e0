namespace Tidewaiter.Publishing.Charts;

/// <summary>A cell of a CSV file.</summary>
internal static class CsvCell
{
    /// <summary>The text, in quotes where it would otherwise be taken for more than one cell.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
