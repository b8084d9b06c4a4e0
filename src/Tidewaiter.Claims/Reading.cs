namespace Tidewaiter.Claims;

/// <summary>All that was read in one article.</summary>
/// <param name="Claims">In the order of the text.</param>
/// <param name="Unread">Figures seen and not understood, in the order of the text.</param>
/// <param name="Events">What happened around them.</param>
public sealed record Reading(IReadOnlyList<Claim> Claims, IReadOnlyList<UnreadFigure> Unread, IReadOnlyList<TradeEvent> Events);
