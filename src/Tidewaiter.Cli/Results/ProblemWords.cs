using System.Text.Json;
using Tidewaiter.Articles;

namespace Tidewaiter.Cli.Results;

/// <summary>Problems with articles as results name them: <c>nothing_to_read</c>, <c>broken</c>.</summary>
internal static class ProblemWords
{
    /// <summary>The word for a problem.</summary>
    public static string Of(ArticleProblem problem) => JsonNamingPolicy.SnakeCaseLower.ConvertName(problem.ToString());

    /// <summary>Whether an article was lost, and not just none there: in a web archive most pages are menus.</summary>
    public static bool IsDamage(ArticleProblem problem) => problem is ArticleProblem.Broken or ArticleProblem.TooLarge or ArticleProblem.NotThere or ArticleProblem.Defect;

    /// <summary>The same of a word.</summary>
    public static bool IsDamage(string? word) =>
        Enum.GetValues<ArticleProblem>().Any(problem => IsDamage(problem) && Of(problem) == word);
}
