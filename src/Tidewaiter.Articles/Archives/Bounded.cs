using System.Buffers;

namespace Tidewaiter.Articles.Archives;

/// <summary>Reads a stream of unknown length, up to a limit.</summary>
internal static class Bounded
{
    /// <summary>All bytes; <see langword="null"/> where there are more than the limit.</summary>
    public static byte[]? Read(Stream stream, int most)
    {
        var held = new ArrayBufferWriter<byte>();
        while (true)
        {
            var count = stream.Read(held.GetSpan(16384));
            if (count == 0)
            {
                return held.WrittenSpan.ToArray();
            }

            held.Advance(count);
            if (held.WrittenCount > most)
            {
                return null;
            }
        }
    }
}
