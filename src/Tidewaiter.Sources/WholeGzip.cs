using System.IO.Compression;

namespace Tidewaiter.Sources;

/// <summary>Unpacks gzip, and sees to it that it is whole: the system's own stream takes one that was cut off for all there is.</summary>
/// <remarks>
/// A part of our own is put behind it. Only where what comes before it is complete is it unpacked as what it is, and then it is left out;
/// that holds for gzip in several parts as well.
/// </remarks>
internal sealed class WholeGzip(Stream content) : ForwardStream
{
    private static readonly byte[] Mark = Guid.NewGuid().ToByteArray();
    private static readonly byte[] MarkPacked = Pack(Mark);

    private readonly GZipStream inside = new(new FollowedStream(content, MarkPacked), CompressionMode.Decompress);
    private readonly byte[] held = new byte[0x10000];
    private int count;
    private bool ended;

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
}
