using Tidewaiter.Articles;
using Tidewaiter.Checking.Explaining;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Writes the sentence of a claim as it would be true, in the article's own words: only what must change is replaced.</summary>
internal static class Rewriter
{
    /// <summary>The repair with the corrected sentence that, read again in its place, says what is true; as it is where none does.</summary>
    /// <param name="article">The article.</param>
    /// <param name="proof">What reads the sentence again.</param>
    /// <param name="finding">What is known of the figure.</param>
    /// <param name="repair">What would make it true.</param>
    /// <remarks>The slip itself is mended where its words are found; else the figure is put right.</remarks>
    public static Repair Worded(Article article, Proof proof, Finding finding, Repair repair)
    {
        var claim = finding.Claim;
        return DraftOf(article, claim) is not { } draft ? repair
            : Words(draft, claim, repair) is { } mended && proof.Holds(claim, mended, repair.To, null) && proof.KeepsOthers(claim, mended)
                ? repair with { Sentence = mended }
            : FigureText.PutRight(draft, claim, finding.Official) is { } righted && proof.Holds(claim, righted, claim, finding.Official!.Evidence.Value)
                ? repair with { Sentence = righted, KeepsStatement = true }
            : repair;
    }

    /// <summary>The sentence with the slip mended where its words are found; <see langword="null"/> where they are not, or its place is not known.</summary>
    public static string? Mend(Article article, Claim claim, Repair repair) => DraftOf(article, claim) is { } draft ? Words(draft, claim, repair) : null;

    /// <summary>The draft with one figure put right, and its other figures left where they stand; <see langword="null"/> where that cannot be done.</summary>
    /// <param name="draft">The sentence and the place of the figure.</param>
    /// <param name="finding">What is known of the figure.</param>
    public static string? PutRight(Draft draft, Finding finding) =>
        finding.Repairs is [{ Edit: Edit.Scale or Edit.Typo } repair, ..] && Words(draft, finding.Claim, repair) is { } mended
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

    private static string? Words(Draft draft, Claim claim, Repair repair) => repair.Edit switch
    {
        Edit.SwapDirection when claim.Period == repair.To.Period => DirectionWords.Turn(draft, claim),
        Edit.OtherPeriod when claim.Period == repair.To.Period => BaseWords.Move(draft, claim, repair.To),
        Edit.OtherPeriod => PeriodWords.Move(draft, claim, repair.To),
        Edit.OtherCurrency => UnitWords.Currency(draft, claim, repair.To),
        Edit.Scale => UnitWords.Scale(draft, claim, repair.To) ?? FigureText.Write(draft, claim, repair.To.Value!.Value, repair.To.Precision ?? 0),
        Edit.Typo when claim.Kind == ClaimKind.Rank => PlaceWords.Move(draft, claim, repair.To),
        Edit.Typo when repair.To.Value == -claim.Value => TrendWords.Turn(draft),
        Edit.Typo => FigureText.Write(draft, claim, repair.To.Value!.Value),
        Edit.PercentPoint => UnitWords.Points(draft, repair.To),
        Edit.GrowthLevel => UnitWords.Kind(draft, claim, repair.To),
        _ => null,
    };
}
