using System.Runtime.InteropServices;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>All that is held of a series' trade with one partner in one product, and what it was on the days that were asked for.</summary>
/// <remarks>From one release to the next every day gives the same answers, so that the days of many articles share one view.</remarks>
internal sealed class PartnerBook
{
    private readonly FlowHistory?[] histories = new FlowHistory?[PartnerView.Directions.Length];
    private readonly FlowKey[] flows;
    private readonly DateOnly[] turns;
    private readonly Tally tally;
    private readonly Dictionary<int, PartnerView> views = [];

    public PartnerBook(IFigures figures, Series series, EconomyCode partner, string product, Tally tally)
    {
        this.tally = tally;
        flows = [.. PartnerView.Directions.Select(direction => new FlowKey(series, partner, direction, product))];
        for (var i = 0; i < flows.Length; i++)
        {
            histories[i] = figures.History(flows[i]);
        }

        turns = [.. histories.OfType<FlowHistory>().SelectMany(history => history.Turns).Distinct().Order()];
    }

    /// <summary>What was held at the end of a day; after the last turn it is what is held now.</summary>
    public PartnerView AsOf(DateOnly? day)
    {
        var stretch = turns.Length;
        if (day is { } asOf)
        {
            var found = Array.BinarySearch(turns, asOf);
            stretch = found >= 0 ? found + 1 : ~found;
        }

        ref var view = ref CollectionsMarshal.GetValueRefOrAddDefault(views, stretch, out _);
        return view ??= new(flows, histories, day, tally);
    }
}
