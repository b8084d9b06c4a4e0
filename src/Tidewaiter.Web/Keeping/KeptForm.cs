namespace Tidewaiter.Web.Keeping;

/// <summary>A form in which a check is kept.</summary>
/// <param name="Extension">What its address ends with.</param>
/// <param name="MediaType">What it is.</param>
internal sealed record KeptForm(string Extension, string MediaType)
{
    /// <summary>The part of a page between head and foot.</summary>
    public static readonly KeptForm Page = new("html", "text/html; charset=utf-8");

    /// <summary>As the API answers.</summary>
    public static readonly KeptForm Json = new("json", "application/json; charset=utf-8");

    /// <summary>A note to the editor.</summary>
    public static readonly KeptForm Note = new("md", "text/markdown; charset=utf-8");

    /// <summary>ClaimReview, for search engines and other checkers.</summary>
    public static readonly KeptForm Reviews = new("jsonld", "application/ld+json; charset=utf-8");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KeptForm> All { get; } = [Page, Json, Note, Reviews];
}
