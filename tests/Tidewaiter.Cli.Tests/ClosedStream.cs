namespace Tidewaiter.Cli.Tests;

/// <summary>An output that nobody reads.</summary>
internal sealed class ClosedStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw new OutputClosedException(new IOException());

    public override void Write(ReadOnlySpan<byte> buffer) => throw new OutputClosedException(new IOException());
}
