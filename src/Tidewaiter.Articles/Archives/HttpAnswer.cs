using System.Text;

namespace Tidewaiter.Articles.Archives;

/// <summary>The page in a record of a web archive: as a server sent it, or by itself.</summary>
/// <param name="Body">The bytes, still packed or in chunks where they came so.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Packed">The content encoding.</param>
/// <param name="Chunked">Whether the bytes came in chunks.</param>
internal sealed record HttpAnswer(ReadOnlyMemory<byte> Body, string? ContentType, string? Packed, bool Chunked)
{
    /// <summary>The page; <see langword="null"/> where the record is a request, a redirect, a picture…</summary>
    public static HttpAnswer? Of(WarcRecord record)
    {
        var answer = record.Header("WARC-Type") switch
        {
            "response" => record.Block.AsSpan().StartsWith("HTTP/"u8) ? OfServer(record.Block) : null,
            "resource" or "conversion" => new HttpAnswer(record.Block, record.Header("Content-Type"), null, false),
            _ => null,
        };
        return answer is null || IsOther(answer.ContentType) ? null : answer;
    }

    /// <summary>The page's own bytes.</summary>
    /// <exception cref="UnreadableArticleException">They cannot be unpacked, or are too many.</exception>
    public byte[] Unpack(string place)
    {
        var bytes = Chunked ? Chunks.Join(Body.Span) : Body.ToArray();
        return ContentEncoding.Unpack(bytes, Packed, ArticleArchive.MostBytes, place);
    }

    private static HttpAnswer? OfServer(byte[] block)
    {
        var end = block.AsSpan().IndexOf("\r\n\r\n"u8);
        var status = Encoding.Latin1.GetString(block.AsSpan(0, Math.Min(block.Length, 16)));
        if (end < 0 || status.Split(' ') is not [_, ['2', ..], ..])
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rest = block.AsSpan(0, end);
        while (!rest.IsEmpty)
        {
            var line = rest.IndexOf((byte)'\n') is >= 0 and var at ? rest[..at] : rest;
            rest = rest[Math.Min(rest.Length, line.Length + 1)..];
            if (WarcRecord.Field(line) is { } field)
            {
                headers.TryAdd(field.Name, field.Value);
            }
        }

        return new(
            block.AsMemory(end + 4), headers.GetValueOrDefault("Content-Type"), headers.GetValueOrDefault("Content-Encoding"),
            headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true);
    }

    private static bool IsOther(string? type) => type is not null
        && (type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("font/", StringComparison.OrdinalIgnoreCase)
            || type.Contains("css", StringComparison.OrdinalIgnoreCase) || type.Contains("javascript", StringComparison.OrdinalIgnoreCase)
            || type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.Contains("dns", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/font", StringComparison.OrdinalIgnoreCase));
}
