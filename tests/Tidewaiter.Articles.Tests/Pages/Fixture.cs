using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Tidewaiter.Articles.Tests.Pages;

/// <summary>A page of our own prose with what must survive its cleaning and what must not. Every page holds strings with 987 that are none of the article's.</summary>
/// <param name="File">Its name in the folder <c>Fixtures</c>.</param>
/// <param name="Seen">Whether it may be looked at while rules are made; of the others only sums are told.</param>
/// <param name="Title">The headline.</param>
/// <param name="Published">The day; <see langword="null"/> where none is stated.</param>
/// <param name="Keep">What must survive, word for word.</param>
/// <param name="Foreign">What must not, besides 987.</param>
internal sealed record Fixture(string File, bool Seen, string Title, DateOnly? Published, string[] Keep, string[] Foreign)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The encoding that it is sent in, where that is not UTF-8.</summary>
    public string? Encoding { get; init; }

    public string? Byline { get; init; }

    public DateOnly? Modified { get; init; }

    public string? Language { get; init; }

    public static IReadOnlyList<Fixture> All { get; } =
        [.. System.IO.File.ReadLines(Path("labels.jsonl")).Select(line => JsonSerializer.Deserialize<Fixture>(line, Options)!)];

    /// <summary>How many facts besides the text are labelled.</summary>
    public int Facts => 2 + new object?[] { Byline, Modified, Language }.Count(fact => fact is not null);

    /// <summary>The page as a server sends it.</summary>
    public byte[] Bytes()
    {
        var bytes = System.IO.File.ReadAllBytes(Path(File));
        return Encoding is null ? bytes : CodePagesEncodingProvider.Instance.GetEncoding(Encoding)!.GetBytes(System.Text.Encoding.UTF8.GetString(bytes));
    }

    /// <summary>What is wrong with an article that was read from it.</summary>
    public IEnumerable<string> Faults(Article article)
    {
        foreach (var lost in Keep.Where(one => !article.Text.Contains(one, StringComparison.Ordinal)))
        {
            yield return $"lost: {lost}";
        }

        foreach (var leaked in Foreign.Append("987").Where(one => article.Text.Contains(one, StringComparison.Ordinal)))
        {
            yield return $"leaked: {leaked}";
        }

        foreach (var (what, wanted, got) in new (string, object?, object?)[]
        {
            ("title", Title, article.Title),
            ("published", Published, article.Published),
            ("byline", Byline, Byline is null ? null : article.Byline),
            ("modified", Modified, Modified is null ? null : article.Modified),
            ("language", Language, Language is null ? null : article.Language?.Split('-')[0]),
        })
        {
            if (!Equals(wanted, got))
            {
                yield return $"{what}: {wanted ?? "none"} became {got ?? "none"}";
            }
        }
    }

    private static string Path(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "Fixtures", name);
}
