using System.Text.Json;

namespace Tidewaiter.Claims.Tests.Text;

/// <summary>The labelled texts of the repository that are for tuning.</summary>
internal static class LabelledTexts
{
    public static IEnumerable<LabelledText> Of(string part)
    {
        foreach (var line in File.ReadLines(Path.Combine(Root(), "eval", "labelled", part + ".tuning.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            yield return new(
                row.RootElement.GetProperty("id").GetString()!,
                row.RootElement.GetProperty("text").GetString()!,
                DateOnly.Parse(row.RootElement.GetProperty("published").GetString()!),
                [.. row.RootElement.GetProperty("claims").EnumerateArray().Select(LabelledClaim.Of)]);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not lie below Tidewaiter.slnx.");
        }

        return folder.FullName;
    }
}
