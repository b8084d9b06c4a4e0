using Tidewaiter.Articles.Archives;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>Parquet files with an article a row: a column with the text or the page, and, where there are such, its name, headline, day and address.</summary>
/// <remarks>Rows are streamed in the order of the file; the memory is that of some thousand rows.</remarks>
public sealed class ParquetArticles : IArchiveFormat
{
    /// <inheritdoc/>
    public bool Holds(ReadOnlySpan<byte> head) => head.StartsWith("PAR1"u8);

    /// <inheritdoc/>
    public IEnumerable<RawArticle> Read(string path, string name, long before, ArchiveOptions options, ArchiveTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        using var rows = new ParquetRows(path, name);
        var (length, read) = (new FileInfo(path).Length, 0L);
        while (rows.Next())
        {
            read++;
            tally.BytesRead += Bytes(read) - Bytes(read - 1);
            yield return rows.Record().At(before + read, $"{name}:{read}", options);
        }

        if (rows.Problem is { } problem)
        {
            yield return new(before + read + 1, name, () => throw problem);
        }

        long Bytes(long some) => (long)((Int128)length * some / rows.Count);
    }
}
