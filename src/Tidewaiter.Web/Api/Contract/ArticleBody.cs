namespace Tidewaiter.Web.Api.Contract;

/// <summary>An article to check. Give one of text, html and url.</summary>
/// <param name="Text">Its plain text.</param>
/// <param name="Html">The HTML of its page; menus, adverts and the like are left out.</param>
/// <param name="Url">The address of its page, which is fetched.</param>
/// <param name="Title">Its headline, where it is not in the text.</param>
/// <param name="Published">The day it was published: figures are judged by what was out that day. Where it is not given, the text is asked.</param>
public sealed record ArticleBody(string? Text, string? Html, string? Url, string? Title, DateOnly? Published);
