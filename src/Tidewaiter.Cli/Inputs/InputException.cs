namespace Tidewaiter.Cli.Inputs;

/// <summary>An input that does not read. The message says which, what was found and what was expected.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
