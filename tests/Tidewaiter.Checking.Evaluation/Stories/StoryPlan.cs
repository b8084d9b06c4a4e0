using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>What a story is to tell: claims in order, all true.</summary>
/// <param name="Series">Whose figures.</param>
/// <param name="Period">What the story is mainly of.</param>
/// <param name="Day">When it is written.</param>
/// <param name="Claims">The claims.</param>
internal sealed record StoryPlan(Series Series, Period Period, DateOnly Day, IReadOnlyList<Claim> Claims)
{
    private const int MostPartners = 5;

    /// <summary>A story on one pair, or on several partners of one economy.</summary>
    public static StoryPlan Make(Truths truths, Random random)
    {
        while (true)
        {
            var plan = random.Next(4) == 0 ? OfPartners(truths, random) : OfPair(truths, random);
            if (plan is not null)
            {
                return plan;
            }
        }
    }

    private static StoryPlan? OfPair(Truths truths, Random random)
    {
        var (series, partner, period) = truths.Subject();
        var told = new List<(Claim Claim, DateOnly Out)>();
        var (trade, exports) = (new Flow(FlowKind.Trade, series.Reporter, partner), new Flow(FlowKind.Exports, series.Reporter, partner));
        var digits = random.Next(3, 6);
        var first = random.Next(3) == 0 ? exports : trade;
        Flow[] flows = first == trade ? [trade, exports, exports.Reversed] : [exports, exports.Reversed, trade];
        foreach (var flow in flows)
        {
            Tell(flow, period, ClaimKind.Growth, odds: 4);
            Tell(flow, period, ClaimKind.Level, odds: 5);
            if (random.Next(4) == 0)
            {
                Tell(flow, period.YearBefore, ClaimKind.Level, odds: 5);
            }
        }

        Tell(trade with { Kind = FlowKind.Balance }, period, ClaimKind.Level, odds: 3);
        if (random.Next(4) == 0)
        {
            Tell(exports, period, ClaimKind.Change, odds: 5);
        }

        // Beside the months together, the last of them; beside the month, the months together.
        var beside = period.IsMonth ? Period.FirstMonths(period.End.Year, period.End.OfYear) : Period.Of(period.End);
        if (beside != period && random.Next(3) == 0)
        {
            Tell(trade, beside, ClaimKind.Growth, odds: 3);
            Tell(trade, beside, ClaimKind.Level, odds: 5);
            Tell(exports, beside, ClaimKind.Level, odds: 3);
            Tell(exports.Reversed, beside, ClaimKind.Level, odds: 3);
        }

        return Of(series, period, told, random);

        void Tell(Flow flow, Period months, ClaimKind kind, int odds)
        {
            if (random.Next(5) < odds && truths.Tell(series, flow, months, kind, kind == ClaimKind.Change ? 3 : digits) is { } one)
            {
                told.Add(one);
            }
        }
    }

    private static StoryPlan? OfPartners(Truths truths, Random random)
    {
        var (series, _, period) = truths.Subject();
        var told = new List<(Claim Claim, DateOnly Out)>();
        var (digits, exports, grows) = (random.Next(3, 5), random.Next(2) == 0, random.Next(2) == 0);
        foreach (var partner in truths.PartnersOf(series).OrderBy(_ => random.Next()).Take(random.Next(3, MostPartners + 1)))
        {
            var flow = exports ? new Flow(FlowKind.Exports, series.Reporter, partner) : new(FlowKind.Exports, partner, series.Reporter);
            if (truths.Tell(series, flow, period, ClaimKind.Level, digits) is not { } level)
            {
                continue;
            }

            if (grows && truths.Tell(series, flow, period, ClaimKind.Growth, digits) is { } growth)
            {
                told.Add(growth);
            }

            told.Add(level);
        }

        return Of(series, period, told, random);
    }

    private static StoryPlan? Of(Series series, Period period, List<(Claim Claim, DateOnly Out)> told, Random random) =>
        told.Count < 3 ? null : new(series, period, told.Max(one => one.Out).AddDays(random.Next(0, 3)), [.. told.Select(one => one.Claim)]);
}
