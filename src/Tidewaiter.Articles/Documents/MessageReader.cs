using MimeKit;
using Tidewaiter.Articles.Pages;
using Tidewaiter.Articles.Texts;

namespace Tidewaiter.Articles.Documents;

/// <summary>Reads an e-mail message: its HTML or its text, its subject as the headline, its day where the text has none of its own.</summary>
internal static class MessageReader
{
    private static readonly string[] FieldNames =
        ["From:", "To:", "Subject:", "Date:", "MIME-Version:", "Message-ID:", "Received:", "Return-Path:", "Delivered-To:", "Content-Type:", "Reply-To:", "X-", "DKIM-Signature:", "List-"];

    private const int LongestSignature = 16; // lines

    private static readonly ParserOptions Options = new() { MaxMimeDepth = 32, MaxAddressGroupDepth = 3 };

    /// <summary>Whether the bytes open with the fields of a message: three or more, the subject or the version among them.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 16384)]);
        int known = 0, telling = 0, lines = 0;
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || ++lines > 200)
            {
                break;
            }

            if (line[0] is ' ' or '\t')
            {
                continue; // goes on with the field above
            }

            if (line.IndexOf(':') is not (> 0 and < 60 and var colon) || line[..colon].Contains(' '))
            {
                return lines == 1 && line.StartsWith("From ");
            }

            known += IsKnown(line) ? 1 : 0;
            telling += line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return known >= 3 && telling > 0;
    }

    private static bool IsKnown(ReadOnlySpan<char> line)
    {
        foreach (var name in FieldNames)
        {
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <exception cref="UnreadableArticleException">The message holds no text, or is damaged.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes, ArticleHints hints)
    {
        MimeMessage message;
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            message = MimeMessage.Load(Options, stream);
        }
        catch (FormatException broken)
        {
            throw new UnreadableArticleException(ArticleProblem.Broken, hints.Name, "a damaged e-mail message", "a whole one", broken);
        }

        using (message)
        {
            return Read(message, hints);
        }
    }

    private static Article Read(MimeMessage message, ArticleHints hints)
    {
        var own = hints with { Title = hints.Title ?? (string.IsNullOrWhiteSpace(message.Subject) ? null : message.Subject) };
        var article = message.HtmlBody is { } html ? HtmlPageReader.Read(html, own)
            : message.TextBody is { } text ? TextPageReader.Read(WithoutSignature(text), own)
            : throw new UnreadableArticleException(ArticleProblem.NothingToRead, hints.Name, "an e-mail message without a text", "one with a text");
        var sent = message.Date == DateTimeOffset.MinValue ? default(DateOnly?) : DateOnly.FromDateTime(message.Date.DateTime);
        return article with
        {
            Published = article.Published ?? sent,
            PublishedFrom = article.Published is null && sent is not null ? "Date of the message" : article.PublishedFrom,
            PublishedAt = article.Published is null && sent is not null ? message.Date : article.PublishedAt,
            Byline = article.Byline ?? message.From.Mailboxes.FirstOrDefault()?.Name,
        };
    }

    // Two hyphens alone on a line begin the signature (RFC 3676, 4.3).
    private static string WithoutSignature(string text)
    {
        var at = Math.Max(text.LastIndexOf("\n-- \n", StringComparison.Ordinal), text.LastIndexOf("\n--\n", StringComparison.Ordinal));
        at = Math.Max(at, Math.Max(text.LastIndexOf("\n-- \r\n", StringComparison.Ordinal), text.LastIndexOf("\n--\r\n", StringComparison.Ordinal)));
        return at > 0 && text.AsSpan(at).Count('\n') <= LongestSignature ? text[..at] : text;
    }
}
