using Tidewaiter.Evaluation;

// Prints the scores of both parts of every set. --record keeps them as the new record, --check fails where one fell below its record,
// --errors N shows the first N differences of each tuning part; those of the held-out part are never shown.
var folder = EvaluationFolder.Find();
var errors = args is ["--errors", var count] && int.TryParse(count, out var n) ? n : 0;
if (args is not ([] or ["--record"] or ["--check"]) && errors == 0)
{
    Console.Error.WriteLine("evaluate: expected nothing, --record, --check or --errors N.");
    return 2;
}

var reached = new SortedDictionary<string, double>(StringComparer.Ordinal);
Console.WriteLine("set        part      claims  found  figure  frame   full");
foreach (var set in EvaluationFolder.Sets)
{
    foreach (var part in EvaluationFolder.Parts)
    {
        var score = ReadingScores.Of(LabelledArticle.Load(folder.Labelled(set, part)));
        var (figure, frame, full) = (score.F1(score.Figure), score.F1(score.Frame), score.F1(score.Full));
        Console.WriteLine($"{set,-10} {part,-8} {score.Labelled,7} {score.Found,6} {figure,7:0.000} {frame,6:0.000} {full,6:0.000}");
        reached[$"{set}.{part}.figure"] = Math.Round(figure, 4);
        reached[$"{set}.{part}.frame"] = Math.Round(frame, 4);
        reached[$"{set}.{part}.full"] = Math.Round(full, 4);
        foreach (var difference in part == "tuning" ? score.Differences.Take(errors) : [])
        {
            Console.WriteLine($"  {difference}");
        }
    }
}

var recorded = RecordedScores.Load(folder.Recorded);
if (args is ["--record"])
{
    (recorded with { Scores = reached }).Save(folder.Recorded);
}

var fallen = recorded.FallenTo(reached).ToArray();
foreach (var line in fallen)
{
    Console.Error.WriteLine($"evaluate: {line}");
}

return args is ["--check"] && fallen.Length > 0 ? 1 : 0;
