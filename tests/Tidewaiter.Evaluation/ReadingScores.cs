using Tidewaiter.Articles;
using Tidewaiter.Claims;

namespace Tidewaiter.Evaluation;

/// <summary>Reads labelled articles as the command line does, and scores what was found.</summary>
internal static class ReadingScores
{
    public static Score Of(IEnumerable<LabelledArticle> articles)
    {
        var score = new Score();
        var read = articles.AsParallel().AsOrdered().Select(article => (Labels: article, Found: Read(article)));
        foreach (var (labels, found) in read)
        {
            score.Add(labels.Id, labels.Claims, found);
        }

        return score;
    }

    private static Statement[] Read(LabelledArticle labelled)
    {
        var hints = new ArticleHints { Id = labelled.Id, Title = labelled.Title, Published = labelled.Published };
        try
        {
            var article = labelled.Html is { } html ? ArticleReader.ReadHtml(html, hints) : ArticleReader.ReadText(labelled.Text ?? "", hints);
            return [.. ClaimReader.Read(article).Claims.Select(Statement.Of)];
        }
        catch (UnreadableArticleException)
        {
            // A page without an article has no claims: that is what its labels say.
            return [];
        }
    }
}
