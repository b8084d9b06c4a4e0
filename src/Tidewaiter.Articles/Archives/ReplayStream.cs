namespace Tidewaiter.Articles.Archives;

/// <summary>A stream that can go back a little: what was read last is kept, so that the next good record can be looked for where a broken one was read.</summary>
internal sealed class ReplayStream(Stream inner) : Stream
{
    private readonly byte[] window = new byte[256 * 1024];
    private int filled;
    private int next;

    /// <summary>How far the stream was read, what was taken back not counted.</summary>
    public override long Position { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (next == filled)
        {
            Fill();
        }

        var count = Math.Min(buffer.Length, filled - next);
        window.AsSpan(next, count).CopyTo(buffer);
        next += count;
        Position += count;
        return count;
    }

    /// <summary>Goes to a place not too far back; false where it is out of reach.</summary>
    public bool GoTo(long position)
    {
        var at = next + (position - Position);
        if (at < 0 || at > filled)
        {
            return false;
        }

        next = (int)at;
        Position = position;
        return true;
    }

    /// <summary>The bytes that lie ahead, as many as are held.</summary>
    public ReadOnlySpan<byte> Ahead()
    {
        if (next == filled)
        {
            Fill();
        }

        return window.AsSpan(next, filled - next);
    }

    /// <summary>Reads on without using up what lies ahead; false at the end.</summary>
    public bool More()
    {
        var before = filled - next;
        Fill();
        return filled - next > before;
    }

    // The older half goes when the window is full, so that at least half a window can be taken back.
    private void Fill()
    {
        if (filled > window.Length - 8192 && next >= window.Length / 2)
        {
            var drop = filled - (window.Length / 2);
            window.AsSpan(drop, filled - drop).CopyTo(window);
            next -= drop;
            filled -= drop;
        }

        filled += inner.Read(window, filled, Math.Min(8192, window.Length - filled));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
