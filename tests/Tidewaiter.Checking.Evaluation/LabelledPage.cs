using System.Text.Json;
using Tidewaiter.Claims.Json;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>A labelled article: its claims with the verdict and the repair that people gave.</summary>
internal sealed record LabelledPage(string Id, DateOnly? Published, IReadOnlyList<LabelledClaim> Claims)
{
    /// <summary>Whether it is kept apart from tuning: only shares are computed on it.</summary>
    public bool IsHeldOut => int.Parse(Id.AsSpan(1)) % 5 is 2 or 4;

    public static IEnumerable<LabelledPage> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var page = JsonDocument.Parse(line);
            var root = page.RootElement;
            var claims = root.GetProperty("claims").EnumerateArray().Concat(root.GetProperty("records").EnumerateArray())
                .ToLookup(claim => claim.GetProperty("snip").GetString()!);
            yield return new(
                root.GetProperty("id").GetString()!,
                DateOnly.TryParseExact(root.GetProperty("published").GetString(), "yyyy-MM-dd", out var day) ? day : null,
                [.. root.GetProperty("checks").EnumerateArray().Select(check => Labelled(check, claims))]);
        }
    }

    private static LabelledClaim Labelled(JsonElement check, ILookup<string, JsonElement> claims)
    {
        var claim = ClaimJson.Read(claims[check.GetProperty("snip").GetString()!].First());
        var repair = check.GetProperty("repair");
        return new(
            claim,
            Enum.Parse<Verdict>(check.GetProperty("verdict").GetString()!, ignoreCase: true),
            repair.ValueKind == JsonValueKind.Object ? repair.GetProperty("edit").GetString() : null,
            repair.ValueKind == JsonValueKind.Object ? repair.GetProperty("to").GetRawText() : null);
    }
}
