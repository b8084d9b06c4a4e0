using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Auditing;

/// <summary>What is known of flows besides one table: the latest vintages held, and what the same file tells in other releases.</summary>
internal sealed class SeriesHistory
{
    private readonly IFigures held;
    private readonly ILookup<FlowKey, Figure> file;

    public SeriesHistory(IFigures held, IReadOnlyList<Figure> file)
    {
        this.held = held;
        this.file = file.ToLookup(figure => figure.Flow);
    }

    /// <summary>The values of a flow that are known without a release.</summary>
    public IEnumerable<(Period Period, decimal Value)> Values(FlowKey flow, Measure measure, Release without)
    {
        var seen = new HashSet<Period>();
        if (held.History(flow) is { } history)
        {
            foreach (var period in history.Periods)
            {
                if (history.Vintages(period, measure).LastOrDefault(figure => figure.Release != without) is { } latest && seen.Add(period))
                {
                    yield return (period, latest.Printed);
                }
            }
        }

        foreach (var figure in file[flow])
        {
            if (figure.Measure == measure && figure.Release != without && seen.Add(figure.Period))
            {
                yield return (figure.Period, figure.Printed);
            }
        }
    }

    /// <summary>How far amounts of a flow were revised from one vintage held to the next, as logarithms of ratios, up or down, without a release.</summary>
    public IEnumerable<double> Revisions(FlowKey flow, Release without)
    {
        if (held.History(flow) is not { } history)
        {
            yield break;
        }

        foreach (var period in history.Periods)
        {
            var vintages = history.Vintages(period).Where(figure => figure.Release != without).ToArray();
            for (var i = 1; i < vintages.Length; i++)
            {
                if (vintages[i - 1].Printed > 0 && vintages[i].Printed > 0)
                {
                    yield return Math.Abs(Math.Log((double)(vintages[i].Printed / vintages[i - 1].Printed)));
                }
            }
        }
    }
}
