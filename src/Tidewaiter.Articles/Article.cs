namespace Tidewaiter.Articles;

/// <summary>A news text without the page around it: what the reader of claims gets.</summary>
/// <param name="Text">The cleaned text: headline, paragraphs, captions and tables, one part a line or more, parted by line feeds.</param>
public sealed record Article(string Text)
{
    /// <summary>The caller's own name for it; <see langword="null"/> where it gave none.</summary>
    public string? Id { get; init; }

    /// <summary>The headline; <see langword="null"/> where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>The day it was published; <see langword="null"/> where neither the page nor the caller says.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from, in words: <c>given</c>, <c>JSON-LD datePublished</c>, <c>dateline</c>.</summary>
    public string? PublishedFrom { get; init; }

    /// <summary>The moment, where the page states the time of that day with its zone.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The day it was last changed, where the page says.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>The moment, where the page states the time of that day with its zone.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>The language as a BCP 47 tag, as the page declares it or as it was guessed; <see langword="null"/> where unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>Which rung of the ladder of extractors answered: <c>json-ld</c>, <c>rules</c>, <c>density</c>, <c>paragraphs</c>, <c>text</c>.</summary>
    public string Rung { get; init; } = "text";

    /// <summary>The parts of <see cref="Text"/>, in order and without overlap.</summary>
    public IReadOnlyList<TextPart> Parts { get; init; } = [];

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<CutText> Cut { get; init; } = [];
}
