using System.IO.Compression;

namespace Tidewaiter.Articles.Archives;

/// <summary>Unpacks a file of gzip members. Where one is damaged the stream ends, and <see cref="NextSegment"/> goes on at the next good one.</summary>
internal sealed class GzipMembers : Stream
{
    private const int BackUp = 32 * 1024; // the unpacker reads ahead of the damage

    private readonly ReplayStream packed;
    private GZipStream? unpacked;
    private long segmentStart;
    private long damagedAt;

    public GzipMembers(Stream packed)
    {
        this.packed = new ReplayStream(packed);
        unpacked = Open();
    }

    /// <summary>Whether the last segment ended in damage.</summary>
    public bool Damaged { get; private set; }

    /// <summary>Whether that damage lies further on than the one before: a damaged member is met again when the search opens it once more.</summary>
    public bool NewDamage { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => packed.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the head of a file is a gzip member with a WARC record inside.</summary>
    public static bool HoldsWarc(ReadOnlySpan<byte> head)
    {
        try
        {
            using var stream = new GZipStream(new MemoryStream(head.ToArray()), CompressionMode.Decompress);
            Span<byte> first = stackalloc byte[5];
            return stream.ReadAtLeast(first, 5, throwOnEndOfStream: false) == 5 && first.SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return unpacked?.Read(buffer) ?? 0;
        }
        catch (InvalidDataException)
        {
            Damaged = true;
            NewDamage = packed.Position > damagedAt;
            damagedAt = Math.Max(damagedAt, packed.Position);
            unpacked = null;
            return 0;
        }
    }

    /// <summary>Looks for the next member that can be opened; false at the end of the file.</summary>
    public bool NextSegment()
    {
        if (!Damaged)
        {
            return false;
        }

        Damaged = false;
        packed.GoTo(Math.Max(segmentStart + 1, packed.Position - BackUp));
        while (FindMagic())
        {
            if (HoldsWarc(packed.Ahead()))
            {
                unpacked = Open();
                return true;
            }

            packed.GoTo(packed.Position + 1);
        }

        return false;
    }

    private GZipStream Open()
    {
        segmentStart = packed.Position;
        return new(packed, CompressionMode.Decompress, leaveOpen: true);
    }

    private bool FindMagic()
    {
        while (true)
        {
            var ahead = packed.Ahead();
            if (ahead.Length < 3)
            {
                return false;
            }

            var at = ahead.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);
            packed.GoTo(packed.Position + (at >= 0 ? at : ahead.Length - 2));
            if (at >= 0)
            {
                return true;
            }

            packed.More();
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
