namespace Tidewaiter.Cli;

/// <summary>Nobody reads the output any more, as when it is piped into <c>head</c>.</summary>
internal sealed class OutputClosedException(IOException inner) : Exception("The output was closed.", inner);
