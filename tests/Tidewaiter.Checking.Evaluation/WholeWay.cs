using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>Reads and checks the practice articles: what is contradicted there, and was no mistake, is an alarm of reader and checker together.</summary>
internal static class WholeWay
{
    /// <summary>Pages as they come: what a reader of the product would see.</summary>
    public static void PrintPages(string shared, IFigures figures, TextWriter output)
    {
        foreach (var part in LabelledPage.Read(Path.Combine(shared, "eval", "pages", "pages.jsonl")).GroupBy(page => page.IsHeldOut))
        {
            var (alarms, findings, errors, caught) = (0, 0, 0, 0);
            foreach (var page in part)
            {
                var bytes = File.ReadAllBytes(Path.Combine(shared, "eval", "pages", page.Id + ".html"));
                if (page.Claims.Count == 0)
                {
                    continue;
                }

                var article = ArticleReader.Read(bytes) with { Published = page.Published };
                var result = Checker.Check(article, ClaimReader.Read(article), figures);
                var wrong = page.Claims.Where(claim => claim.Verdict == Verdict.Contradicted).ToArray();
                var contradicted = result.Findings.Where(finding => finding.Verdict == Verdict.Contradicted).ToArray();
                findings += result.Findings.Count;
                errors += wrong.Length;
                caught += wrong.Count(label => contradicted.Any(finding => Same(finding.Claim, label.Claim)));
                foreach (var finding in contradicted.Where(finding => !wrong.Any(label => Same(finding.Claim, label.Claim))))
                {
                    alarms++;
                    if (!part.Key)
                    {
                        output.WriteLine($"ALARM {page.Id} '{finding.Claim.Quote}' {finding.Claim.Kind} {finding.Claim.Flow} {finding.Claim.Period} {finding.Claim.Value} {finding.Claim.Unit}");
                        output.WriteLine($"     {finding.Why}");
                    }
                }

                foreach (var label in wrong.Where(label => !part.Key && !contradicted.Any(finding => Same(finding.Claim, label.Claim))))
                {
                    var read = result.Findings.FirstOrDefault(finding => Same(finding.Claim, label.Claim));
                    output.WriteLine($"MISS {page.Id} '{label.Claim.Quote}' {label.Edit} {(read is null ? "not read" : $"{read.Verdict} {read.Claim.Kind} {read.Claim.Flow} {read.Claim.Period}: {read.Why}")}");
                }
            }

            output.WriteLine($"pages {(part.Key ? "held out" : "tuning")}: {findings} findings, alarms {alarms}, errors caught {caught}/{errors}");
        }
    }

    private static bool Same(Claim found, Claim label) =>
        found.Unit == label.Unit && (found.Value is { } a && label.Value is { } b ? Math.Abs(Math.Abs(a) - Math.Abs(b)) <= 0.000001m * Math.Abs(b) : found.Kind == label.Kind);

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
