using System.Text.Json;

namespace Tidewaiter.Articles.Bench;

/// <summary>The ordinary stories among the labelled articles.</summary>
internal static class WireStories
{
    public static (string Text, string Published)[] Read() =>
    [
        .. File.ReadLines(Path.Combine(Root(), "eval", "labelled", "wire.tuning.jsonl")).Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return (row.RootElement.GetProperty("text").GetString()!, row.RootElement.GetProperty("published").GetString()!);
        }),
    ];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmark does not lie below Tidewaiter.slnx.");
        }

        return folder.FullName;
    }
}
