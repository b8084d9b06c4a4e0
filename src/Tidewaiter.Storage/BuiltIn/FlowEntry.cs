using Tidewaiter.Figures;

namespace Tidewaiter.Storage.BuiltIn;

/// <summary>Where the figures of one flow lie in a file.</summary>
internal sealed record FlowEntry(FlowKey Flow, int Begin, int Length, int Check)
{
    /// <summary>By series, partner, direction and product.</summary>
    public static int Compare(FlowKey a, FlowKey b) =>
        string.CompareOrdinal(a.Series.Id, b.Series.Id) is var series and not 0 ? series
        : a.Partner.CompareTo(b.Partner) is var partner and not 0 ? partner
        : string.CompareOrdinal(a.Direction.ToString(), b.Direction.ToString()) is var direction and not 0 ? direction
        : string.CompareOrdinal(a.Product, b.Product);
}
