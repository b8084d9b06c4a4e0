using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Bench;

/// <summary>What the labelled articles say without a figure.</summary>
internal static class Figureless
{
    /// <summary>The articles without every sentence that holds a digit.</summary>
    public static Article[] Of(Article[] articles) =>
    [
        .. articles
            .Select(article => article with { Text = string.Join(". ", article.Text.Split(". ").Where(sentence => !sentence.Any(char.IsAsciiDigit))) })
            .Where(article => article.Text.Length > 80),
    ];
}
