namespace Tidewaiter.Cli.Inputs;

/// <summary>Cuts a stream into lines without ever holding more than one.</summary>
internal static class ByteLines
{
    /// <summary>The lines, blank ones left out. A line longer than <paramref name="most"/> bytes is passed over and told as such.</summary>
    public static IEnumerable<ByteLine> Read(Stream stream, int most)
    {
        var buffer = new byte[64 * 1024];
        var (begin, end, number) = (0, 0, 0);
        var tooLong = false;
        while (true)
        {
            var at = buffer.AsSpan(begin, end - begin).IndexOf((byte)'\n');
            if (at >= 0)
            {
                number++;
                if (tooLong || !IsBlank(buffer.AsSpan(begin, at)))
                {
                    yield return new(number, tooLong ? null : buffer.AsSpan(begin, at).ToArray());
                }

                (begin, tooLong) = (begin + at + 1, false);
                continue;
            }

            // No line ends in what is held: make room, and read on.
            if (tooLong || end - begin > most)
            {
                (begin, end, tooLong) = (0, 0, true);
            }
            else if (begin > 0)
            {
                buffer.AsSpan(begin, end - begin).CopyTo(buffer);
                (begin, end) = (0, end - begin);
            }

            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var count = stream.Read(buffer, end, buffer.Length - end);
            if (count == 0)
            {
                break;
            }

            end += count;
        }

        if (tooLong || !IsBlank(buffer.AsSpan(begin, end - begin)))
        {
            yield return new(number + 1, tooLong ? null : buffer.AsSpan(begin, end - begin).ToArray());
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\n"u8).IsEmpty;
}
