namespace Tidewaiter.Articles.Tests.Hostile;

/// <summary>Spoils bytes in the ways that readers trip over; the same seed gives the same bytes.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> corpus)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "<", ">", "</", "<!--", "-->", "<![CDATA[", "<table>", "<td colspan=99999>", "<script>", "</p>", "<svg><math>", "&#0;", "&#x110000;", "\0", "\uFEFF", "\u202E",
            "{", "}", "[", "]", "\"", "\\u", "\\uD800", "null", "-1", "99999999999999999999", "1e999", "\r\n\r\n", "WARC/1.0\r\n", "Content-Length: -5\r\n",
            "Content-Length: 9999999\r\n", "HTTP/1.1 200 OK\r\n", "0\r\n\r\n", "---\n", "| | |\n", "Content-Type: multipart/mixed; boundary=\"\"\r\n", "=?utf-8?B?????=", "/Length 99999 ",
            "/Kids[2 0 R]", "<<", ">>", "endobj", "stream\n", "2024-02-30", "31.02.2024", "2024年13月1日", "٣", "\n\n\n", "\t", "　",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xC0, 0x80], [0x1F, 0x8B, 0x08], [0xED, 0xA0, 0x80],
    ];

    public byte[] Mutate(byte[] original, int seed)
    {
        var chance = new Random(seed);
        var bytes = original.ToList();
        for (var times = chance.Next(1, 8); times > 0; times--)
        {
            Once(bytes, chance);
        }

        return [.. bytes];
    }

    private void Once(List<byte> bytes, Random chance)
    {
        var at = chance.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, chance.Next(1, 1 << chance.Next(1, 11)));
        switch (chance.Next(7))
        {
            case 0 when bytes.Count > 0:
                bytes[chance.Next(bytes.Count)] ^= (byte)(1 << chance.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Tokens[chance.Next(Tokens.Length)]);
                break;
            case 4:
                bytes.InsertRange(at, Enumerable.Repeat(Tokens[chance.Next(Tokens.Length)], chance.Next(2, 300)).SelectMany(token => token));
                break;
            case 5:
                var other = corpus[chance.Next(corpus.Count)];
                var from = chance.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + chance.Next(1, 400))]);
                break;
            default:
                bytes.RemoveRange(at, bytes.Count - at); // cut off
                break;
        }
    }
}
