namespace Tidewaiter.Web.Api.Contract;

/// <summary>What went wrong: problem details (RFC 9457) that name the parameter, what it held and what was expected.</summary>
/// <param name="Type">The kind of problem, as an address.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The status.</param>
/// <param name="Detail">All of it in a sentence.</param>
/// <param name="Parameter">Which parameter.</param>
/// <param name="Found">What it held.</param>
/// <param name="Expected">What was expected.</param>
public sealed record ProblemAnswer(string? Type, string? Title, int? Status, string? Detail, string? Parameter, string? Found, string? Expected);
