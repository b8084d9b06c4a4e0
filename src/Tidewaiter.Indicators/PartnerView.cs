using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>A series' trade with one partner in one product, in all directions, as it stood on a day.</summary>
internal sealed class PartnerView
{
    public static readonly Direction[] Directions = [Direction.Export, Direction.Import, Direction.Total, Direction.Balance];

    private readonly FlowView[] flows = new FlowView[Directions.Length];

    public PartnerView(FlowKey[] keys, FlowHistory?[] histories, DateOnly? day, Tally tally)
    {
        for (var i = 0; i < flows.Length; i++)
        {
            flows[i] = new(this, keys[i], histories[i], day, tally);
            HeldSpan = histories[i]?.Span is not { } span ? HeldSpan
                : HeldSpan is not { } known ? span
                : Period.Of(span.Start < known.Start ? span.Start : known.Start, span.End > known.End ? span.End : known.End);
        }
    }

    /// <summary>Whether nothing is held, from whatever day.</summary>
    public bool IsEmpty => HeldSpan is null;

    /// <summary>From the first month to the last of which anything is held, from whatever day; <see langword="null"/> where nothing is.</summary>
    public Period? HeldSpan { get; }

    /// <summary>One direction.</summary>
    public FlowView In(Direction direction) =>
        direction == Direction.Export ? flows[0] : direction == Direction.Import ? flows[1] : direction == Direction.Total ? flows[2] : flows[3];
}
