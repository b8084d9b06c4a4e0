using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests;

/// <summary>Claims and figures of no remarkable kind, to be changed where a test needs it.</summary>
internal static class Some
{
    public const decimal Billion = 1_000_000_000m;

    public static readonly EconomyCode China = EconomyCode.Parse("CHN");
    public static readonly EconomyCode Russia = EconomyCode.Parse("RUS");

    /// <summary>An office of China's that announces in dollars, and revises by up to three percent.</summary>
    public static Series Customs { get; } = new(
        "customs", "General Administration of Customs of China", "announcements", China, "FOB", "CIF", "customs", "USD", 9, 3);

    public static Flow Exports => new(FlowKind.Exports, China, Russia);

    public static Flow Imports => new(FlowKind.Exports, Russia, China);

    public static Flow Trade => new(FlowKind.Trade, China, Russia);

    public static Flow Balance => new(FlowKind.Balance, Russia, China);

    /// <summary>An amount in billions of dollars with so many decimals, of the customs' office where nothing else is said.</summary>
    public static Claim Level(Flow flow, string period, decimal billions, int decimals = 2) => new()
    {
        Quote = $"{billions} billion",
        Begin = 0,
        Length = 0,
        Kind = ClaimKind.Level,
        Flow = flow,
        Period = Period.Parse(period),
        Value = billions * Billion,
        Unit = "USD",
        Precision = Half(decimals) * Billion,
        Reporter = China,
    };

    /// <summary>A rate on the year before, in percent.</summary>
    public static Claim Growth(Flow flow, string period, decimal percent, int decimals = 1) => Level(flow, period, 0) with
    {
        Quote = $"{percent} percent",
        Kind = ClaimKind.Growth,
        Base = Period.Parse(period).YearBefore,
        Value = percent,
        Unit = "%",
        Precision = Half(decimals),
    };

    /// <summary>A published amount in billions of dollars.</summary>
    public static Figure Amount(string direction, string period, decimal billions, int decimals = 2, string? released = null) =>
        Figure(direction, period, Measure.Amount, Interval.Rounded(billions * Billion, Half(decimals) * Billion), released);

    /// <summary>A published rate in percent.</summary>
    public static Figure Rate(string direction, string period, decimal percent, int decimals = 1, string? released = null) =>
        Figure(direction, period, Measure.Growth, Interval.Rounded(percent, Half(decimals)), released);

    /// <summary>What one article's claims come to, checked from a day.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<Figure> figures, string? day, params Claim[] claims) =>
        Checker.Check(
            new Article("") { Published = day is null ? null : DateOnly.Parse(day) },
            new Reading(claims, [], []),
            new FigureSet(figures)).Findings;

    private static Figure Figure(string direction, string period, Measure measure, Interval value, string? day)
    {
        var months = Period.Parse(period);
        var published = day is null ? Customs.UsuallyOut(months.End) : DateOnly.Parse(day);
        return new(
            new(Customs, Russia, Direction.Parse(direction)), months, measure, value,
            new($"customs-{published:yyyy-MM-dd}", Customs.Publisher, "Announcement", null, published, false, "", true, "test"), [], []);
    }

    private static decimal Half(int decimals)
    {
        var half = 0.5m;
        for (; decimals > 0; decimals--)
        {
            half /= 10;
        }

        return half;
    }
}
