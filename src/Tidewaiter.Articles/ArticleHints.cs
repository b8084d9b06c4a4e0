namespace Tidewaiter.Articles;

/// <summary>What the caller knows of a page besides its bytes. Whatever is given wins over what the page says.</summary>
public sealed record ArticleHints
{
    /// <summary>Nothing is known.</summary>
    public static readonly ArticleHints None = new();

    /// <summary>The caller's own name for the article; it is carried through.</summary>
    public string? Id { get; init; }

    /// <summary>The address it was fetched from; its path may hold the day.</summary>
    public string? Url { get; init; }

    /// <summary>The file's name, for messages.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type as the server or the message named it: <c>text/html; charset=windows-1251</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>What to call the input in a message: its file name, its address, its id, or <c>the input</c>.</summary>
    internal string Name => FileName ?? Url ?? Id ?? "the input";
}
