using System.IO.Compression;

namespace Tidewaiter.Articles.Archives;

/// <summary>Unpacks bytes as their content encoding says, never further than a limit.</summary>
internal static class ContentEncoding
{
    /// <exception cref="UnreadableArticleException">The bytes are damaged, are more than the limit, or the encoding is unknown.</exception>
    public static byte[] Unpack(byte[] bytes, string? encoding, int most, string place)
    {
        foreach (var one in (encoding ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            bytes = One(bytes, one.ToLowerInvariant(), most, place);
        }

        return bytes;
    }

    private static byte[] One(byte[] bytes, string encoding, int most, string place)
    {
        try
        {
            using Stream? stream = encoding switch
            {
                "gzip" or "x-gzip" => bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress) : null,
                "deflate" => bytes is [0x78, ..] ? new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress) : new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress),
                "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
                "identity" or "none" or "utf-8" => null,
                _ => throw new UnreadableArticleException(ArticleProblem.Broken, place, $"the content encoding '{encoding}'", "gzip, deflate or br"),
            };
            return stream is null ? bytes : Bounded.Read(stream, most)
                ?? throw new UnreadableArticleException(ArticleProblem.TooLarge, place, $"{bytes.Length:N0} packed bytes that unpack to more than {most:N0}", "less");
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException or IOException)
        {
            throw new UnreadableArticleException(ArticleProblem.Broken, place, $"damaged {encoding} data", "data that unpacks", broken);
        }
    }
}
