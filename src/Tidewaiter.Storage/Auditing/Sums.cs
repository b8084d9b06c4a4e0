using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Auditing;

/// <summary>Tells a table whose parts do not make up its wholes.</summary>
internal static class Sums
{
    // Totals of announcements differ from their parts by up to two in a hundred (one digit after the point, parts revised since).
    private const decimal Allowed = 0.05m;

    /// <summary>What is odd, in a sentence; <see langword="null"/> where nothing is.</summary>
    public static string? Find(IReadOnlyList<Figure> table) => OfDirections(table) ?? OfPartners(table);

    private static string? OfDirections(IReadOnlyList<Figure> table)
    {
        var (told, wrong) = (0, 0);
        foreach (var group in Amounts(table).GroupBy(figure => (figure.Flow.Partner, figure.Flow.Product, figure.Period)))
        {
            Figure? Side(Direction direction) => group.FirstOrDefault(figure => figure.Flow.Direction == direction);
            if (Side(Direction.Total) is { } total && Side(Direction.Export) is { } export && Side(Direction.Import) is { } import)
            {
                told++;
                wrong += (export.Value + import.Value).Widen(Math.Abs(total.Printed) * Allowed).Meets(total.Value) ? 0 : 1;
            }
        }

        return wrong * 2 > told
            ? string.Create(CultureInfo.InvariantCulture, $"exports and imports do not add up to the trade in {wrong} of {told} rows")
            : null;
    }

    private static string? OfPartners(IReadOnlyList<Figure> table)
    {
        var (told, wrong) = (0, 0);
        foreach (var group in Amounts(table).GroupBy(figure => (figure.Flow.Direction, figure.Flow.Product, figure.Period)))
        {
            if (group.Key.Direction == Direction.Balance || group.FirstOrDefault(figure => figure.Flow.Partner == EconomyCode.World) is not { } world)
            {
                continue;
            }

            told++;
            wrong += group.Where(figure => figure.Flow.Partner.IsSingle).Sum(figure => figure.Printed) > world.Printed * (1 + Allowed) ? 1 : 0;
        }

        return wrong * 2 > told
            ? string.Create(CultureInfo.InvariantCulture, $"the partners together exceed the world in {wrong} of {told} columns")
            : null;
    }

    private static IEnumerable<Figure> Amounts(IReadOnlyList<Figure> table) => table.Where(figure => figure.Measure == Measure.Amount);
}
