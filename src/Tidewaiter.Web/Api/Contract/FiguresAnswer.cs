namespace Tidewaiter.Web.Api.Contract;

/// <summary>The published figures of a pair in one series.</summary>
/// <param name="First">The first economy asked for.</param>
/// <param name="Second">The second.</param>
/// <param name="Series">The office's way of counting.</param>
/// <param name="Office">The office.</param>
/// <param name="AsOf">The day as of which they are told; null for today.</param>
/// <param name="HeldUntil">The last month of which anything is held.</param>
/// <param name="Figures">The figures, the earliest period first.</param>
public sealed record FiguresAnswer(string First, string Second, string Series, string Office, DateOnly? AsOf, string HeldUntil, IReadOnlyList<FigureAnswer> Figures);

/// <summary>One published figure.</summary>
/// <param name="Period">2023, 2023-Q3, 2023-11 or 2023-01..2023-11.</param>
/// <param name="Start">Its first month.</param>
/// <param name="End">Its last month.</param>
/// <param name="Flow">exports, trade or balance.</param>
/// <param name="From">The seller; of a balance, whose it is.</param>
/// <param name="To">The buyer.</param>
/// <param name="Measure">amount or growth.</param>
/// <param name="Value">In whole units of the currency, or in percent.</param>
/// <param name="Low">The least it can be, by the digits that were printed.</param>
/// <param name="High">What it stays below.</param>
/// <param name="Unit">ISO 4217, or %.</param>
/// <param name="Series">The office's way of counting.</param>
/// <param name="Office">The office.</param>
/// <param name="Dataset">Which of its publications.</param>
/// <param name="Reporter">Whose border it counts at.</param>
/// <param name="Valuation">FOB, CIF or the like.</param>
/// <param name="Released">When it came out.</param>
/// <param name="Estimated">Whether that day is only the usual one.</param>
/// <param name="Release">The release.</param>
/// <param name="Address">Where the office put it.</param>
/// <param name="Relay">The page that passed it on most precisely.</param>
/// <param name="AsReported">In whose words.</param>
public sealed record FigureAnswer(
    string Period,
    string Start,
    string End,
    string Flow,
    string From,
    string To,
    string Measure,
    decimal Value,
    decimal Low,
    decimal High,
    string Unit,
    string Series,
    string Office,
    string Dataset,
    string Reporter,
    string Valuation,
    DateOnly Released,
    bool Estimated,
    string Release,
    string? Address,
    string? Relay,
    string? AsReported);
