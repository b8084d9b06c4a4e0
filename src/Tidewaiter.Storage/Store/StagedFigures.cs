using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>Puts figures that were read into the store's words: rows beside the store's own, before it is known which of them are news.</summary>
internal sealed class StagedFigures(DuckDBConnection connection, StoreNumbers numbers)
{
    /// <summary>The table of the rows, in the columns of <c>observations</c>.</summary>
    public const string Table = "staged";

    private const string Create = """
        CREATE OR REPLACE TEMP TABLE staged AS SELECT * FROM observations LIMIT 0;
        CREATE OR REPLACE TEMP TABLE staged_relays AS SELECT * FROM relays LIMIT 0;
        """;

    /// <exception cref="InvalidDataException">A value has more digits than a store keeps, or a series bears the key of another one.</exception>
    public void Fill(IReadOnlyList<Figure> figures)
    {
        connection.Execute(Create);
        var next = Convert.ToInt64(connection.Value("SELECT coalesce(max(id), 0) + 1 FROM (SELECT id FROM observations UNION ALL SELECT id FROM quarantined)"), CultureInfo.InvariantCulture);
        var placed = figures.Select(figure => (Figure: figure, Series: numbers.Of(figure.Flow.Series), Partner: numbers.Of(figure.Flow.Partner), Product: numbers.Of(figure.Flow.Product), Release: numbers.Of(figure.Release))).ToArray();
        numbers.WriteDownProducts();
        using var rows = connection.CreateAppender("temp", "main", "staged");
        using var relayRows = connection.CreateAppender("temp", "main", "staged_relays");
        foreach (var (figure, series, partner, product, release) in placed)
        {
            var value = StoredValue.Of(figure.Value);
            var relays = figure.Relays.Count + figure.Conflicts.Count;
            rows.CreateRow()
                .AppendValue((short?)series)
                .AppendValue((short?)partner)
                .AppendValue(figure.Flow.Direction.ToString())
                .AppendValue((int?)product)
                .AppendValue((DateOnly?)figure.Period.Start.FirstDay)
                .AppendValue((DateOnly?)figure.Period.End.FirstDay)
                .AppendValue(figure.Measure.ToString())
                .AppendValue((long?)value.Low)
                .AppendValue((long?)value.Width)
                .AppendValue((sbyte?)value.Decimals)
                .AppendValue((int?)release)
                .AppendValue((int?)relays)
                .AppendValue(relays > 0 ? next : (long?)null)
                .EndRow();
            if (relays > 0)
            {
                Append(relayRows, figure, next++);
            }
        }
    }

    private static void Append(DuckDBAppender rows, Figure figure, long id)
    {
        var place = 0;
        foreach (var (relay, conflicts) in figure.Relays.Select(relay => (relay, false)).Concat(figure.Conflicts.Select(relay => (relay, true))))
        {
            rows.CreateRow()
                .AppendValue((long?)id)
                .AppendValue((int?)place++)
                .AppendValue((bool?)conflicts)
                .AppendValue(relay.Address)
                .AppendValue(relay.Published)
                .AppendValue(relay.AsReported)
                .AppendValue((decimal?)relay.Value.Low)
                .AppendValue((decimal?)relay.Value.High)
                .EndRow();
        }
    }
}
