using System.Collections.Frozen;
using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Tells which of two economies lies north, south, east or west of the other.</summary>
internal static class Compass
{
    /// <summary>The words of the lexicon that name a quarter.</summary>
    public const string North = "north";
    public const string South = "south";
    public const string East = "east";
    public const string West = "west";

    private const int Least = 2; // degrees: neighbours side by side are neither north nor south of each other

    private static readonly Lazy<FrozenDictionary<EconomyCode, (int North, int East)>> Places = new(Load);

    /// <summary>The one of two that lies on a side; none where neither plainly does, or one is not on the map.</summary>
    public static EconomyCode Of(EconomyCode a, EconomyCode b, string side)
    {
        if (!Places.Value.TryGetValue(a, out var one) || !Places.Value.TryGetValue(b, out var other))
        {
            return default;
        }

        var further = side switch
        {
            North => one.North - other.North,
            South => other.North - one.North,
            East => one.East - other.East,
            _ => other.East - one.East,
        };
        return further >= Least ? a : further <= -Least ? b : default;
    }

    private static FrozenDictionary<EconomyCode, (int, int)> Load()
    {
        using var stream = typeof(Compass).Assembly.GetManifestResourceStream("places.txt")!;
        using var reader = new StreamReader(stream);
        var places = new Dictionary<EconomyCode, (int, int)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var code, var north, var east])
            {
                places.Add(EconomyCode.Parse(code), (int.Parse(north, CultureInfo.InvariantCulture), int.Parse(east, CultureInfo.InvariantCulture)));
            }
        }

        return places.ToFrozenDictionary();
    }
}
