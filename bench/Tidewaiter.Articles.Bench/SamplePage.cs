using System.Globalization;
using System.Text;

namespace Tidewaiter.Articles.Bench;

/// <summary>A news page made to a size: menus, scripts, an article, other stories, comments.</summary>
internal static class SamplePage
{
    private const string Sentence =
        "Trade between Norland and Sudland came to {0}.5 billion dollars in the first ten months of 2024, the <a href=\"/office\">customs office</a> said, which was {0}.3 percent more than a year before. ";

    /// <summary>A page with as many paragraphs of one sentence, over and over.</summary>
    public static string Of(int length, int paragraphs) =>
        Of(length, [.. Enumerable.Range(1, paragraphs).Select(number => string.Format(CultureInfo.InvariantCulture, Sentence + Sentence, number))]);

    /// <summary>A page around these paragraphs.</summary>
    public static string Of(int length, IReadOnlyList<string> paragraphs)
    {
        var page = new StringBuilder("""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Cargo grows again | The Quay</title>
            <meta property="article:published_time" content="2024-11-07T09:00:00Z"></head><body class="single">
            """);
        Add(page, "<nav class=\"main\"><ul>", "<li class=\"menu-item item-{0}\"><a href=\"/section/{0}\">Section {0}</a></li>", 60, "</ul></nav>");
        page.Append("<main><article class=\"post\"><h1>Cargo grows again</h1><div class=\"entry-content\">");
        foreach (var paragraph in paragraphs)
        {
            page.Append("<p class=\"p\">").Append(paragraph).Append("</p>\n");
        }

        page.Append("</div></article>");
        Add(page, "<section id=\"comments\">", "<div class=\"comment\" id=\"c{0}\"><b class=\"fn\">Reader {0}</b><p>I counted {0} ships myself, and it was never that much.</p></div>", 20, "</section></main>");
        for (var number = 0; page.Length < length * 2 / 3; number++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"card card--{number % 7}\"><a href=\"/story/{number}\"><img alt=\"\" data-src=\"/{number}.jpg\" width=\"300\"><h3>Another story, number {number}</h3></a></div>");
        }

        page.Append("<script>window.state={");
        for (var number = 0; page.Length < length; number++)
        {
            page.Append(CultureInfo.InvariantCulture, $"\"slot-{number}\":[{number},{number * 7}],");
        }

        return page.Append("};</script></body></html>").ToString();
    }

    private static void Add(StringBuilder page, string open, string each, int times, string close)
    {
        page.Append(open);
        for (var number = 1; number <= times; number++)
        {
            page.AppendFormat(CultureInfo.InvariantCulture, each, number);
        }

        page.Append(close);
    }
}
