namespace Tidewaiter.Indicators;

/// <summary>A place in an order of partners.</summary>
/// <param name="Evidence">The place, 1 for the first, with the partner's amount and those of the greatest others.</param>
/// <param name="Others">How many other partners could be compared.</param>
/// <param name="Complete">Whether a partner that is not held can be excluded from standing above.</param>
public sealed record Place(Evidence Evidence, int Others, bool Complete);
