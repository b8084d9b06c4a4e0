using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>Reads and checks the practice articles: what is contradicted there, and was no mistake, is an alarm of reader and checker together.</summary>
internal static class WholeWay
{
    public static void Print(string shared, IFigures figures, TextWriter output, bool details)
    {
        foreach (var list in (string[])["practice", "wire"])
        {
            var folder = Path.Combine(shared, "eval", "practice");
            var (verdicts, heldOut) = (new SortedDictionary<Verdict, int>(), new SortedDictionary<Verdict, int>());
            foreach (var line in File.ReadLines(Path.Combine(folder, list + ".jsonl")))
            {
                using var json = JsonDocument.Parse(line);
                var id = json.RootElement.GetProperty("id").GetString()!;
                var hidden = int.Parse(id.AsSpan(1)) % 5 is 2 or 4;
                var text = File.ReadAllText(Path.Combine(folder, id + ".txt"));
                var day = DateOnly.TryParse(json.RootElement.GetProperty("published").GetString(), out var published) ? published : (DateOnly?)null;
                var article = new Article(text) { Id = id, Published = day };
                var result = Checker.Check(article, ClaimReader.Read(article), figures);
                foreach (var finding in result.Findings)
                {
                    var table = hidden ? heldOut : verdicts;
                    table[finding.Verdict] = table.GetValueOrDefault(finding.Verdict) + 1;
                    if (details && !hidden && finding.Verdict == Verdict.Contradicted)
                    {
                        output.WriteLine($"{id} {day} '{finding.Claim.Quote}' {finding.Claim.Kind} {finding.Claim.Flow} {finding.Claim.Period} base {finding.Claim.Base} {finding.Claim.Value} {finding.Claim.Unit} {finding.Claim.Hedge} src {finding.Claim.Source} rep {finding.Claim.Reporter} prod {finding.Claim.Product} of {finding.Claim.Of} RULES {string.Join(" ", finding.Claim.Rules)}");
                        output.WriteLine($"     {finding.Why}");
                        output.WriteLine($"     {(finding.Repairs is [var repair, ..] ? $"{repair.Edit}: {repair.Sentence}" : "")}");
                    }
                }
            }

            output.WriteLine($"{list}: {string.Join(", ", verdicts)}; held out {string.Join(", ", heldOut)}");
        }
    }
}
