using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>An amount of trade in both directions that two governments set themselves to reach within a year.</summary>
/// <param name="First">One of the two.</param>
/// <param name="Second">The other.</param>
/// <param name="Amount">In whole units.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="By">The calendar year whose trade is to reach it.</param>
/// <param name="Told">The day of a page that tells of it; it may have been set before.</param>
/// <param name="Address">That page.</param>
public sealed record TradeGoal(EconomyCode First, EconomyCode Second, decimal Amount, string Currency, int By, DateOnly Told, string Address)
{
    private static readonly Lazy<IReadOnlyList<TradeGoal>> Known = new(Load);

    /// <summary>The goals of a pair, in either order, the earliest first.</summary>
    public static IEnumerable<TradeGoal> Of(EconomyCode first, EconomyCode second) => Known.Value
        .Where(goal => (goal.First == first && goal.Second == second) || (goal.First == second && goal.Second == first))
        .OrderBy(goal => goal.By);

    private static TradeGoal[] Load()
    {
        using var stream = typeof(TradeGoal).Assembly.GetManifestResourceStream("goals.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var goals = new List<TradeGoal>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            goals.Add(new(
                EconomyCode.Parse(cells[0]),
                EconomyCode.Parse(cells[1]),
                decimal.Parse(cells[2], CultureInfo.InvariantCulture),
                cells[3],
                int.Parse(cells[4], CultureInfo.InvariantCulture),
                DateOnly.ParseExact(cells[5], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                cells[6]));
        }

        return [.. goals];
    }
}
