using System.Text.RegularExpressions;

namespace Tidewaiter.Articles.Tests.Measures;

/// <summary>How well a page was cleaned: figures kept, foreign strings kept out, ends of the text met, words of the body.</summary>
internal sealed partial record PageScore(
    string Id, int Figures, int Kept, int Foreign, int Leaked, bool Begins, bool Ends, double Precision, double Recall, bool Day, IReadOnlyList<string> Misses)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static PageScore Of(LabelledPage page)
    {
        var bytes = File.ReadAllBytes(page.File);
        Article? article = null;
        try
        {
            article = ArticleReader.Read(bytes);
        }
        catch (UnreadableArticleException)
        {
            // counts as an empty text
        }

        var text = Plain(article?.Text ?? "");
        var lost = page.Figures.Where(snip => !text.Contains(Plain(snip), StringComparison.Ordinal)).ToList();
        var leaked = page.Foreign.Where(foreign => text.Contains(Plain(foreign), StringComparison.Ordinal)).ToList();
        var (precision, recall) = Words(page, bytes, article);
        return new(
            page.Id, page.Figures.Count, page.Figures.Count - lost.Count, page.Foreign.Count, leaked.Count,
            page.Begins is null ? article is null : text.Contains(Plain(page.Begins), StringComparison.Ordinal),
            page.Ends is null ? article is null : text.Contains(Plain(page.Ends), StringComparison.Ordinal),
            precision, recall,
            article is null || article.Published == page.Published,
            [.. lost.Select(one => "lost: " + one), .. leaked.Select(one => "leaked: " + one)]);
    }

    // The words of the page between the two marks are the body, less the strings that are foreign; the headline is no part of it.
    private static (double Precision, double Recall) Words(LabelledPage page, byte[] bytes, Article? article)
    {
        if (page.Begins is null || page.Ends is null)
        {
            return article is null ? (1, 1) : (0, 0);
        }

        var source = Plain(Tags().Replace(Unread().Replace(Tidewaiter.Articles.Encodings.TextDecoder.Decode(bytes, null), " "), " "));
        source = Plain(System.Net.WebUtility.HtmlDecode(source));
        var begin = source.IndexOf(Plain(page.Begins), StringComparison.Ordinal);
        var end = begin < 0 ? -1 : source.IndexOf(Plain(page.Ends), begin, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end >= 0, $"{page.Id}: the marks of the body are not on the page.");
        var gold = source[begin..(end + Plain(page.Ends).Length)];
        foreach (var foreign in page.Foreign)
        {
            gold = gold.Replace(Plain(foreign), " ", StringComparison.Ordinal);
        }

        var body = string.Join(' ', article?.Parts.Where(part => part.Kind != PartKind.Title).Select(part => article.Text.Substring(part.Begin, part.Length)) ?? []);
        var wanted = Bag(gold);
        var got = Bag(Plain(body));
        var common = wanted.Sum(word => Math.Min(word.Value, got.GetValueOrDefault(word.Key)));
        return (got.Count == 0 ? 0 : (double)common / got.Values.Sum(), (double)common / wanted.Values.Sum());
    }

    private static Dictionary<string, int> Bag(string text) =>
        Word().Matches(text).GroupBy(word => word.Value).ToDictionary(same => same.Key, same => same.Count());

    internal static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"[\p{L}\p{N}.,]*[\p{L}\p{N}]")]
    private static partial Regex Word();

    [GeneratedRegex(@"<(script|style|noscript|template|button|svg)\b.*?</\1\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Unread();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
