using Tidewaiter.Checking;
using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Counts the verdicts of an article: <c>12 figures: 10 confirmed, 1 rounded, 1 contradicted.</c></summary>
public static class Tally
{
    /// <summary>One line, with how many figures were seen but not read.</summary>
    public static string Of(CheckedArticle article)
    {
        if (article.Findings.Count == 0)
        {
            return "No trade figures were read.";
        }

        var words = article.Findings
            .Select(finding => (Mark: VerdictMark.Of(finding), Order: finding.Claim.Modality == Modality.Target ? int.MaxValue : (int)finding.Verdict))
            .GroupBy(found => found.Mark.Word)
            .OrderBy(group => group.Min(found => found.Order))
            .Select(group => $"{group.Count()} {group.Key}");
        var unread = article.Reading.Unread.Count is > 0 and var count ? $" {count} seen but not read." : "";
        return $"{Figures(article.Findings.Count)}: {string.Join(", ", words)}.{unread}";
    }

    private static string Figures(int count) => count == 1 ? "1 figure" : $"{count} figures";
}
