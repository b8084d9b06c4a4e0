namespace Tidewaiter.Articles.Furniture;

/// <summary>What a line was recognised as.</summary>
/// <param name="Kind">The kind for the list of what was cut: <c>comments</c>, <c>newsletter</c>.</param>
/// <param name="Scope">How far it reaches.</param>
/// <param name="Why">The rule in words.</param>
internal readonly record struct FurnitureMatch(string Kind, FurnitureScope Scope, string Why)
{
    /// <summary>Whether a section of this kind, once most of the article is behind it, ends the article: lists of other stories do, an advertisement in between does not.</summary>
    public bool EndsArticle => Scope != FurnitureScope.Next && Kind is not ("advertisement" or "summary");
}
