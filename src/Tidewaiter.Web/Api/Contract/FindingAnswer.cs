using System.Text.Json;

namespace Tidewaiter.Web.Api.Contract;

/// <summary>What is known of a claim, and why.</summary>
/// <param name="Verdict">confirmed, rounded, revised, consistent, contradicted or unverifiable.</param>
/// <param name="AsOf">The day from which it was judged; null for today.</param>
/// <param name="Why">A plain sentence or two.</param>
/// <param name="Then">What was out that day.</param>
/// <param name="Now">What holds today.</param>
/// <param name="Repairs">What would make it true, the best first.</param>
/// <param name="Related">Claims it agrees or conflicts with, by their place in the list.</param>
/// <param name="Outcome">What came of a target or a forecast.</param>
public sealed record FindingAnswer(
    string Verdict, DateOnly? AsOf, string Why, OfficialAnswer? Then, OfficialAnswer? Now, IReadOnlyList<RepairAnswer> Repairs, IReadOnlyList<int> Related, OutcomeAnswer? Outcome);

/// <summary>What a failed claim would have to change to be true.</summary>
/// <param name="Edit">The slip it mends.</param>
/// <param name="To">The fields of the claim that change, with their new values.</param>
/// <param name="Sentence">The corrected sentence, in the article's own wording.</param>
/// <param name="Mends">What the sentence does: it mends the <c>slip</c>, or goes on saying what it said with the right <c>figure</c>.</param>
public sealed record RepairAnswer(string Edit, JsonElement To, string? Sentence, string? Mends);

/// <summary>What came of a target or a forecast.</summary>
/// <param name="Status">open, reached or missed.</param>
/// <param name="Month">The month that decided it.</param>
/// <param name="MonthsEarly">How many months before the deadline; negative where later.</param>
public sealed record OutcomeAnswer(string Status, string? Month, int? MonthsEarly);

/// <summary>An official figure, and whose it is.</summary>
/// <param name="Value">In whole units of the currency, or in percent.</param>
/// <param name="Low">The least it can be, by the digits that were printed.</param>
/// <param name="High">What it stays below.</param>
/// <param name="Unit">ISO 4217, %, pp, x or rank.</param>
/// <param name="Reporter">Whose office counts.</param>
/// <param name="Partner">With whom.</param>
/// <param name="Flow">exports, imports, trade or balance of the reporter.</param>
/// <param name="Product">An HS code; null for all goods.</param>
/// <param name="Start">The first month.</param>
/// <param name="End">The last month.</param>
/// <param name="Series">The office's way of counting.</param>
/// <param name="Release">The release to cite.</param>
/// <param name="Published">When that came out.</param>
/// <param name="Estimated">Whether that day is only the usual one.</param>
/// <param name="Address">Where the office put it.</param>
/// <param name="Relay">The page that passed it on most precisely.</param>
/// <param name="Derivation">How the number was reached.</param>
public sealed record OfficialAnswer(
    decimal Value,
    decimal Low,
    decimal High,
    string Unit,
    string Reporter,
    string Partner,
    string Flow,
    string? Product,
    string Start,
    string End,
    string Series,
    string? Release,
    DateOnly? Published,
    bool Estimated,
    string? Address,
    string? Relay,
    JsonElement Derivation);
