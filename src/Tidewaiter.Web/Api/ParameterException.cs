namespace Tidewaiter.Web.Api;

/// <summary>A parameter that does not read: which one, what it held and what was expected.</summary>
internal sealed class ParameterException(string parameter, string? found, string expected) : Exception($"{parameter}: found {found}, expected {expected}.")
{
    public string Parameter { get; } = parameter;

    public string? Found { get; } = found;

    public string Expected { get; } = expected;
}
