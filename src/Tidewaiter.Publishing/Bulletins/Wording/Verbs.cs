using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Bulletins.Wording;

/// <summary>Verbs of rising and falling, fit for the size of the move, none twice in a row.</summary>
internal sealed class Verbs
{
    private static readonly string[] UpLittle = ["edged up", "inched up", "ticked up"];
    private static readonly string[] Up = ["rose", "grew", "increased", "climbed", "advanced"];
    private static readonly string[] UpMuch = ["jumped", "surged", "climbed", "shot up"];
    private static readonly string[] DownLittle = ["edged down", "slipped", "eased"];
    private static readonly string[] Down = ["fell", "declined", "dropped", "decreased", "shrank"];
    private static readonly string[] DownMuch = ["tumbled", "plunged", "slumped", "dropped"];

    private readonly Dictionary<string[], int> used = [];

    /// <summary>What an amount did: <c>rose 26.7 percent</c>, <c>more than doubled</c>, <c>was unchanged</c>.</summary>
    public string Moved(Evidence rate)
    {
        var percent = rate.Value.Middle;
        if (Rates.IsFlat(rate.Value))
        {
            return "was unchanged";
        }

        return percent switch
        {
            >= 900 => $"grew more than {Math.Floor((percent / 100) + 1):0}-fold",
            >= 300 => $"more than quadrupled (up {Rates.Of(rate)})",
            >= 200 => $"more than tripled (up {Rates.Of(rate)})",
            >= 100 => $"more than doubled (up {Rates.Of(rate)})",
            _ => $"{Next(Kind(percent))} {Rates.Of(rate)}",
        };
    }

    /// <summary>What a balance did: <c>widened 12.3 percent</c>, <c>narrowed 53.6 percent</c>.</summary>
    public static string Gap(Evidence rate) =>
        Rates.IsFlat(rate.Value) ? "was unchanged"
        : rate.Value.Middle >= 100 ? "more than doubled"
        : $"{(rate.Value.Middle > 0 ? "widened" : "narrowed")} {Rates.Of(rate)}";

    /// <summary>For headlines: <c>up 26.7%</c>, <c>down 3.1%</c>, <c>flat</c>.</summary>
    public static string Direction(Evidence rate) => Rates.IsFlat(rate.Value) ? "flat" : $"{(rate.Value.Middle > 0 ? "up" : "down")} {Rates.Number(rate)}%";

    private static string[] Kind(decimal percent) => percent switch
    {
        >= 25 => UpMuch,
        >= 2 => Up,
        >= 0 => UpLittle,
        > -2 => DownLittle,
        > -25 => Down,
        _ => DownMuch,
    };

    private string Next(string[] verbs)
    {
        var turn = used.GetValueOrDefault(verbs);
        used[verbs] = turn + 1;
        return verbs[turn % verbs.Length];
    }
}
