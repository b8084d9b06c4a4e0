namespace Tidewaiter.Articles.Archives;

/// <summary>Reads lines and blocks of a web archive, and takes back what was read too far.</summary>
internal sealed class WarcInput(Stream stream)
{
    private byte[] buffer = new byte[64 * 1024];
    private int begin;
    private int end;

    /// <summary>The next line without its end; <see langword="null"/> at the end of the stream. A line over the limit is cut.</summary>
    public byte[]? Line(int longest)
    {
        var searched = 0;
        while (true)
        {
            var at = buffer.AsSpan(begin + searched, end - begin - searched).IndexOf((byte)'\n');
            if (at >= 0 || end - begin >= longest)
            {
                var length = at >= 0 ? searched + at : longest;
                var line = buffer.AsSpan(begin, length).TrimEnd((byte)'\r').ToArray();
                begin += at >= 0 ? length + 1 : length;
                return line;
            }

            searched = end - begin;
            if (!Fill())
            {
                if (searched == 0)
                {
                    return null;
                }

                var rest = buffer.AsSpan(begin, searched).ToArray();
                begin = end;
                return rest;
            }
        }
    }

    /// <summary>The next block; fewer bytes where the stream ends within it.</summary>
    public byte[] Block(int length)
    {
        var block = new byte[length];
        var have = Math.Min(length, end - begin);
        buffer.AsSpan(begin, have).CopyTo(block);
        begin += have;
        var read = have + stream.ReadAtLeast(block.AsSpan(have), length - have, throwOnEndOfStream: false);
        return read == length ? block : block[..read];
    }

    /// <summary>Puts bytes back, to be read next.</summary>
    public void Back(ReadOnlySpan<byte> bytes)
    {
        var all = new byte[Math.Max(buffer.Length, bytes.Length + end - begin)];
        bytes.CopyTo(all);
        buffer.AsSpan(begin, end - begin).CopyTo(all.AsSpan(bytes.Length));
        (end, begin, buffer) = (bytes.Length + end - begin, 0, all);
    }

    /// <summary>Forgets what is held.</summary>
    public void Clear() => begin = end = 0;

    private bool Fill()
    {
        if (begin > 0)
        {
            buffer.AsSpan(begin, end - begin).CopyTo(buffer);
            end -= begin;
            begin = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        return count > 0;
    }
}
