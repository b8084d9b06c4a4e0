using AngleSharp.Dom;
using Tidewaiter.Articles.Furniture;

namespace Tidewaiter.Articles.Pages;

/// <summary>What an element is by its name and attributes.</summary>
internal sealed class ElementRole
{
    private const int MostNames = 20_000;
    private const int LongestName = 300;

    // Pages of one site share their names. By thread, so that nobody waits.
    [ThreadStatic]
    private static Dictionary<string, string?>? threadNames;

    private readonly Dictionary<string, string?> names = threadNames ??= [];

    /// <summary>Elements whose content is never text of the page.</summary>
    public static bool IsSkipped(string name) => name is "script" or "style" or "noscript" or "template" or "svg" or "head" or "iframe"
        or "object" or "embed" or "select" or "button" or "textarea" or "input" or "canvas" or "audio" or "video" or "map" or "datalist"
        or "progress" or "meter" or "noframes" or "amp-ad" or "amp-analytics" or "amp-consent" or "amp-state" or "amp-geo" or "amp-user-notification" or "amp-sidebar" or "link" or "meta" or "title";

    /// <summary>Elements that begin and end a run of words.</summary>
    public static bool IsBlock(string name) => name switch
    {
        "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "table" or "tr" or "td" or "th"
            or "caption" or "thead" or "tbody" or "tfoot" or "blockquote" or "figure" or "figcaption" or "pre" or "form" or "fieldset" or "legend" or "address" or "hr"
            or "center" or "details" or "summary" or "body" or "section" or "article" or "main" or "aside" or "header" or "footer" or "nav" or "hgroup"
            or "dialog" or "menu" or "dir" or "picture" or "img" or "search" or "label" or "option" => true,
        _ => false,
    };

    /// <summary>Elements that hold words alone, no other blocks.</summary>
    public static bool IsLeaf(string name) => name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "figcaption" or "caption" or "dt" or "hr" or "img" or "picture" or "legend" or "summary" or "label" or "pre";

    /// <summary>What furniture the element is, and by which rule; <see langword="null"/> where it is none.</summary>
    public (string Kind, string Why)? Furniture(IElement element, string name)
    {
        var byName = name switch
        {
            "nav" or "menu" => "navigation",
            "footer" => "footer",
            "aside" => "aside",
            "form" or "fieldset" or "search" => "form",
            "dialog" => "consent",
            _ => null,
        };
        if (byName is not null)
        {
            // Its class may say it better: <aside class="newsletter">.
            return (NameKind(element) is { } better and not "byline" ? better : byName, $"the element {name}");
        }

        if (name is "body" or "html" or "main" || element.Attributes.Length == 0)
        {
            return null;
        }

        if (element.GetAttribute("role") is { Length: > 0 } role && OfRole(role) is { } byRole)
        {
            return (byRole, $"the role {role}");
        }

        if (element.HasAttribute("hidden") || IsHiddenStyle(element.GetAttribute("style")))
        {
            return ("hidden", "an element that is not shown");
        }

        return NameKind(element) is { } kind ? (kind, $"the name {element.ClassName ?? element.Id}") : null;
    }

    private string? NameKind(IElement element)
    {
        var found = Cached(element.ClassName);
        return found is null or "byline" ? Cached(element.Id) ?? found : found;
    }

    private string? Cached(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        if (!names.TryGetValue(name, out var kind))
        {
            kind = NameTokens.Kind(name);
            if (name.Length <= LongestName && names.Count < MostNames)
            {
                names[name] = kind;
            }
        }

        return kind;
    }

    private static string? OfRole(string role) => role switch
    {
        "navigation" or "menu" or "menubar" or "tablist" or "toolbar" => "navigation",
        "banner" => "header",
        "contentinfo" => "footer",
        "complementary" => "aside",
        "search" or "form" => "form",
        "dialog" or "alertdialog" => "consent",
        _ => null,
    };

    private static bool IsHiddenStyle(string? style) =>
        style is not null && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
}
