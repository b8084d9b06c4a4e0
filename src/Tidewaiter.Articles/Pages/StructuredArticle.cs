namespace Tidewaiter.Articles.Pages;

/// <summary>What a page's structured data says of its article.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Published">The day of publication as written.</param>
/// <param name="Modified">The day of change as written.</param>
/// <param name="Author">The names of the writers.</param>
/// <param name="Body">The text, where it is there.</param>
/// <param name="Language">The language.</param>
/// <param name="Address">The page's address.</param>
internal sealed record StructuredArticle(
    string? Headline, string? Published, string? Modified, string? Author, string? Body, string? Language, string? Address);
