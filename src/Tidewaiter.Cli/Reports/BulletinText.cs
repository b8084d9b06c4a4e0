using Tidewaiter.Checking.Wording;
using Tidewaiter.Cli.Views;
using Tidewaiter.Publishing.Bulletins;

namespace Tidewaiter.Cli.Reports;

/// <summary>A bulletin for people, on a terminal.</summary>
internal static class BulletinText
{
    public static void Write(Page page, Bulletin bulletin)
    {
        page.Paragraph(0, 2, new Run(bulletin.Headline, Look.Bold));
        page.Paragraph(0, 2, new Run(BulletinLines.Held(bulletin), Look.Faint));
        foreach (var paragraph in bulletin.Paragraphs)
        {
            page.Blank();
            page.Paragraph(0, 0, paragraph.Text);
        }

        foreach (var missing in bulletin.Missing)
        {
            page.Blank();
            page.Paragraph(0, 0, new Run(missing, Look.Yellow));
        }

        foreach (var table in bulletin.Tables)
        {
            page.Blank();
            TextTable.Write(page, table.Title, table.Columns, table.Rows);
        }

        Figures(page, bulletin);
        Sources(page, bulletin);
    }

    private static void Figures(Page page, Bulletin bulletin)
    {
        if (bulletin.Figures.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(0, 2, new Run("How each number was reached", Look.Bold));
        foreach (var figure in bulletin.Figures)
        {
            page.Paragraph(2, 4, figure.Title, ": ", new Run(figure.Value, Look.Bold), new Run($" — {BulletinLines.From(figure)}", Look.Faint));
        }
    }

    private static void Sources(Page page, Bulletin bulletin)
    {
        if (bulletin.Sources.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(0, 2, new Run("Sources", Look.Bold));
        foreach (var release in bulletin.Sources)
        {
            page.Paragraph(2, 4, $"{release.Publisher}, {release.Title}, {(release.DayEstimated ? "about " : "")}{Periods.Day(release.Day)}");
            if (BulletinLines.Address(bulletin, release) is { } address)
            {
                page.Paragraph(4, 4, new Run(address, Look.Faint));
            }
        }
    }
}
