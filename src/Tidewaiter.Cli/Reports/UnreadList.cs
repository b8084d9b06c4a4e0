using Tidewaiter.Claims;
using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Reports;

/// <summary>The figures that were seen and not understood: a reader has to check those alone.</summary>
internal static class UnreadList
{
    public static void Write(Page page, IReadOnlyList<UnreadFigure> unread)
    {
        if (unread.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(0, 2, new Run($"Seen but not read ({unread.Count}):", Look.Bold));
        foreach (var figure in unread)
        {
            page.Paragraph(2, 4, $"“{figure.Quote}”", new Run($" — {figure.Why}", Look.Faint));
        }
    }
}
