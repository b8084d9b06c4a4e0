namespace Tidewaiter.Articles.Content;

/// <summary>What a run of bytes is, by its content.</summary>
internal enum ContentKind
{
    Empty,
    Text,
    Html,
    Message,
    Pdf,
    Gzip,
    Zip,
    Warc,
    Binary,
}
