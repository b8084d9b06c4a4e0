namespace Tidewaiter.Articles.Archives;

/// <summary>One article of an archive, not yet read: taking it out of the archive is sequential, reading it is work for any thread.</summary>
public sealed class RawArticle
{
    private readonly Func<Article> read;

    /// <summary>An article that is read when it is asked for.</summary>
    /// <param name="number">Its place among the others, from 1.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="read">Reads it; an <see cref="UnreadableArticleException"/> says why it cannot.</param>
    public RawArticle(long number, string name, Func<Article> read) => (Number, Name, this.read) = (number, name, read);

    /// <summary>One that is known to be no article already.</summary>
    internal RawArticle(long number, string name, UnreadableArticleException problem)
        : this(number, name, () => throw problem)
    {
    }

    /// <summary>Its place in the archive, from 1; a file line by line has the number of the line.</summary>
    public long Number { get; }

    /// <summary>What it is called in the archive: a file's path, an address, or the place where it has no name.</summary>
    public string Name { get; }

    /// <summary>Reads it. What cannot be read becomes a problem, not an exception, so that the rest of the archive goes on.</summary>
    public ArticleRead Read()
    {
        try
        {
            var article = read();
            return new(Number, Name, article, null);
        }
        catch (UnreadableArticleException problem)
        {
            return new(Number, Name, null, problem);
        }
    }
}
