using Tidewaiter.Articles;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking;

/// <summary>An article, what was read in it, and a finding for each claim.</summary>
/// <param name="Article">The article.</param>
/// <param name="Reading">What was read.</param>
/// <param name="AsOf">The day from which it was judged; <see langword="null"/> where it is not known.</param>
/// <param name="Findings">One for each claim, in their order.</param>
public sealed record CheckedArticle(Article Article, Reading Reading, DateOnly? AsOf, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether something in it is contradicted.</summary>
    public bool HasContradiction => Findings.Any(finding => finding.Verdict == Verdict.Contradicted);
}
