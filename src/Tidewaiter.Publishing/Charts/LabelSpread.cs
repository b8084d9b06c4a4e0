namespace Tidewaiter.Publishing.Charts;

/// <summary>Moves labels apart, up and down, as little as it takes.</summary>
internal static class LabelSpread
{
    /// <summary>Places at least <paramref name="gap"/> apart, in the order given, and within both ends where there is room.</summary>
    public static double[] Of(IReadOnlyList<double> wanted, double gap, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var places = wanted.ToArray();
        var floor = top;
        foreach (var i in order)
        {
            places[i] = Math.Max(places[i], floor);
            floor = places[i] + gap;
        }

        var ceiling = bottom;
        foreach (var i in order.Reverse())
        {
            places[i] = Math.Min(places[i], ceiling);
            ceiling = places[i] - gap;
        }

        return places;
    }
}
