using Tidewaiter.Articles;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>An article that was put together out of true statements, one of which may have been made wrong.</summary>
/// <param name="Article">The text with its day.</param>
/// <param name="Figures">Every figure that was written into it, with the claim it makes.</param>
internal sealed record Story(Article Article, IReadOnlyList<Story.Written> Figures)
{
    /// <summary>A figure where it stands in the text.</summary>
    internal readonly record struct Written(Claim Claim, int Begin, int Length);
}
