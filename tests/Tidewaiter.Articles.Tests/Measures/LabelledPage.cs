using System.Text.Json;

namespace Tidewaiter.Articles.Tests.Measures;

/// <summary>A page with what must survive its cleaning and what must not.</summary>
internal sealed record LabelledPage(
    string Id, string File, string? Begins, string? Ends, IReadOnlyList<string> Foreign, IReadOnlyList<string> Figures, DateOnly Published, string Title)
{
    /// <summary>The number in the id; those that are 2 or 4 modulo 5 are held out of tuning.</summary>
    public bool IsHeldOut => int.Parse(Id.AsSpan(1)) % 5 is 2 or 4;

    public static IEnumerable<LabelledPage> All()
    {
        var labels = Shared.File("eval", "pages", "pages.jsonl");
        foreach (var line in System.IO.File.ReadLines(labels).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var page = json.RootElement;
            yield return new(
                page.GetProperty("id").GetString()!,
                Path.Combine(Path.GetDirectoryName(labels)!, page.GetProperty("file").GetString()!),
                page.GetProperty("main_text_starts").GetString(),
                page.GetProperty("main_text_ends").GetString(),
                [.. page.GetProperty("not_in_article").EnumerateArray().Select(one => one.GetString()!)],
                [.. page.GetProperty("claims").EnumerateArray().Select(one => one.GetProperty("snip").GetString()!)],
                DateOnly.Parse(page.GetProperty("published").GetString()!),
                page.GetProperty("title").GetString()!);
        }
    }
}
