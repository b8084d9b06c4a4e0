namespace Tidewaiter.Articles.Archives;

/// <summary>What an archive held besides its articles; its readers count it up.</summary>
public sealed class ArchiveTally
{
    /// <summary>Records that are no pages: requests, redirects, pictures, style sheets.</summary>
    public long Passed { get; set; }

    /// <summary>Records that do not keep the archive's own format, so that no article came of them; the next good one was looked for.</summary>
    public long Broken { get; set; }

    /// <summary>Records over the limit of size that no article came of.</summary>
    public long TooLarge { get; set; }

    /// <summary>Bytes read so far, for a progress bar.</summary>
    public long BytesRead { get; set; }
}
