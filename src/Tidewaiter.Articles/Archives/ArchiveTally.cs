namespace Tidewaiter.Articles.Archives;

/// <summary>What an archive held besides its articles.</summary>
public sealed class ArchiveTally
{
    /// <summary>Records that are no pages: requests, redirects, pictures, style sheets.</summary>
    public long Passed { get; internal set; }

    /// <summary>Records that do not keep the archive's own format; the next good one was looked for.</summary>
    public long Broken { get; internal set; }

    /// <summary>Records over the limit of size.</summary>
    public long TooLarge { get; internal set; }

    /// <summary>Bytes read so far, for a progress bar.</summary>
    public long BytesRead { get; internal set; }
}
