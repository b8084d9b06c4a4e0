using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>The published figures of a pair as a table: what CSV, JSON and workbooks are written from.</summary>
/// <remarks>Nothing in it is computed: each row is a number that the office printed, amounts in whole units, rates in percent.</remarks>
public sealed class PairTable
{
    private PairTable(Pair pair, IReadOnlyList<PairRow> rows) => (Pair, Rows) = (pair, rows);

    /// <summary>The columns, each with its name and what stands in it: a text, a number, a truth or nothing.</summary>
    public static IReadOnlyList<(string Name, Func<PairRow, object?> Value)> Columns { get; } =
    [
        ("period", row => row.Figure.Period.ToString()),
        ("start", row => row.Figure.Period.Start.ToString()),
        ("end", row => row.Figure.Period.End.ToString()),
        ("flow", row => Word(row.Flow.Kind)),
        ("from", row => row.Flow.From.ToString()),
        ("to", row => row.Flow.To.ToString()),
        ("measure", row => Word(row.Figure.Measure)),
        ("value", row => PlainNumber.Of(row.Figure.Printed)),
        ("low", row => PlainNumber.Of(row.Figure.Value.Low)),
        ("high", row => PlainNumber.Of(row.Figure.Value.High)),
        ("unit", row => row.Unit),
        ("series", row => row.Figure.Flow.Series.Id),
        ("office", row => row.Figure.Flow.Series.Publisher),
        ("dataset", row => row.Figure.Flow.Series.Dataset),
        ("reporter", row => row.Figure.Flow.Series.Reporter.ToString()),
        ("valuation", row => row.Valuation),
        ("released", row => Day(row.Figure.Release.Day)),
        ("estimated", row => row.Figure.Release.DayEstimated),
        ("release", row => row.Figure.Release.Id),
        ("address", row => row.Figure.Release.Address),
        ("relay", row => row.Figure.Relays is [var relay, ..] ? relay.Address : null),
        ("as_reported", row => row.Figure.Relays is [var relay, ..] ? relay.AsReported : null),
    ];

    /// <summary>The pair.</summary>
    public Pair Pair { get; }

    /// <summary>The rows, the earliest period first.</summary>
    public IReadOnlyList<PairRow> Rows { get; }

    /// <summary>The figures of a pair as known on its day.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="everyRelease">Whether every release of a number is told that was out, rather than the one that held.</param>
    public static PairTable Of(Pair pair, bool everyRelease = false) => new(pair, [.. pair.Histories
        .SelectMany(history => history.Periods.SelectMany(period => new[] { Measure.Amount, Measure.Growth }
            .SelectMany(measure => pair.Figures(history, period, measure, everyRelease))
            .Select(RowOf)))
        .OrderBy(row => row.Figure.Period)]);

    /// <summary>The rows of one period alone.</summary>
    public PairTable Only(Period period) => new(Pair, [.. Rows.Where(row => row.Figure.Period == period)]);

    /// <summary>A figure as a row.</summary>
    public static PairRow RowOf(Figure figure) => new(figure, FlowOf(figure.Flow));

    /// <summary>A day as it is written in files.</summary>
    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A reporter's imports are its partner's exports to it.
    private static Flow FlowOf(FlowKey key)
    {
        var (reporter, partner) = (key.Series.Reporter, key.Partner);
        return key.Direction == Direction.Export ? new(FlowKind.Exports, reporter, partner)
            : key.Direction == Direction.Import ? new(FlowKind.Exports, partner, reporter)
            : key.Direction == Direction.Balance ? new(FlowKind.Balance, reporter, partner)
            : new(FlowKind.Trade, reporter, partner);
    }

    private static string Word<T>(T member) where T : struct, Enum => member.ToString().ToLowerInvariant();
}
