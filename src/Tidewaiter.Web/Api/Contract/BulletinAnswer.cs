using System.Text.Json;

namespace Tidewaiter.Web.Api.Contract;

/// <summary>What is stated on the trade of two economies in a period.</summary>
/// <param name="A">The economy named first.</param>
/// <param name="B">The other one.</param>
/// <param name="Period">The months it is about.</param>
/// <param name="AsOf">The day as of which it is told; null for today.</param>
/// <param name="Series">The series whose numbers lead.</param>
/// <param name="HeldUntil">How far the figures of each series reach.</param>
/// <param name="Headline">One line.</param>
/// <param name="Paragraphs">What a desk would print.</param>
/// <param name="Figures">Every number, with its derivation and sources.</param>
/// <param name="Missing">What could not be told, and why.</param>
public sealed record BulletinAnswer(
    string A,
    string B,
    string Period,
    DateOnly? AsOf,
    string? Series,
    IReadOnlyList<HeldAnswer> HeldUntil,
    string Headline,
    IReadOnlyList<ParagraphAnswer> Paragraphs,
    IReadOnlyList<JsonElement> Figures,
    IReadOnlyList<string> Missing);

/// <summary>How far a series reaches.</summary>
/// <param name="Series">The series.</param>
/// <param name="Publisher">The office.</param>
/// <param name="Period">The last period held.</param>
/// <param name="Published">When it came out.</param>
/// <param name="Estimated">Whether that day is only the usual one.</param>
public sealed record HeldAnswer(string Series, string Publisher, string Period, DateOnly Published, bool Estimated);

/// <summary>A paragraph.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">As a desk would print it.</param>
public sealed record ParagraphAnswer(string Topic, string Text);
