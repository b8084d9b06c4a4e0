using Tidewaiter.Articles;
using Tidewaiter.Checking.Comparing;
using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking;

/// <summary>Holds claims against official figures. Pure: the same input gives the same findings, and nothing is read but the figures given.</summary>
public static class Checker
{
    /// <summary>Judges every claim of an article.</summary>
    /// <param name="article">The article; its text serves to write corrected sentences.</param>
    /// <param name="reading">The claims in it.</param>
    /// <param name="figures">The official figures held.</param>
    /// <param name="asOf">
    /// The day from which to judge; where not given, the article's own day. Where that is unknown too, today's figures judge, and no
    /// claim is contradicted only because a figure was revised.
    /// </param>
    /// <returns>One finding for each claim, in their order.</returns>
    public static CheckedArticle Check(Article article, Reading reading, IFigures figures, DateOnly? asOf = null)
    {
        var day = asOf ?? article.Published;
        var panel = Panels.Take(figures);
        var findings = new ArticleCheck(article, reading.Claims, panel, day).Findings();
        Panels.GiveBack(panel);
        return new(article, reading, day, findings);
    }

    /// <summary>Finds the statements that several articles tell with different values: who said it first, and with whom the office agrees.</summary>
    /// <param name="articles">Articles that were checked.</param>
    /// <returns>How many statements more than one article makes, and those on which they differ.</returns>
    public static ArticleComparison Compare(IReadOnlyList<CheckedArticle> articles) => Disagreements.Of(articles);
}
