using System.Text.Json;

namespace Tidewaiter.Evaluation;

/// <summary>An article, and what a careful reader finds in it.</summary>
internal sealed record LabelledArticle(string Id, string? Title, DateOnly? Published, string? Text, string? Html, IReadOnlyList<Statement> Claims)
{
    public static IReadOnlyList<LabelledArticle> Load(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Parse)];

    private static LabelledArticle Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var claims = root.GetProperty("claims").EnumerateArray().ToArray();
        return new(
            root.GetProperty("id").GetString()!,
            Optional(root, "title"),
            DateOnly.TryParse(Optional(root, "published"), out var day) ? day : null,
            Optional(root, "text"),
            Optional(root, "html"),
            [.. claims.Select(Label), .. claims.SelectMany(Conversions)]);
    }

    private static Statement Label(JsonElement claim) => new Statement
    {
        Kind = Optional(claim, "kind") ?? "",
        Flow = Optional(claim, "flow") ?? "",
        From = Optional(claim, "from") ?? "",
        To = Optional(claim, "to") ?? "",
        Start = Optional(claim, "start"),
        End = Optional(claim, "end"),
        Value = claim.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null,
        Unit = Optional(claim, "unit"),
        Modality = Optional(claim, "modality") ?? "",
        Part = Statement.IsPart(Optional(claim, "product")),
        Words = Optional(claim, "snip") ?? "",
        OtherModalities = Several(claim, "alt_modality"),
        AsOf = Optional(claim, "as_of"),
        Optional = IsTrue(claim, "alt") || IsTrue(claim, "doubt") || IsTrue(claim, "doubtful"),
    }.InOrder();

    /// <summary>The same amount in other units, where a label lists it in brackets.</summary>
    private static IEnumerable<Statement> Conversions(JsonElement claim) =>
        claim.TryGetProperty("alt", out var alt) && alt.ValueKind == JsonValueKind.Array
            ? alt.EnumerateArray().Select(other => Label(claim) with
            {
                Value = other.GetProperty("value").GetDouble(),
                Unit = Optional(other, "unit"),
                Optional = true,
            })
            : [];

    private static string? Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTrue(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string[] Several(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [];
}
