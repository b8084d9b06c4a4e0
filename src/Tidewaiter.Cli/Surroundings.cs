namespace Tidewaiter.Cli;

/// <summary>What a command line touches besides files: handed in, so that tests can run whole command lines.</summary>
/// <param name="OpenInput">Opens the standard input.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where complaints go.</param>
internal sealed record Surroundings(Func<Stream> OpenInput, TextWriter Output, TextWriter Error);
