namespace Tidewaiter.Articles.Archives;

/// <summary>A format of archive that is read elsewhere, by an engine that this project does not know.</summary>
public interface IArchiveFormat
{
    /// <summary>Whether a file is of the format, by its first bytes.</summary>
    bool Holds(ReadOnlySpan<byte> head);

    /// <summary>The articles of a file, in its order. A file that does not read is an article with a problem.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="before">How many articles came before it.</param>
    /// <param name="options">What is known of its articles.</param>
    /// <param name="tally">Where damage is counted.</param>
    IEnumerable<RawArticle> Read(string path, string name, long before, ArchiveOptions options, ArchiveTally tally);
}
