namespace Tidewaiter.Articles;

/// <summary>Why an input is no readable article.</summary>
public enum ArticleProblem
{
    /// <summary>There are no bytes, or white space alone.</summary>
    Empty,

    /// <summary>A page without a paragraph: menus, headings, a script that would have fetched the text.</summary>
    NothingToRead,

    /// <summary>A picture, a program, an archive, an office document…</summary>
    Binary,

    /// <summary>More bytes than the limit.</summary>
    TooLarge,

    /// <summary>A PDF, a message or an archive record that does not keep its own format.</summary>
    Broken,

    /// <summary>There is no such file, or the address may not or cannot be fetched.</summary>
    NotThere,

    /// <summary>A defect of the program: it fails at what this article says.</summary>
    Defect,
}
