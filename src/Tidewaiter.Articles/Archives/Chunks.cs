using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tidewaiter.Articles.Archives;

/// <summary>Joins a body that came in chunks. Some archives say "chunked" of bodies that were joined already: those come out as they are.</summary>
internal static class Chunks
{
    public static byte[] Join(ReadOnlySpan<byte> body)
    {
        var joined = new ArrayBufferWriter<byte>(Math.Max(body.Length, 1));
        var rest = body;
        while (true)
        {
            var line = rest.IndexOf("\r\n"u8);
            if (line is < 1 or > 64 || Length(rest[..line]) is not { } length)
            {
                return joined.WrittenCount == 0 ? body.ToArray() : joined.WrittenSpan.ToArray();
            }

            rest = rest[(line + 2)..];
            if (length == 0)
            {
                return joined.WrittenSpan.ToArray();
            }

            var have = (int)Math.Min(length, rest.Length);
            joined.Write(rest[..have]);
            rest = rest[have..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest;
        }
    }

    private static long? Length(ReadOnlySpan<byte> line)
    {
        var text = Encoding.Latin1.GetString(line).Split(';')[0].Trim();
        return text.Length <= 8 && long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) ? length : null;
    }
}
