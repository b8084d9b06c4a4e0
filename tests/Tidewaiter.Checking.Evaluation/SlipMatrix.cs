using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>Plants slips at scale, checks, and counts what comes out.</summary>
internal sealed class SlipMatrix
{
    private static readonly Edit[] Plantable =
        [Edit.SwapDirection, Edit.OtherPeriod, Edit.OtherFlow, Edit.OtherCurrency, Edit.Scale, Edit.GrowthLevel, Edit.Typo];

    private readonly Dictionary<(Edit Planted, string Found), int> cells = [];

    /// <summary>True claims, and those of them that were contradicted.</summary>
    public (int Claims, int Alarms) True { get; private set; }

    /// <summary>Planted slips, those that were contradicted, and those that were mended into what had stood there.</summary>
    public (int Slips, int Caught, int Mended) Planted { get; private set; }

    /// <summary>Some of the claims that came out wrong, in words.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>Makes so many articles and plants one slip in each.</summary>
    public static SlipMatrix Run(IFigures figures, int articles, int seed)
    {
        var random = new Random(seed);
        var (truths, slips, matrix) = (new Truths(figures, random), new Slips(figures, random), new SlipMatrix());
        for (var i = 0; i < articles; i++)
        {
            var (claims, day, series) = truths.Article();
            var edit = Plantable[random.Next(Plantable.Length)];
            var at = random.Next(claims.Count);
            var wrong = slips.Plant(claims[at], series, edit);
            var written = claims.Select((claim, index) => index == at && wrong is not null ? wrong : claim).ToArray();
            var findings = Checker.Check(new Article("") { Published = day }, new(written, [], []), figures).Findings;
            for (var index = 0; index < written.Length; index++)
            {
                if (index == at && wrong is not null)
                {
                    matrix.Count(edit, claims[at], findings[at]);
                }
                else
                {
                    matrix.CountTrue(findings[index]);
                }
            }
        }

        return matrix;
    }

    /// <summary>The matrix as a table in Markdown: what was planted, and what was found.</summary>
    public string Table()
    {
        var columns = cells.Keys.Select(key => key.Found).Distinct().Order(StringComparer.Ordinal).ToArray();
        var lines = new List<string>
        {
            "| planted | " + string.Join(" | ", columns) + " |",
            "| --- |" + string.Concat(Enumerable.Repeat(" ---: |", columns.Length)),
        };
        foreach (var edit in Plantable)
        {
            lines.Add($"| {edit} | " + string.Join(" | ", columns.Select(column => cells.GetValueOrDefault((edit, column)))) + " |");
        }

        return string.Join('\n', lines);
    }

    private void CountTrue(Finding finding)
    {
        var alarm = finding.Verdict == Verdict.Contradicted;
        True = (True.Claims + 1, True.Alarms + (alarm ? 1 : 0));
        if (alarm)
        {
            Misses.Add($"ALARM {Words(finding.Claim)}: {finding.Why}");
        }
    }

    private void Count(Edit edit, Claim truth, Finding finding)
    {
        var caught = finding.Verdict == Verdict.Contradicted;
        var mended = finding.Repairs.Any(repair => Same(repair.To, truth));
        Planted = (Planted.Slips + 1, Planted.Caught + (caught ? 1 : 0), Planted.Mended + (mended ? 1 : 0));
        var found = mended ? "mended" : finding.Repairs is [var repair, ..] ? repair.Edit.ToString() : caught ? "no repair" : finding.Verdict.ToString();
        cells[(edit, found)] = cells.GetValueOrDefault((edit, found)) + 1;
        if (!mended)
        {
            Misses.Add($"{edit} of {Words(truth)} as {Words(finding.Claim)} -> {found}: {finding.Why}");
        }
    }

    private static bool Same(Claim mended, Claim truth) =>
        mended.Kind == truth.Kind && mended.Period == truth.Period && mended.Value == truth.Value && mended.Unit == truth.Unit
        && (mended.Flow == truth.Flow || (truth.Flow.Kind == FlowKind.Trade && mended.Flow == truth.Flow.Reversed));

    private static string Words(Claim claim) =>
        $"[{claim.Kind} {claim.Flow.Kind} {claim.Flow.From}>{claim.Flow.To} {claim.Period} {claim.Value:0.####} {claim.Unit} ±{claim.Precision:0.####} {claim.Source}]";
}
