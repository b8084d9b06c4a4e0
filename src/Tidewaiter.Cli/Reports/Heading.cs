using Tidewaiter.Articles;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Reports;

/// <summary>What stands above an article in every view: its headline, and its day with where that comes from.</summary>
internal static class Heading
{
    public static void Write(Page page, Article article)
    {
        page.Paragraph(0, 2, new Run(article.Title ?? article.Id ?? "(no headline)", Look.Bold));
        if (article.Published is { } day)
        {
            page.Paragraph(0, 2, Periods.Day(day), new Run(article.PublishedFrom is { } from ? $" ({from})" : "", Look.Faint));
        }
        else
        {
            var looked = article.PublishedFrom is { Length: > 0 } from ? $" ({from.Replace("unknown: ", "", StringComparison.Ordinal)})" : "";
            page.Paragraph(0, 2, new Run("day unknown: neither the text nor --published gives one", Look.Yellow), new Run(looked, Look.Faint));
        }
    }
}
