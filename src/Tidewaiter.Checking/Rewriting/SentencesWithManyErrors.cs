using Tidewaiter.Articles;
using Tidewaiter.Checking.Explaining;
using Tidewaiter.Claims;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Writes a sentence that holds several wrong figures with all of them put right: with one of two errors mended it is still wrong.</summary>
/// <remarks>Exports and imports that changed places are the commonest case.</remarks>
internal sealed class SentencesWithManyErrors(Article article, Proof proof)
{
    /// <summary>The findings, those of one sentence with one corrected sentence, where it says what is true when it is read again.</summary>
    public IReadOnlyList<Finding> PutRight(IReadOnlyList<Finding> findings)
    {
        var result = findings.ToArray();
        foreach (var together in Enumerable.Range(0, result.Length)
            .Where(i => result[i].Verdict == Verdict.Contradicted && Stands(result[i].Claim))
            .GroupBy(i => Sentences.Around(article.Text, result[i].Claim.Begin, result[i].Claim.Length))
            .Where(group => group.Skip(1).Any()))
        {
            var wrong = together.Select(i => result[i]).OrderByDescending(finding => finding.Claim.Begin).ToArray();
            if (Write(together.Key.Begin, together.Key.Length, wrong) is not { } sentence || !Array.TrueForAll(wrong, finding => IsTrue(finding, sentence)))
            {
                continue;
            }

            foreach (var i in together.Where(i => result[i].Repairs.Count > 0))
            {
                result[i] = result[i] with { Repairs = [result[i].Repairs[0] with { Sentence = sentence, KeepsStatement = true }, .. result[i].Repairs.Skip(1)] };
            }
        }

        return result;
    }

    private bool Stands(Claim claim) => claim.Length > 0 && claim.Begin >= 0 && claim.Begin + claim.Length <= article.Text.Length;

    // From the last figure to the first, so that those still to come stand where they stood.
    private string? Write(int begin, int length, Finding[] wrong)
    {
        var text = article.Text.Substring(begin, length);
        for (var i = 0; i < wrong.Length; i++)
        {
            var claim = wrong[i].Claim;
            var at = claim.Begin - begin;
            if (at < 0 || at + claim.Length > length
                || Rewriter.PutRight(new(text, at, claim.Length), wrong[i]) is not { } righted
                || (i + 1 < wrong.Length && text.AsSpan().CommonPrefixLength(righted) < wrong[i + 1].Claim.Begin + wrong[i + 1].Claim.Length - begin))
            {
                return null;
            }

            text = righted;
        }

        return text;
    }

    private bool IsTrue(Finding finding, string sentence) =>
        (finding.Repairs is [var repair, ..] && proof.Holds(finding.Claim, sentence, repair.To, null))
        || (finding.Official is { } official && proof.Holds(finding.Claim, sentence, finding.Claim, official.Evidence.Value));
}
