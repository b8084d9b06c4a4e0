namespace Tidewaiter.Articles.Archives;

/// <summary>What became of one article of an archive: an article, or the problem with it.</summary>
/// <param name="Number">Its place in the archive, from 1.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="Article">The article; its <see cref="Article.Id"/> is the archive's own where it has one. <see langword="null"/> where it could not be read.</param>
/// <param name="Problem">Why it could not.</param>
public sealed record ArticleRead(long Number, string Name, Article? Article, UnreadableArticleException? Problem)
{
    /// <summary>The archive's own name for it, where it has one and it was read so far.</summary>
    public string? Id => Article?.Id ?? Problem?.Id;
}
