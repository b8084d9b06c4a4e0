namespace Tidewaiter.Articles;

/// <summary>Something that stood on the page and does not belong to the article.</summary>
/// <param name="Kind">What it was taken for: <c>navigation</c>, <c>comments</c>, <c>related</c>, <c>newsletter</c>.</param>
/// <param name="Text">Its first words.</param>
/// <param name="Why">The rule that cut it.</param>
public sealed record CutText(string Kind, string Text, string Why);
