using System.Text.Json;
using Tidewaiter.Sources.Json;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Census;

/// <summary>A row of an answer of the API: a list of texts in the order of the headings, which are the first such list.</summary>
internal sealed class CensusApiRow : TableRow
{
    private readonly string file;
    private readonly string[] headings;
    private JsonElement row;

    /// <exception cref="ReadException">The headings are no list of texts.</exception>
    public CensusApiRow(string file, JsonElement headings)
        : base(file)
    {
        this.file = file;
        this.headings = headings.ValueKind == JsonValueKind.Array
            ? [.. headings.EnumerateArray().Select(JsonAnswer.Text)]
            : throw new ReadException(new(file, 1, "headings", headings.ValueKind.ToString(), "a list of names of columns"));
    }

    /// <param name="line">Its line: the API writes a row a line.</param>
    /// <param name="values">The row.</param>
    /// <exception cref="ReadException">It is no list as long as the headings.</exception>
    public CensusApiRow At(int line, JsonElement values)
    {
        MoveTo(line);
        row = values.ValueKind == JsonValueKind.Array && values.GetArrayLength() == headings.Length
            ? values
            : throw new ReadException(new(file, line, "row", values.ValueKind.ToString(), $"a list of {headings.Length} texts, as the headings are"));
        return this;
    }

    public override bool Has(string column) => Array.IndexOf(headings, column) >= 0;

    public override ReadOnlySpan<char> Cell(string column) => JsonAnswer.Text(row[Array.IndexOf(headings, column)]).AsSpan().Trim();
}
