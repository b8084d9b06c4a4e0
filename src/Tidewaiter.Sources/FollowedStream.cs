namespace Tidewaiter.Sources;

/// <summary>A stream, and some bytes behind it.</summary>
internal sealed class FollowedStream(Stream first, byte[] then) : ForwardStream
{
    private int place;

    public override int Read(Span<byte> buffer)
    {
        var read = place == 0 ? first.Read(buffer) : 0;
        if (read == 0)
        {
            read = Math.Min(buffer.Length, then.Length - place);
            then.AsSpan(place, read).CopyTo(buffer);
            place += read;
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        first.Dispose();
        base.Dispose(disposing);
    }
}
