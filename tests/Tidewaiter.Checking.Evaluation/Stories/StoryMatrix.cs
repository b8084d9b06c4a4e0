using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>The whole way at scale: true statements put into words, read and checked, with and without a slip planted in one of them.</summary>
internal sealed class StoryMatrix
{
    private static readonly Edit[] Plantable =
        [Edit.SwapDirection, Edit.OtherPeriod, Edit.OtherFlow, Edit.OtherCurrency, Edit.Scale, Edit.GrowthLevel, Edit.Typo];

    private readonly Dictionary<(Edit Planted, string Found), int> cells = [];

    /// <summary>Figures that were written true, those read, and those contradicted.</summary>
    public (int Figures, int Read, int Alarms) True { get; private set; }

    /// <summary>Planted slips, those contradicted, and those mended into what had stood there.</summary>
    public (int Slips, int Caught, int Mended) Planted { get; private set; }

    /// <summary>Corrected sentences that were offered, and those that were found right once they stood in the story.</summary>
    public (int Offered, int Right) Sentences { get; private set; }

    /// <summary>What came out wrong, in words.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>Writes so many stories; each is checked as it is true, and again with one slip in it.</summary>
    public static StoryMatrix Run(IFigures figures, int stories, Voice voice, int seed)
    {
        var random = new Random(seed);
        var (truths, slips, matrix) = (new Truths(figures, random), new Slips(figures, random), new StoryMatrix());
        for (var i = 0; i < stories; i++)
        {
            var plan = StoryPlan.Make(truths, random);
            matrix.CountTrue(StoryWriter.Write(plan, voice, new(i)), figures);
            var at = random.Next(plan.Claims.Count);
            var edit = Plantable[random.Next(Plantable.Length)];
            if (slips.Plant(plan.Claims[at], plan.Series, edit) is { } wrong)
            {
                var story = StoryWriter.Write(plan with { Claims = [.. plan.Claims.Select((claim, index) => index == at ? wrong : claim)] }, voice, new(i));
                matrix.CountPlanted(story, figures, edit, plan.Claims[at], wrong);
            }
        }

        return matrix;
    }

    /// <summary>The matrix as a table in Markdown: what was planted, and what was found.</summary>
    public string Table()
    {
        string[] columns = ["mended", "other repair", "no repair", "Confirmed", "Rounded", "Revised", "Consistent", "Unverifiable", "not read"];
        var lines = new List<string>
        {
            "| planted | " + string.Join(" | ", columns) + " |",
            "| --- |" + string.Concat(Enumerable.Repeat(" ---: |", columns.Length)),
        };
        lines.AddRange(Plantable.Select(edit => $"| {edit} | " + string.Join(" | ", columns.Select(column => cells.GetValueOrDefault((edit, column)))) + " |"));
        return string.Join('\n', lines);
    }

    private void CountTrue(Story story, IFigures figures)
    {
        var findings = Check(story, figures);
        var alarms = findings.Where(finding => finding.Verdict == Verdict.Contradicted).ToArray();
        True = (True.Figures + story.Figures.Count, True.Read + story.Figures.Count(figure => At(findings, figure) is not null), True.Alarms + alarms.Length);
        Misses.AddRange(alarms.Select(alarm => $"ALARM {Words(alarm.Claim)} {alarm.Why}\n   {Around(story, alarm.Claim.Begin)}"));
    }

    private void CountPlanted(Story story, IFigures figures, Edit edit, Claim truth, Claim wrong)
    {
        if (story.Figures.FirstOrDefault(figure => ReferenceEquals(figure.Claim, wrong)) is not { Claim: not null } planted)
        {
            return;
        }

        var finding = At(Check(story, figures), planted);
        var caught = finding?.Verdict == Verdict.Contradicted;
        if (finding?.Repairs is [{ Sentence: { } sentence }, ..])
        {
            var right = IsRight(story, planted, sentence, figures);
            Sentences = (Sentences.Offered + 1, Sentences.Right + (right ? 1 : 0));
            if (!right)
            {
                Misses.Add($"SENTENCE {sentence} of {Words(finding.Claim)}\n   {Around(story, planted.Begin)}");
            }
        }

        var mended = finding?.Repairs.Any(repair => Same(repair.To, truth)) ?? false;
        Planted = (Planted.Slips + 1, Planted.Caught + (caught ? 1 : 0), Planted.Mended + (mended ? 1 : 0));
        var found = mended ? "mended" : finding is null ? "not read" : finding.Repairs.Count > 0 ? "other repair" : caught ? "no repair" : finding.Verdict.ToString();
        cells[(edit, found)] = cells.GetValueOrDefault((edit, found)) + 1;
        if (!mended)
        {
            Misses.Add($"{edit} of {Words(truth)} as {Words(wrong)} -> {found}: {(finding is null ? "" : $"read {Words(finding.Claim)} {finding.Why}")}\n   {Around(story, planted.Begin)}");
        }
    }

    private static bool IsRight(Story story, Story.Written figure, string sentence, IFigures figures)
    {
        var text = story.Article.Text;
        var (begin, length) = Explaining.Sentences.Around(text, figure.Begin, figure.Length);
        var article = story.Article with { Text = string.Concat(text.AsSpan(0, begin), sentence, text.AsSpan(begin + length)) };
        return Checker.Check(article, ClaimReader.Read(article), figures).Findings
            .Where(finding => finding.Claim.Begin >= begin && finding.Claim.Begin < begin + sentence.Length)
            .All(finding => finding.Verdict != Verdict.Contradicted);
    }

    private static IReadOnlyList<Finding> Check(Story story, IFigures figures) =>
        Checker.Check(story.Article, ClaimReader.Read(story.Article), figures).Findings;

    private static Finding? At(IReadOnlyList<Finding> findings, Story.Written figure) =>
        findings.FirstOrDefault(finding => finding.Claim.Begin < figure.Begin + figure.Length && figure.Begin < finding.Claim.Begin + finding.Claim.Length);

    private static bool Same(Claim mended, Claim truth) =>
        mended.Kind == truth.Kind && mended.Period == truth.Period && mended.Unit == truth.Unit
        && (mended.Flow == truth.Flow
            ? mended.Value == truth.Value
            : mended.Flow == truth.Flow.Reversed && (truth.Flow.Kind == FlowKind.Trade ? mended.Value == truth.Value : truth.Flow.Kind == FlowKind.Balance && mended.Value == -truth.Value));

    // The sentence with some of what stands before it.
    private static string Around(Story story, int at)
    {
        var (text, from) = (story.Article.Text, Math.Max(0, at - 260));
        var end = text.AsSpan(at).IndexOf(". ");
        return $"{story.Article.Published:yyyy-MM-dd} …{text[from..at].ReplaceLineEndings(" / ")}»{text[at..(end < 0 ? text.Length : at + end)].ReplaceLineEndings(" / ")}";
    }

    private static string Words(Claim claim) =>
        $"[{claim.Kind} {claim.Flow.Kind} {claim.Flow.From}>{claim.Flow.To} {claim.Period} base {claim.Base} {claim.Value:0.####} {claim.Unit} ±{claim.Precision:0.####} {claim.Source}/{claim.Reporter}]";
}
