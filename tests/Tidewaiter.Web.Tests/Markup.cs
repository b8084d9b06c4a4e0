using AngleSharp.Html.Parser;

namespace Tidewaiter.Web.Tests;

/// <summary>A page as a browser would take it: what in it could run, load or lead astray.</summary>
internal static class Markup
{
    private static readonly string[] Harmful = ["img", "iframe", "object", "embed", "base", "math", "style", "meta[http-equiv]", "form[action^='http']", "svg script"];

    /// <summary>What no page of ours has; empty where nothing is found.</summary>
    public static IReadOnlyList<string> Dangers(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return
        [
            .. Harmful.SelectMany(selector => page.QuerySelectorAll(selector)).Select(element => element.OuterHtml),
            .. page.QuerySelectorAll("script").Where(script => script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) != true).Select(script => script.OuterHtml),
            .. page.All.SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc"
                    || (attribute.Name is "href" or "src" or "action" && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
                .Select(attribute => $"{attribute.Name}={attribute.Value}"),
        ];
    }
}
