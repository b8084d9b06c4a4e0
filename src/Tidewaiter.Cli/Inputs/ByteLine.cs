namespace Tidewaiter.Cli.Inputs;

/// <summary>A line of a file as bytes.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">Without the line's end; <see langword="null"/> where it is longer than allowed.</param>
internal readonly record struct ByteLine(int Number, byte[]? Bytes);
