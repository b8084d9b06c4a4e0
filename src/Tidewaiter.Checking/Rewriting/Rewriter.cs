using Tidewaiter.Articles;
using Tidewaiter.Checking.Explaining;
using Tidewaiter.Checking.Repairs;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Writes the sentence of a claim as it would be true, in the article's own words: only what must change is replaced.</summary>
internal static class Rewriter
{
    /// <summary>The corrected sentence.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claim">The claim as it stands.</param>
    /// <param name="candidate">The claim as it would be true.</param>
    /// <param name="official">The figure for what the claim says as it stands, if any.</param>
    /// <returns>
    /// With the slip itself mended, where its words are found; else with the figure put right; <see langword="null"/> where neither can be
    /// done, or the claim's place in the text is not known.
    /// </returns>
    public static string? Mend(Article article, Claim claim, Candidate candidate, Official? official)
    {
        if (DraftOf(article, claim) is not { } draft)
        {
            return null;
        }

        return Words(draft, claim, candidate.Edit, candidate.To) ?? FigureText.PutRight(draft, claim, official);
    }

    /// <summary>The corrected sentence that, read again in its place, says what is true; <see langword="null"/> where none does.</summary>
    /// <param name="article">The article.</param>
    /// <param name="proof">What reads the sentence again.</param>
    /// <param name="claim">The claim as it stands.</param>
    /// <param name="candidate">The claim as it would be true.</param>
    /// <param name="official">The figure for what the claim says as it stands, if any.</param>
    public static string? Proven(Article article, Proof proof, Claim claim, Candidate candidate, Official? official)
    {
        if (DraftOf(article, claim) is not { } draft)
        {
            return null;
        }

        return Words(draft, claim, candidate.Edit, candidate.To) is { } mended && proof.Holds(claim, mended, candidate.To, null) ? mended
            : FigureText.PutRight(draft, claim, official) is { } righted && proof.Holds(claim, righted, claim, official!.Evidence.Value) ? righted
            : null;
    }

    /// <summary>The draft with one figure put right, and its other figures left where they stand; <see langword="null"/> where that cannot be done.</summary>
    /// <param name="draft">The sentence and the place of the figure.</param>
    /// <param name="finding">What is known of the figure.</param>
    public static string? PutRight(Draft draft, Finding finding) =>
        finding.Repairs is [{ Edit: Edit.Scale or Edit.Typo } repair, ..] && Words(draft, finding.Claim, repair.Edit, repair.To) is { } mended
            ? mended
            : FigureText.PutRight(draft, finding.Claim, finding.Official);

    private static Draft? DraftOf(Article article, Claim claim)
    {
        if (claim.Length <= 0 || claim.Begin < 0 || claim.Begin + claim.Length > article.Text.Length)
        {
            return null;
        }

        var (begin, length) = Sentences.Around(article.Text, claim.Begin, claim.Length);
        return claim.Begin < begin || claim.Begin + claim.Length > begin + length ? null
            : new Draft(article.Text.Substring(begin, length), claim.Begin - begin, claim.Length);
    }

    private static string? Words(Draft draft, Claim claim, Edit edit, Claim to) => edit switch
    {
        Edit.SwapDirection when claim.Period == to.Period => DirectionWords.Turn(draft, claim),
        Edit.OtherPeriod => PeriodWords.Move(draft, claim, to),
        Edit.OtherCurrency => UnitWords.Currency(draft, claim, to),
        Edit.Scale => UnitWords.Scale(draft, claim, to) ?? FigureText.Write(draft, claim, to.Value!.Value),
        Edit.Typo when to.Value == -claim.Value => TrendWords.Turn(draft),
        Edit.Typo => FigureText.Write(draft, claim, to.Value!.Value),
        Edit.PercentPoint => UnitWords.Points(draft, to),
        Edit.GrowthLevel => UnitWords.Kind(draft, claim, to),
        _ => null,
    };
}
