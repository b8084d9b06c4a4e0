using Tidewaiter.Figures;

namespace Tidewaiter.Checking;

/// <summary>What came of a target or a forecast, as far as today's figures tell.</summary>
/// <param name="Status">Open, reached or missed.</param>
/// <param name="Month">The month that decided it; <see langword="null"/> while it is open.</param>
/// <param name="MonthsEarly">How many months before the deadline it was reached, negative where later; <see langword="null"/> where not reached.</param>
public sealed record Outcome(OutcomeStatus Status, Month? Month, int? MonthsEarly);
