using System.IO.Compression;

namespace Tidewaiter.Sources;

/// <summary>A file in a zip that is open: it is to be read while its turn lasts.</summary>
public sealed class ArchivedFile
{
    private readonly ZipArchiveEntry entry;

    internal ArchivedFile(string name, ZipArchiveEntry entry, bool isAlone) => (Name, this.entry, IsAlone) = (name, entry, isAlone);

    /// <summary>What errors call it: <c>archive.zip/file.csv</c>, or what they call the archive where nothing else is in it.</summary>
    public string Name { get; }

    /// <summary>Whether nothing else is in the archive, which then stands for the file.</summary>
    public bool IsAlone { get; }

    /// <summary>How many bytes it has, as the archive says.</summary>
    public long Length => entry.Length;

    /// <summary>Its bytes, with their own SHA-256.</summary>
    /// <exception cref="ReadException">It is too large, damaged, or made to fill memory.</exception>
    public SourceFile Read(FileNotes notes)
    {
        using var bytes = new MemoryStream();
        Packed.Unpack(Name, entry, SourceFile.Largest, bytes);
        return new(Name, bytes.ToArray()) { Notes = notes };
    }

    /// <summary>Writes it to a place on disk.</summary>
    /// <exception cref="ReadException">It is damaged, or made to fill a disk.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Unpack(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        Packed.Unpack(Name, entry, long.MaxValue, file);
    }
}
