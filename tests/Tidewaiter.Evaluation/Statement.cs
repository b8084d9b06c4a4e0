using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Evaluation;

/// <summary>What of a claim is compared: labelled or found, in one form for statements that say the same.</summary>
/// <remarks>Two-way trade has no direction, and A's deficit with B is B's surplus with A: the pair is put in the order of its codes.</remarks>
internal sealed record Statement
{
    public required string Kind { get; init; }

    public required string Flow { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string? Start { get; init; }

    public required string? End { get; init; }

    public required double? Value { get; init; }

    public required string? Unit { get; init; }

    public required string Modality { get; init; }

    /// <summary>Whether it is on a part of trade; which part is not compared.</summary>
    public required bool Part { get; init; }

    /// <summary>The words, to name it in a list of differences.</summary>
    public required string Words { get; init; }

    /// <summary>Of a label: modalities that are right as well.</summary>
    public IReadOnlyList<string> OtherModalities { get; init; } = [];

    /// <summary>Of a label: the month of which the text speaks, where it gives no period.</summary>
    public string? AsOf { get; init; }

    /// <summary>Of a label: neither required nor wrong to find.</summary>
    public bool Optional { get; init; }

    /// <summary>What the program found, in this form.</summary>
    public static Statement Of(Claim claim) => new Statement
    {
        Kind = Word(claim.Kind),
        Flow = Word(claim.Flow.Kind),
        From = claim.Flow.From.ToString(),
        To = claim.Flow.To.ToString(),
        Start = claim.Period?.Start.ToString(),
        End = claim.Period?.End.ToString(),
        Value = (double?)claim.Value,
        Unit = claim.Unit,
        Modality = Word(claim.Modality),
        Part = IsPart(claim.Product),
        Words = claim.Quote,
    }.InOrder();

    public static bool IsPart(string? product) => product is not (null or "" or "goods");

    /// <summary>The same statement with the pair in the order of its codes.</summary>
    public Statement InOrder()
    {
        if (Flow == Word(FlowKind.Exports) || string.CompareOrdinal(From, To) <= 0)
        {
            return this;
        }

        var signed = Flow == Word(FlowKind.Balance) && Kind == Word(ClaimKind.Level);
        return this with { From = To, To = From, Value = signed ? -Value : Value };
    }

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
