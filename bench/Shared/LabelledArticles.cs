using System.Text.Json;
using Tidewaiter.Articles;

namespace Tidewaiter.Bench;

/// <summary>What is measured on: the labelled articles for tuning.</summary>
internal static class LabelledArticles
{
    /// <summary>The articles of a part, as the reader gets them.</summary>
    public static Article[] Read(string part) =>
    [
        .. File.ReadLines(Path.Combine(Root(), "eval", "labelled", part + ".tuning.jsonl")).Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return new Article(row.RootElement.GetProperty("text").GetString()!) { Published = DateOnly.Parse(row.RootElement.GetProperty("published").GetString()!) };
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
