using System.Text;
using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Checking;
using Tidewaiter.Checking.Evaluation;
using Tidewaiter.Checking.Evaluation.Stories;
using Tidewaiter.Claims;
using Tidewaiter.Claims.Json;
using Tidewaiter.Figures;
using Tidewaiter.Storage;

if (SharedData.Root is not { } shared)
{
    Console.Error.WriteLine("The labelled pages are not beside the repository.");
    return 2;
}

var figures = new Together(BuiltInFigures.Open(), new FigureSet(SummaryTables.Read(shared)));
if (args is ["--file", var path, var day])
{
    var article = ArticleReader.Read(File.ReadAllBytes(path)) with { Published = day == "-" ? null : DateOnly.ParseExact(day, "yyyy-MM-dd") };
    foreach (var finding in Checker.Check(article, ClaimReader.Read(article), figures).Findings)
    {
        Console.WriteLine($"{finding.Verdict}: '{finding.Claim.Quote}'\n     {finding.Why}");
        Console.WriteLine($"     {string.Join(" / ", finding.Repairs.Select(repair => $"{repair.Edit}: {repair.Sentence}"))} {finding.Outcome}");
    }

    return 0;
}

if (args is ["--stories", var many, var voice, var seed, ..])
{
    var matrix = StoryMatrix.Run(figures, int.Parse(many), Enum.Parse<Voice>(voice, ignoreCase: true), int.Parse(seed));
    Console.WriteLine($"true figures {matrix.True.Figures}, read {matrix.True.Read}, false alarms {matrix.True.Alarms}; slips {matrix.Planted.Slips}, caught {matrix.Planted.Caught}, mended {matrix.Planted.Mended}; sentences {matrix.Sentences.Offered}, right {matrix.Sentences.Right}");
    Console.WriteLine(matrix.Table());
    foreach (var miss in matrix.Misses.Take(args.Length > 4 ? int.Parse(args[4]) : 0))
    {
        Console.WriteLine(miss);
    }

    return 0;
}

if (args is ["--misreported", ..])
{
    foreach (var part in MisreportedStatement.Read(SharedData.Misreported).GroupBy(statement => statement.IsHeldOut))
    {
        var score = MisreportedScore.Of(part, figures);
        Console.WriteLine($"{(part.Key ? "held out" : "tuning")}: {score}");
        foreach (var miss in part.Key ? [] : score.Misses)
        {
            Console.WriteLine(miss);
        }
    }

    return 0;
}

var wrong = args.Contains("--wrong");
foreach (var part in LabelledPage.Read(Path.Combine(shared, "eval", "pages", "pages.jsonl")).GroupBy(page => page.IsHeldOut))
{
    var table = new Dictionary<(Verdict, Verdict), int>();
    var edits = new Dictionary<(string, string), int>();
    var (errors, caught, mended, repairs) = (0, 0, 0, 0);
    foreach (var page in part)
    {
        var reading = new Reading([.. page.Claims.Select(one => one.Claim)], [], []);
        var result = Checker.Check(new Article("") { Published = page.Published }, reading, figures);
        for (var i = 0; i < page.Claims.Count; i++)
        {
            var (label, finding) = (page.Claims[i], result.Findings[i]);
            var key = (label.Verdict, finding.Verdict);
            table[key] = table.GetValueOrDefault(key) + 1;
            var edit = finding.Repairs is [var repair, ..] ? Name(repair.Edit) : null;
            var right = edit == label.Edit && (edit is null || MendedFields.Are(label.To!, finding.Repairs[0].To));
            if (label.Edit is not null)
            {
                var pair = (label.Edit, right ? "right" : edit ?? finding.Verdict.ToString());
                edits[pair] = edits.GetValueOrDefault(pair) + 1;
            }

            if (label.Verdict == Verdict.Contradicted)
            {
                errors++;
                caught += finding.Verdict == Verdict.Contradicted ? 1 : 0;
                repairs += label.Edit is null ? 0 : 1;
                mended += label.Edit is not null && right ? 1 : 0;
            }

            if (wrong && !page.IsHeldOut && (label.Verdict != finding.Verdict || !right))
            {
                Console.WriteLine($"{page.Id} '{label.Claim.Quote}' {label.Verdict} {label.Edit} {label.To} -> {finding.Verdict} {edit} "
                    + (finding.Repairs is [var first, ..] ? Changes(finding.Claim, first.To) : "") + $"\n     {finding.Why}");
            }
        }
    }

    var fine = table.Where(cell => cell.Key.Item1 != Verdict.Contradicted).Sum(cell => cell.Value);
    var alarms = table.Where(cell => cell.Key.Item1 != Verdict.Contradicted && cell.Key.Item2 == Verdict.Contradicted).Sum(cell => cell.Value);
    Console.WriteLine($"{(part.Key ? "held out" : "tuning")}: false alarms {alarms}/{fine}, errors caught {caught}/{errors}, repairs right {mended}/{repairs}");
    foreach (var (cell, count) in table.OrderBy(cell => cell.Key))
    {
        Console.WriteLine($"   {cell.Item1,-13} -> {cell.Item2,-13} {count}");
    }

    foreach (var (cell, count) in edits.OrderBy(cell => cell.Key))
    {
        Console.WriteLine($"      {cell.Item1,-15} -> {cell.Item2,-15} {count}");
    }
}

if (args is ["--read", ..])
{
    WholeWay.PrintPages(shared, figures, Console.Out);
    WholeWay.Print(shared, figures, Console.Out, details: true);
}

if (args is ["--slips", var articles, ..])
{
    var matrix = SlipMatrix.Run(figures, int.Parse(articles), seed: 20231207);
    Console.WriteLine($"true claims {matrix.True.Claims}, false alarms {matrix.True.Alarms}; slips {matrix.Planted.Slips}, caught {matrix.Planted.Caught}, mended {matrix.Planted.Mended}");
    Console.WriteLine(matrix.Table());
    foreach (var miss in matrix.Misses.Take(args.Length > 2 ? int.Parse(args[2]) : 0))
    {
        Console.WriteLine(miss);
    }
}

return 0;

static string Name(Edit edit) => JsonNamingPolicy.SnakeCaseLower.ConvertName(edit.ToString());

static string Changes(Claim from, Claim to)
{
    using var stream = new MemoryStream();
    using (var writer = new Utf8JsonWriter(stream))
    {
        ClaimJson.WriteChanges(writer, from, to);
    }

    return Encoding.UTF8.GetString(stream.ToArray());
}
