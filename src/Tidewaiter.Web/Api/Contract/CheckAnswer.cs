namespace Tidewaiter.Web.Api.Contract;

/// <summary>A checked article.</summary>
/// <param name="Id">The caller's own name for it.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">The day it was published.</param>
/// <param name="Claims">Every trade figure that was read, in the order of the text, with its finding.</param>
/// <param name="Unread">Figures that were seen and not understood.</param>
/// <param name="Events">What happened around the figures: a visit, an agreement, a goal set.</param>
public sealed record CheckAnswer(
    string? Id, string? Title, DateOnly? Published, IReadOnlyList<ClaimAnswer> Claims, IReadOnlyList<UnreadAnswer> Unread, IReadOnlyList<EventAnswer> Events);

/// <summary>A figure that was seen and not understood.</summary>
/// <param name="Quote">As written.</param>
/// <param name="Begin">Where it stands in the cleaned text, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Why">Why it was not understood.</param>
public sealed record UnreadAnswer(string Quote, int Begin, int Length, string Why);

/// <summary>What happened around the figures.</summary>
/// <param name="Type">What kind of event.</param>
/// <param name="Quote">As written.</param>
/// <param name="Begin">Where it stands in the cleaned text, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Day">When, as precise as the text: year, month or day.</param>
/// <param name="LastDay">When it ends, where the text says so.</param>
/// <param name="Place">The city, as written.</param>
/// <param name="Status">held, planned, or reported where no day is given.</param>
/// <param name="Economies">Whom it concerns, by code.</param>
public sealed record EventAnswer(string Type, string Quote, int Begin, int Length, string? Day, string? LastDay, string? Place, string Status, IReadOnlyList<string> Economies);
