using Tidewaiter.Articles;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Repairs;

/// <summary>Writes the sentence of a claim as it would be true, in the article's own words.</summary>
internal static class Rewriter
{
    public static string? Mend(Article article, Claim claim, Candidate candidate, Official? official) => null;
}
