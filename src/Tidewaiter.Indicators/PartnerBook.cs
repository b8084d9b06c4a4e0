using System.Runtime.InteropServices;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>All that is held of a series' trade with one partner in one product, and what it was on the days that were asked for.</summary>
/// <remarks>From one release to the next every day gives the same answers, so that the days of many articles share one view.</remarks>
internal sealed class PartnerBook
{
    private readonly FlowHistory?[] histories = new FlowHistory?[PartnerView.Directions.Length];
    private readonly FlowKey[] flows = new FlowKey[PartnerView.Directions.Length];
    private readonly Tally tally;
    private readonly Dictionary<(int, int, int, int), PartnerView> views = [];
    private DateOnly? lastDay;
    private PartnerView? last;

    public PartnerBook(IFigures figures, Series series, EconomyCode partner, string product, Tally tally)
    {
        this.tally = tally;
        for (var i = 0; i < flows.Length; i++)
        {
            flows[i] = new(series, partner, PartnerView.Directions[i], product);
            histories[i] = figures.History(flows[i]);
        }
    }

    /// <summary>What was held at the end of a day; after the last turn it is what is held now.</summary>
    public PartnerView AsOf(DateOnly? day)
    {
        if (last is null || lastDay != day)
        {
            ref var view = ref CollectionsMarshal.GetValueRefOrAddDefault(views, (Turn(0, day), Turn(1, day), Turn(2, day), Turn(3, day)), out _);
            (lastDay, last) = (day, view ??= new(flows, histories, day, tally));
        }

        return last;
    }

    private int Turn(int direction, DateOnly? day) => histories[direction]?.TurnsBy(day) ?? 0;
}
