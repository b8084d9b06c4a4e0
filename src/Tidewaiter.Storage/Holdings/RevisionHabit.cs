namespace Tidewaiter.Storage.Holdings;

/// <summary>How an office revises, from the first vintage to the latest of each amount of which several are held; in percent of the first. Balances are left out: they may lie near nothing.</summary>
/// <param name="Count">Of how many amounts.</param>
/// <param name="Mean">On balance: above zero where later vintages are higher.</param>
/// <param name="MeanAbsolute">Up or down.</param>
/// <param name="Largest">The largest, up or down.</param>
public sealed record RevisionHabit(long Count, double Mean, double MeanAbsolute, double Largest)
{
    /// <summary>Of pairs of the first and the latest vintage; <see langword="null"/> where there are none.</summary>
    internal static RevisionHabit? Of(IEnumerable<(decimal First, decimal Latest)> vintages)
    {
        var percent = vintages.Where(pair => pair.First != 0).Select(pair => (double)((pair.Latest - pair.First) / Math.Abs(pair.First)) * 100).ToArray();
        return percent.Length == 0 ? null : new(percent.Length, percent.Average(), percent.Average(Math.Abs), percent.Max(Math.Abs));
    }
}
