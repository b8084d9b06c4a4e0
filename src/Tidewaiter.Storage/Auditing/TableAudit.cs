using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Auditing;

/// <summary>Holds a table against the history of its own series, and says what breaks with it beyond anything seen before. docs/store.md tells the rules.</summary>
internal sealed class TableAudit
{
    // Below these nothing is ever odd: offices revise by a half, and a table of few flows triples, without anybody having slipped.
    private static readonly double LeastRevision = Math.Log(1.5);
    private static readonly double LeastStep = Math.Log(3);

    // How much farther than the farthest seen is beyond it.
    private const double Beyond = 1.5;

    // Of flows with so few values, the farthest seen says little.
    private const int FewSteps = 12;
    private static readonly double StepOfFew = Math.Log(100);

    // A single value condemns its table only where the flow is known for years and has always been steady, and by a factor that only a slip
    // of a thousand reaches. Small flows stop and start again by factors of thousands: nothing can be told of one value of theirs.
    private const int ManySteps = 60;
    private static readonly double Steady = Math.Log(3);
    private static readonly double Slip = Math.Log(300);

    private readonly IReadOnlyList<Figure> table;
    private readonly SeriesHistory history;
    private readonly Release release;
    private readonly List<double> revisions = [];
    private readonly List<double> steps = [];
    private int compared;
    private double largestRevision;
    private string? slip;

    private TableAudit(IReadOnlyList<Figure> table, SeriesHistory history) =>
        (this.table, this.history, release) = (table, history, table[0].Release);

    /// <summary>What is odd about a table.</summary>
    /// <param name="table">Figures of one series and release, one at least.</param>
    /// <param name="history">What is known besides.</param>
    /// <returns>A sentence on the first rule broken; <see langword="null"/> where all is as it may be.</returns>
    public static string? Find(IReadOnlyList<Figure> table, SeriesHistory history)
    {
        var audit = new TableAudit(table, history);
        audit.Compare();
        return SwappedFlows.Find(table, history) ?? audit.OfRevisions() ?? audit.OfSteps() ?? audit.slip ?? Sums.Find(table) ?? Rates.Find(table, history);
    }

    private void Compare()
    {
        foreach (var flow in table.Where(figure => figure.Measure == Measure.Amount).GroupBy(figure => figure.Flow))
        {
            var known = new Levels(history.Values(flow.Key, Measure.Amount, release));
            largestRevision = history.Revisions(flow.Key, release).Append(largestRevision).Max();
            var within = known.IsEmpty ? new Levels(flow.DistinctBy(figure => figure.Period).Select(figure => (figure.Period, figure.Printed))) : null;
            foreach (var figure in flow)
            {
                if (within is not null)
                {
                    LookForSlip(figure, within);
                }
                else if (known.Revision(figure.Period, figure.Printed) is { } revision)
                {
                    revisions.Add(revision);
                }
                else
                {
                    LookForStep(figure, known);
                }
            }
        }
    }

    private void LookForStep(Figure figure, Levels known)
    {
        if (known.Distance(figure.Period, figure.Printed) is not { } distance)
        {
            return;
        }

        compared++;
        var (farthest, count) = known.Seen(figure.Period);
        if (Math.Abs(distance) > (count < FewSteps ? StepOfFew : Math.Max(LeastStep, Beyond * farthest)))
        {
            steps.Add(distance);
        }

        LookForSlip(figure, known);
    }

    private void LookForSlip(Figure figure, Levels levels)
    {
        var (farthest, count) = levels.Seen(figure.Period);
        if (slip is null && count >= ManySteps && farthest < Steady && levels.Distance(figure.Period, figure.Printed) is { } distance
            && Math.Abs(distance) > Slip)
        {
            slip = $"{Name(figure)} is {Times(distance)} its nearest neighbour; no value of that flow lay farther from its own than {Factor(farthest)} times";
        }
    }

    private string? OfRevisions()
    {
        if (revisions.Count == 0)
        {
            return null;
        }

        var median = Median(revisions);
        var stated = Math.Log(1 + ((double)table[0].Flow.Series.RevisionPercent / 100));
        return Math.Abs(median) > Math.Max(LeastRevision, Beyond * Math.Max(stated, largestRevision))
            ? $"the amounts are {Times(median)} those held of the same months; the largest revision seen is {Factor(Math.Max(stated, largestRevision))} times"
            : null;
    }

    private string? OfSteps() => steps.Count * 2 > compared
        ? $"{steps.Count} of {compared} amounts lie beyond every step their flows have made; they are {Times(Median(steps))} their nearest neighbours"
        : null;

    private static string Name(Figure figure) => $"{figure.Flow.Direction} {figure.Flow.Partner} {figure.Flow.Product} {figure.Period}";

    private static string Times(double log) => log >= 0 ? $"{Factor(log)} times" : $"a {Factor(-log)}th of";

    private static string Factor(double log) => Math.Exp(log) is var factor && factor < 10
        ? factor.ToString("0.##", CultureInfo.InvariantCulture)
        : factor.ToString("#,0", CultureInfo.InvariantCulture);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
