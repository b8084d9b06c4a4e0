using Tidewaiter.Checking;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Web.Pages.Checks;

/// <summary>A line of an article, cut at its figures.</summary>
/// <param name="Pieces">In order; the number is that of the claim whose figure a piece is, or −1.</param>
internal sealed record MarkedLine(IReadOnlyList<(string Text, int Claim)> Pieces)
{
    /// <summary>Every line that is not blank.</summary>
    public static IEnumerable<MarkedLine> Of(CheckedArticle article)
    {
        var (text, claims) = (article.Article.Text, article.Reading.Claims);
        var order = Enumerable.Range(0, claims.Count).OrderBy(i => claims[i].Begin).ToArray();
        var next = 0;
        for (var begin = 0; begin < text.Length;)
        {
            var feed = text.IndexOf('\n', begin);
            var end = feed < 0 ? text.Length : feed;
            var first = next;
            while (next < order.Length && claims[order[next]].Begin < end)
            {
                // A figure may run over the end of its line: both are then shown as one.
                end = Math.Max(end, claims[order[next]].Begin + claims[order[next]].Length);
                next++;
            }

            if (!string.IsNullOrWhiteSpace(text[begin..end]))
            {
                yield return new([.. PassageText.Pieces(text, new(begin, end - begin, order[first..next]), claims)]);
            }

            begin = end + 1;
        }
    }
}
