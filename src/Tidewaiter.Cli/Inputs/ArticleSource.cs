using Tidewaiter.Articles;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Cli.Inputs;

/// <summary>One argument of the command line, as articles.</summary>
/// <param name="Name">As it was named.</param>
/// <param name="IsArchive">Whether it may hold many.</param>
/// <param name="Open">Opens it.</param>
/// <param name="Bytes">Its size, where it is a file.</param>
/// <param name="Problem">Why there is nothing at that name, where there is not.</param>
internal sealed record ArticleSource(
    string Name, bool IsArchive, Func<IEnumerable<RawArticle>> Open, long? Bytes = null, UnreadableArticleException? Problem = null);
