namespace Tidewaiter.Cli.Inputs;

/// <summary>Something named on the command line that cannot be used. The message says which, what was found and what was expected.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
