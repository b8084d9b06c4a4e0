namespace Tidewaiter.Claims;

/// <summary>Something that happened, or is to happen, around the figures.</summary>
/// <param name="Type"><c>meeting</c>, <c>visit</c>, <c>call</c>, <c>forum</c>, <c>agreement</c>, <c>invitation</c>, <c>statement</c>, <c>target_set</c>.</param>
/// <param name="Quote">The sentence, as written.</param>
/// <param name="Begin">Where it stands in the cleaned text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Day">When, as precise as the text: year, month or day; <see langword="null"/> where it gives none.</param>
/// <param name="Economies">Who takes part.</param>
public sealed record TradeEvent(string Type, string Quote, int Begin, int Length, string? Day, IReadOnlyList<Figures.EconomyCode> Economies)
{
    /// <summary>When it ends, as <see cref="Day"/>.</summary>
    public string? LastDay { get; init; }

    /// <summary>The city, as written; <see langword="null"/> where the sentence names none.</summary>
    public string? Place { get; init; }

    /// <summary><c>held</c>, <c>planned</c>, or <c>reported</c> where it is mentioned without its day.</summary>
    public string Status { get; init; } = "reported";
}
