namespace Tidewaiter.Articles.Archives;

/// <summary>An article as an archive keeps it, a line of JSON or a row of a table: its text, and what is known of it.</summary>
public sealed record ArticleRecord
{
    /// <summary>Plain text, or</summary>
    public string? Text { get; init; }

    /// <summary>a page; the text is taken where both are there.</summary>
    public string? Html { get; init; }

    /// <summary>The archive's own name for it.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>The day it was published, as written; a time of day may follow.</summary>
    public string? Published { get; init; }

    /// <summary>The article at its place in an archive.</summary>
    /// <param name="number">Its place, from 1.</param>
    /// <param name="place">The same in words, for messages.</param>
    /// <param name="options">What is known of the articles.</param>
    public RawArticle At(long number, string place, ArchiveOptions options) => new(number, place, () => Read(place, options.Published));

    /// <summary>Reads the article.</summary>
    /// <param name="place">Where the record stands, for messages.</param>
    /// <param name="usual">The day to take where the record gives none.</param>
    /// <exception cref="UnreadableArticleException">There is nothing to read in it, or its day is none.</exception>
    internal Article Read(string place, DateOnly? usual)
    {
        var hints = new ArticleHints { Id = Id, Title = Title, Url = Url, Published = Day(place) ?? usual, FileName = place };
        if ((Text ?? Html)?.Length > ArticleArchive.MostBytes)
        {
            throw new UnreadableArticleException(ArticleProblem.TooLarge, place, $"{(Text ?? Html)!.Length:N0} characters", $"at most {ArticleArchive.MostBytes:N0}");
        }

        return Text is not null ? ArticleReader.ReadText(Text, hints)
            : Html is not null ? ArticleReader.ReadHtml(Html, hints)
            : throw new UnreadableArticleException(ArticleProblem.Empty, place, "neither \"text\" nor \"html\"", "one of them");
    }

    private DateOnly? Day(string place)
    {
        if (string.IsNullOrWhiteSpace(Published))
        {
            return null;
        }

        return Days.DayScanner.First(Published.AsSpan().Trim()) is { Begin: 0, Date: { } day }
            ? day
            : throw new UnreadableArticleException(ArticleProblem.Broken, $"{place} published", $"'{Published}'", "a day such as 2023-12-07");
    }
}
