using System.Text.Json;

namespace Tidewaiter.Claims.Tests.Text;

/// <summary>The labelled texts beside the repository, those for tuning; none where they are not there.</summary>
internal static class SharedTexts
{
    private static readonly string? Folder = Find();

    public const string Absent = "The labelled texts do not lie beside the repository.";

    public static bool ArePresent => Folder is not null;

    /// <summary>The labelled texts of a file that are for tuning: those whose number leaves another rest than 2 and 4 by five.</summary>
    public static IEnumerable<LabelledText> Of(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder!, file + ".jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("id").GetString()!;
            if (int.Parse(id.AsSpan(1)) % 5 is 2 or 4)
            {
                continue;
            }

            var text = row.RootElement.TryGetProperty("text", out var sentence)
                ? sentence.GetString()!
                : File.ReadAllText(Path.Combine(Folder!, row.RootElement.GetProperty("file").GetString()!));
            yield return new(id, text, DateOnly.Parse(row.RootElement.GetProperty("published").GetString()!),
                [.. row.RootElement.GetProperty("claims").EnumerateArray().Select(LabelledClaim.Of)]);
        }
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                var texts = Path.Combine(folder.FullName, "..", "shared", "eval", "practice");
                return Directory.Exists(texts) ? texts : null;
            }
        }

        return null;
    }
}
