using Tidewaiter.Articles.Archives;
using Tidewaiter.Articles.Content;
using Tidewaiter.Articles.Documents;
using Tidewaiter.Articles.Encodings;
using Tidewaiter.Articles.Pages;
using Tidewaiter.Articles.Texts;

namespace Tidewaiter.Articles;

/// <summary>Reads an article out of a page, a file or a text. What it is, is found by content, not by name.</summary>
public static class ArticleReader
{
    /// <summary>The most bytes that one article may have.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const string Expected = "an HTML page, a text, Markdown, an e-mail message or a PDF";

    /// <summary>Reads bytes of any kind and encoding.</summary>
    /// <exception cref="UnreadableArticleException">The bytes hold no readable article.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes, ArticleHints? hints = null)
    {
        hints ??= ArticleHints.None;
        if (bytes.Length > MostBytes)
        {
            throw new UnreadableArticleException(ArticleProblem.TooLarge, hints.Name, $"{bytes.Length:N0} bytes", $"at most {MostBytes:N0}");
        }

        var (kind, name) = ContentSniffer.Look(bytes);
        return kind switch
        {
            ContentKind.Empty => throw new UnreadableArticleException(ArticleProblem.Empty, hints.Name, name, Expected),
            ContentKind.Text => MessageReader.IsMessage(bytes) ? MessageReader.Read(bytes, hints) : ReadEither(TextDecoder.Decode(bytes, hints.ContentType), hints),
            ContentKind.Pdf => PdfReader.Read(bytes, hints),
            ContentKind.Gzip => Read(Unpacked(bytes, hints), hints),
            _ => throw new UnreadableArticleException(ArticleProblem.Binary, hints.Name, name, Expected),
        };
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="UnreadableArticleException">The bytes hold no readable article, or are too many.</exception>
    public static Article Read(Stream stream, ArticleHints? hints = null)
    {
        using var held = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (held.Length + count > MostBytes)
            {
                throw new UnreadableArticleException(
                    ArticleProblem.TooLarge, (hints ?? ArticleHints.None).Name, $"more than {MostBytes:N0} bytes", $"at most {MostBytes:N0}");
            }

            held.Write(buffer, 0, count);
        }

        return Read(held.GetBuffer().AsSpan(0, (int)held.Length), hints);
    }

    /// <summary>Reads plain text: an article alone, or a page saved as text.</summary>
    /// <exception cref="UnreadableArticleException">There is nothing to read in it.</exception>
    public static Article ReadText(string text, ArticleHints? hints = null) => TextPageReader.Read(text, hints ?? ArticleHints.None);

    /// <summary>Reads a page that is decoded already; what it says of its own encoding is passed over.</summary>
    /// <exception cref="UnreadableArticleException">There is nothing to read in it.</exception>
    public static Article ReadHtml(string html, ArticleHints? hints = null) => HtmlPageReader.Read(html, hints ?? ArticleHints.None);

    private static Article ReadEither(string text, ArticleHints hints) =>
        HtmlSigns.IsHtml(text, hints) ? ReadHtml(text, hints)
        : MarkdownReader.IsMarkdown(text, hints) ? MarkdownReader.Read(text, hints)
        : ReadText(text, hints);

    // One layer: gzip in gzip is nobody's page.
    private static byte[] Unpacked(ReadOnlySpan<byte> bytes, ArticleHints hints)
    {
        var unpacked = ContentEncoding.Unpack(bytes.ToArray(), "gzip", ArticleArchive.MostBytes, hints.Name);
        var (kind, name) = ContentSniffer.Look(unpacked);
        return kind is ContentKind.Gzip or ContentKind.Zip or ContentKind.Warc
            ? throw new UnreadableArticleException(ArticleProblem.Binary, hints.Name, $"{name} inside gzip data", Expected)
            : unpacked;
    }
}
