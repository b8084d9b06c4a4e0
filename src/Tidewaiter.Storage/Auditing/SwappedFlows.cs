using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Auditing;

/// <summary>Tells a table whose exports stand where its imports should.</summary>
internal static class SwappedFlows
{
    // Where exports and imports are nearly alike, or both moved, nothing can be told.
    private static readonly double LeastGap = Math.Log(1.25);
    private const double Nearer = 4;
    private const double Beyond = 1.5;

    /// <summary>What is odd, in a sentence; <see langword="null"/> where nothing is.</summary>
    public static string? Find(IReadOnlyList<Figure> table, SeriesHistory history)
    {
        var (told, swapped) = (0, 0);
        foreach (var pair in table.Where(figure => figure.Measure == Measure.Amount && figure.Printed > 0).GroupBy(figure => (figure.Flow.Partner, figure.Flow.Product)))
        {
            var exports = pair.Where(figure => figure.Flow.Direction == Direction.Export).DistinctBy(figure => figure.Period).ToDictionary(figure => figure.Period);
            if (exports.Count == 0)
            {
                continue;
            }

            var sides = new Sides(exports.Values.First().Flow, history, table[0].Release);
            foreach (var import in pair.Where(figure => figure.Flow.Direction == Direction.Import).DistinctBy(figure => figure.Period))
            {
                if (exports.TryGetValue(import.Period, out var export) && sides.IsSwapped(export, import) is { } verdict)
                {
                    told++;
                    swapped += verdict ? 1 : 0;
                }
            }
        }

        return swapped * 2 > told
            ? string.Create(CultureInfo.InvariantCulture, $"exports and imports seem to be swapped: {swapped} of {told} pairs of amounts fit only the other way round")
            : null;
    }

    /// <summary>What is known of exports to and imports from one partner.</summary>
    private sealed class Sides
    {
        private readonly Dictionary<Period, double> exports;
        private readonly Dictionary<Period, double> imports;
        private readonly double farthest;

        public Sides(FlowKey export, SeriesHistory history, Release without)
        {
            exports = Logs(history.Values(export, Measure.Amount, without));
            imports = Logs(history.Values(export with { Direction = Direction.Import }, Measure.Amount, without));
            farthest = exports.Keys.Where(imports.ContainsKey)
                .Select(period => Nearest(period, moved => moved == period ? null : Gap(moved)) is { } near ? Math.Abs(Gap(period)!.Value - near) : 0)
                .DefaultIfEmpty(0).Max();
        }

        /// <summary>Whether the two fit what is known only crosswise; <see langword="null"/> where that cannot be told.</summary>
        public bool? IsSwapped(Figure export, Figure import)
        {
            var gap = Math.Log((double)(export.Printed / import.Printed));
            var same = Gap(export.Period);
            if ((same ?? Nearest(export.Period, Gap)) is not { } usual || Math.Abs(usual) < LeastGap)
            {
                return null;
            }

            var (straight, crossed) = (Math.Abs(gap - usual), Math.Abs(gap + usual));
            return (same is not null || straight > Beyond * farthest) && crossed * Nearer < straight && FitsCrossed(export, import);
        }

        // The levels too, not only their ratio: each is nearer to the other side's.
        private bool FitsCrossed(Figure export, Figure import) =>
            Log(exports, export.Period) is { } ownExport && Log(imports, export.Period) is { } ownImport
            && Math.Abs(Math.Log((double)export.Printed) - ownImport) < Math.Abs(Math.Log((double)export.Printed) - ownExport)
            && Math.Abs(Math.Log((double)import.Printed) - ownExport) < Math.Abs(Math.Log((double)import.Printed) - ownImport);

        private double? Gap(Period period) =>
            exports.TryGetValue(period, out var export) && imports.TryGetValue(period, out var import) ? export - import : null;

        private static double? Log(Dictionary<Period, double> side, Period period) =>
            side.TryGetValue(period, out var same) ? same : Nearest(period, moved => side.TryGetValue(moved, out var log) ? log : null);

        private static double? Nearest(Period period, Func<Period, double?> known)
        {
            foreach (var months in (ReadOnlySpan<int>)[-12, -period.Months, 12, period.Months])
            {
                if (known(period.Shift(months)) is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        private static Dictionary<Period, double> Logs(IEnumerable<(Period Period, decimal Value)> values) =>
            values.Where(one => one.Value > 0).ToDictionary(one => one.Period, one => Math.Log((double)one.Value));
    }
}
