using Tidewaiter.Evaluation;

// Prints the scores of both parts of every set. --record keeps them as the new record, --check fails where one fell below its record.
// --set FILE scores another file of labelled articles instead. --errors N shows the first N differences of what may be looked at:
// those of a held-out part are never shown.
if (EvaluationOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine("evaluate: expected nothing, --record, --check, --set FILE or --errors N.");
    return 2;
}

var reached = new SortedDictionary<string, double>(StringComparer.Ordinal);
Console.WriteLine("set        part      claims  found  figure  frame   full");
if (options.File is { } file)
{
    Show(Path.GetFileNameWithoutExtension(file), "", file, options.Errors);
    return 0;
}

var folder = EvaluationFolder.Find();
foreach (var set in EvaluationFolder.Sets)
{
    foreach (var part in EvaluationFolder.Parts)
    {
        Show(set, part, folder.Labelled(set, part), part == "tuning" ? options.Errors : 0);
    }
}

var recorded = RecordedScores.Load(folder.Recorded);
if (options.Record)
{
    (recorded with { Scores = reached }).Save(folder.Recorded);
}

var fallen = recorded.FallenTo(reached).ToArray();
foreach (var line in fallen)
{
    Console.Error.WriteLine($"evaluate: {line}");
}

return options.Check && fallen.Length > 0 ? 1 : 0;

void Show(string set, string part, string path, int errors)
{
    var score = ReadingScores.Of(LabelledArticle.Load(path));
    var (figure, frame, full) = (score.F1(score.Figure), score.F1(score.Frame), score.F1(score.Full));
    Console.WriteLine($"{set,-10} {part,-8} {score.Labelled,7} {score.Found,6} {figure,7:0.000} {frame,6:0.000} {full,6:0.000}");
    reached[$"{set}.{part}.figure"] = Math.Round(figure, 4);
    reached[$"{set}.{part}.frame"] = Math.Round(frame, 4);
    reached[$"{set}.{part}.full"] = Math.Round(full, 4);
    foreach (var difference in score.Differences.Take(errors))
    {
        Console.WriteLine($"  {difference}");
    }
}
