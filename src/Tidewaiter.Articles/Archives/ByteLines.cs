using System.Buffers;

namespace Tidewaiter.Articles.Archives;

/// <summary>Cuts a stream into lines of bytes without holding more than one of them.</summary>
/// <remarks>A line over the limit comes out as <see langword="null"/>, and the next ones follow.</remarks>
internal sealed class ByteLines(Stream stream, int longest)
{
    public IEnumerable<byte[]?> Read()
    {
        var buffer = new byte[81920];
        var line = new ArrayBufferWriter<byte>();
        var tooLong = false;
        while (stream.Read(buffer) is > 0 and var count)
        {
            for (var at = 0; at < count;)
            {
                var end = buffer.AsSpan(at, count - at).IndexOf((byte)'\n');
                var length = end < 0 ? count - at : end;
                tooLong |= line.WrittenCount + length > longest;
                if (!tooLong)
                {
                    line.Write(buffer.AsSpan(at, length));
                }

                at += length + 1;
                if (end >= 0)
                {
                    yield return tooLong ? null : line.WrittenSpan.ToArray();
                    line.ResetWrittenCount();
                    tooLong = false;
                }
            }
        }

        if (tooLong || line.WrittenCount > 0)
        {
            yield return tooLong ? null : line.WrittenSpan.ToArray();
        }
    }
}
