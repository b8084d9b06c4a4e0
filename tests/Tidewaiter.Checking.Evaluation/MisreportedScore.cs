using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>How misreported statements fare the whole way from the text to the repair.</summary>
/// <param name="Statements">How many there are.</param>
/// <param name="Caught">How many of the wrong figures are contradicted.</param>
/// <param name="Mendable">How many have a repair that is expected.</param>
/// <param name="Mended">How many of those come with it in the first place.</param>
/// <param name="Sentences">How many of those bring a corrected sentence.</param>
/// <param name="Alarms">How many of the other figures are contradicted, which are right.</param>
/// <param name="Misses">What went otherwise, in words.</param>
internal sealed record MisreportedScore(
    int Statements, int Caught, int Mendable, int Mended, int Sentences, int Alarms, IReadOnlyList<string> Misses)
{
    /// <summary>Reads and checks the statements.</summary>
    public static MisreportedScore Of(IEnumerable<MisreportedStatement> statements, IFigures figures)
    {
        var (count, caught, mendable, mended, sentences, alarms, misses) = (0, 0, 0, 0, 0, 0, new List<string>());
        foreach (var statement in statements)
        {
            var article = new Article(statement.Text) { Published = statement.Published };
            var findings = Checker.Check(article, ClaimReader.Read(article), figures).Findings;
            var wrong = findings.Where(finding => Overlaps(finding.Claim, statement)).ToArray();
            var contradicted = Array.Find(wrong, finding => finding.Verdict == Verdict.Contradicted);
            var repair = contradicted?.Repairs is [var first, ..] ? first : null;
            var right = statement.Slip is null
                ? contradicted is not null && repair is null
                : repair is not null && Name(repair.Edit) == statement.Slip && MendedFields.Are(statement.Mended, repair.To);

            count++;
            caught += contradicted is null ? 0 : 1;
            mendable += statement.Slip is null ? 0 : 1;
            mended += statement.Slip is not null && right ? 1 : 0;
            sentences += statement.Slip is not null && right && repair?.Sentence is not null ? 1 : 0;
            alarms += findings.Count(finding => finding.Verdict == Verdict.Contradicted && !Overlaps(finding.Claim, statement));
            if (!right || (statement.Slip is not null && repair?.Sentence is null))
            {
                var told = contradicted ?? (wrong is [var other, ..] ? other : null);
                misses.Add($"{statement.Row} {statement.Slip} -> {(told is null ? "not read" : $"{told.Verdict} {(repair is null ? "no repair" : $"{repair.Edit} {repair.To.Flow} {repair.To.Period} base {repair.To.Base} {repair.To.Value} {repair.To.Unit}")}")}{(right ? ", no sentence" : "")}\n"
                    + $"     {statement.Text}\n     {told?.Claim.Kind} {told?.Claim.Flow} {told?.Claim.Period} base {told?.Claim.Base} {told?.Claim.Value} {told?.Claim.Unit} product {told?.Claim.Product} of {told?.Claim.Of}: {told?.Why}");
            }
        }

        return new(count, caught, mendable, mended, sentences, alarms, misses);
    }

    public override string ToString() =>
        $"{Statements} statements, caught {Caught}, mended {Mended}/{Mendable}, with a sentence {Sentences}, other figures contradicted {Alarms}";

    private static bool Overlaps(Claim claim, MisreportedStatement statement) =>
        claim.Begin < statement.Begin + statement.Length && statement.Begin < claim.Begin + claim.Length;

    private static string Name(Edit edit) => JsonNamingPolicy.SnakeCaseLower.ConvertName(edit.ToString());
}
