namespace Tidewaiter.Storage;

/// <summary>A table that breaks with the history of its own series, and is kept apart until somebody lets it in.</summary>
/// <param name="File">The file it came in.</param>
/// <param name="Series">The key of its series.</param>
/// <param name="Figures">How many figures it holds.</param>
/// <param name="Reason">What is odd about it, in a sentence.</param>
public sealed record QuarantinedTable(string File, string Series, long Figures, string Reason);
