using System.Text;

namespace Tidewaiter.Cli.Tests;

/// <summary>An input that gives the same line for ever.</summary>
internal sealed class EndlessLines(string line) : MemoryStream
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
    private int at;

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, bytes.Length - at);
        bytes.AsSpan(at, count).CopyTo(buffer);
        at = (at + count) % bytes.Length;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
}
