using System.Text.Json;
using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Bench;

/// <summary>The texts that are read: the labelled articles for tuning, and what they say without a figure.</summary>
internal static class Sample
{
    /// <summary>The articles of a part, as the reader gets them.</summary>
    public static Article[] Articles(string part) =>
    [
        .. File.ReadLines(Path.Combine(Root(), "eval", "labelled", part + ".tuning.jsonl")).Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return new Article(row.RootElement.GetProperty("text").GetString()!) { Published = DateOnly.Parse(row.RootElement.GetProperty("published").GetString()!) };
        }),
    ];

    /// <summary>The same articles without every sentence that holds a digit.</summary>
    public static Article[] WithoutFigures(Article[] articles) =>
    [
        .. articles
            .Select(article => article with { Text = string.Join(". ", article.Text.Split(". ").Where(sentence => !sentence.Any(char.IsAsciiDigit))) })
            .Where(article => article.Text.Length > 80),
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
