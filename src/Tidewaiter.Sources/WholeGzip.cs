using System.IO.Compression;

namespace Tidewaiter.Sources;

/// <summary>Unpacks gzip, and sees to it that it is whole: the system's own stream takes one that was cut off for all there is.</summary>
/// <remarks>
/// A part of our own is put behind it. Only where what comes before it is complete is it unpacked as what it is, and then it is left out;
/// that holds for gzip in several parts as well.
/// </remarks>
internal sealed class WholeGzip(Stream content) : Stream
{
    private static readonly byte[] Mark = Guid.NewGuid().ToByteArray();
    private static readonly byte[] MarkPacked = Pack(Mark);

    private readonly GZipStream inside = new(new Followed(content, MarkPacked), CompressionMode.Decompress);
    private readonly byte[] held = new byte[0x10000];
    private int count;
    private bool ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">It is damaged, or was cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (!ended && count <= Mark.Length)
        {
            var read = inside.Read(held.AsSpan(count));
            count += read;
            ended = read == 0;
            if (ended && !held.AsSpan(0, count).EndsWith(Mark))
            {
                throw new InvalidDataException("The gzip was cut off.");
            }
        }

        var part = held.AsSpan(0, Math.Min(buffer.Length, count - Mark.Length));
        part.CopyTo(buffer);
        held.AsSpan(part.Length, count - part.Length).CopyTo(held);
        count -= part.Length;
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inside.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>A stream, and some bytes behind it.</summary>
    private sealed class Followed(Stream first, byte[] then) : Stream
    {
        private int place;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

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

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            first.Dispose();
            base.Dispose(disposing);
        }
    }
}
