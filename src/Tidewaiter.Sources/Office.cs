namespace Tidewaiter.Sources;

/// <summary>Who publishes figures, and what to know of them before they are compared with others.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Address">Where it publishes.</param>
/// <param name="Valuation">How exports and imports are valued.</param>
/// <param name="Revisions">How it revises what it has published.</param>
/// <param name="Calendar">When a month or a year comes out.</param>
public sealed record Office(string Name, string Address, string Valuation, string Revisions, string Calendar);
