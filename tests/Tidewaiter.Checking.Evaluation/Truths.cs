using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>Takes true statements out of figures, as an article on one pair and period would make them.</summary>
internal sealed class Truths(IFigures figures, Random random)
{
    private readonly (Series Series, EconomyCode Partner, Period Period)[][] subjects = Subjects(figures);
    private readonly Vantage now = new(figures, null);

    /// <summary>The claims of one article, all true, and the day it is written: shortly after the figures came out.</summary>
    public (IReadOnlyList<Claim> Claims, DateOnly Day, Series Series) Article()
    {
        while (true)
        {
            var table = Table();
            var (series, partner, period) = table[random.Next(table.Length)];
            var source = random.Next(2) == 0 ? series.Publisher : null;
            var digits = random.Next(3, 6);
            var claims = new List<Claim>();
            var day = DateOnly.MinValue;
            foreach (var flow in Flows(series, partner))
            {
                if (Indicators.Subject.Of(series, flow) is not { } subject)
                {
                    continue;
                }

                Add(Statement(flow, period, ClaimKind.Level, Best(Levels.Of(now, subject, period)), digits));
                Add(Statement(flow, period, ClaimKind.Growth, Best(Growth.Of(now, subject, period, period.YearBefore)), digits));
                if (random.Next(3) == 0)
                {
                    Add(Statement(flow, period, ClaimKind.Change, Best(Growth.Changes(now, subject, period, period.YearBefore)), 3));
                }

                if (random.Next(3) == 0)
                {
                    Add(Statement(flow, period.YearBefore, ClaimKind.Level, Best(Levels.Of(now, subject, period.YearBefore)), digits));
                }
            }

            if (claims.Count >= 3)
            {
                return (claims, day.AddDays(random.Next(0, 3)), series);
            }

            void Add((Claim Claim, DateOnly Out)? made)
            {
                if (made is var (claim, published))
                {
                    claims.Add(claim with { Source = source });
                    day = published > day ? published : day;
                }
            }
        }
    }

    /// <summary>A pair and a period of which something is held.</summary>
    public (Series Series, EconomyCode Partner, Period Period) Subject()
    {
        var table = Table();
        return table[random.Next(table.Length)];
    }

    /// <summary>The single economies of which a series holds something.</summary>
    public IReadOnlyList<EconomyCode> PartnersOf(Series series) =>
        [.. figures.Partners(series, Direction.Total).Union(figures.Partners(series, Direction.Export)).Where(partner => partner.IsSingle)];

    /// <summary>One true statement, with the day it came out; <see langword="null"/> where the series does not give it.</summary>
    public (Claim Claim, DateOnly Out)? Tell(Series series, Flow flow, Period period, ClaimKind kind, int digits) =>
        Indicators.Subject.Of(series, flow) is not { } subject ? null
        : Statement(flow, period, kind, Best(kind switch
        {
            ClaimKind.Level => Levels.Of(now, subject, period),
            ClaimKind.Growth => Growth.Of(now, subject, period, period.YearBefore),
            _ => Growth.Changes(now, subject, period, period.YearBefore),
        }), digits);

    // Small tables are met more often than their size would have it, and large ones still more often than small.
    private (Series Series, EconomyCode Partner, Period Period)[] Table()
    {
        var at = random.NextDouble() * subjects.Sum(table => Math.Sqrt(table.Length));
        return subjects.First(table => (at -= Math.Sqrt(table.Length)) <= 0);
    }

    private static Evidence? Best(IReadOnlyList<Evidence> ways) => ways is [{ IsDecisive: true } best, ..] ? best : null;

    private static IEnumerable<Flow> Flows(Series series, EconomyCode partner)
    {
        yield return new(FlowKind.Trade, series.Reporter, partner);
        yield return new(FlowKind.Exports, series.Reporter, partner);
        yield return new(FlowKind.Exports, partner, series.Reporter);
        yield return new(FlowKind.Balance, series.Reporter, partner);
    }

    // With as many digits as wanted, and never more than the office printed.
    private static (Claim Claim, DateOnly Out)? Statement(Flow flow, Period period, ClaimKind kind, Evidence? evidence, int digits)
    {
        if (evidence is null || evidence.Cited is not { } cited || evidence.Value.Middle == 0)
        {
            return null;
        }

        var value = evidence.Value.Middle;
        var half = kind == ClaimKind.Growth ? 0.05m : Half(value, digits);
        while (half < evidence.Value.HalfWidth * 0.999m)
        {
            half *= 10;
        }

        value = Math.Round(value / (2 * half), MidpointRounding.AwayFromZero) * 2 * half;
        return value == 0 || Math.Abs(value) < 20 * half || (kind == ClaimKind.Growth && half > 0.5m)
            ? null
            : (new()
            {
                Quote = value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture),
                Begin = 0,
                Length = 0,
                Kind = kind,
                Flow = flow,
                Period = period,
                Base = kind == ClaimKind.Level ? null : period.YearBefore,
                Value = value,
                Unit = evidence.Unit,
                Precision = half,
            }, cited.Release.Day);
    }

    private static decimal Half(decimal value, int digits)
    {
        var half = 0.5m;
        for (; Math.Abs(value) / (2 * half) >= (decimal)Math.Pow(10, digits); half *= 10)
        {
        }

        return half;
    }

    private static (Series Series, EconomyCode Partner, Period Period)[][] Subjects(IFigures figures)
    {
        var subjects = new List<(Series, EconomyCode, Period)>();
        foreach (var series in figures.Series)
        {
            var partners = figures.Partners(series, Direction.Total).Union(figures.Partners(series, Direction.Export)).Where(partner => !partner.ToString().StartsWith("NAFTA", StringComparison.Ordinal));
            foreach (var partner in partners)
            {
                var months = new[] { Direction.Total, Direction.Export }
                    .SelectMany(direction => figures.History(new(series, partner, direction))?.Periods ?? [])
                    .Where(period => period.Start.Year >= 2005)
                    .Distinct()
                    .ToList();
                subjects.AddRange(months.Select(period => (series, partner, period)));

                // Where an office publishes months only, people still write of years.
                subjects.AddRange(months.Where(period => period.IsMonth && period.Start.OfYear == 12).Select(period => (series, partner, Period.Year(period.Start.Year))));
            }
        }

        return [.. subjects.GroupBy(subject => subject.Item1).Select(table => table.ToArray())];
    }
}
