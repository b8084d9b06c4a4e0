using System.IO.Enumeration;
using System.Security.Cryptography;
using Tidewaiter.Articles;
using Tidewaiter.Sources;

namespace Tidewaiter.Storage;

/// <summary>One file to import: bytes at hand, or a file on disk that is read when it is its turn.</summary>
public sealed class ImportFile
{
    /// <summary>From how many bytes on a file is large: it is read where it lies, and unpacked to disk rather than to memory.</summary>
    internal const long LargeFrom = 16 << 20;

    private readonly Func<SourceFile> open;
    private readonly Lazy<string> sha256;

    private ImportFile(string name, string? path, bool sought, Func<SourceFile> open, Func<string> sha256)
    {
        (Name, Path, IsSought) = (name, path, sought);
        this.open = open;
        this.sha256 = new(sha256);
    }

    /// <summary>What errors call it.</summary>
    public string Name { get; }

    /// <summary>Of its bytes as they lie on disk, in lower-case hexadecimal.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string Sha256 => sha256.Value;

    /// <summary>Where it lies on disk, for an engine to read it by itself; <see langword="null"/> for bytes at hand.</summary>
    internal string? Path { get; }

    /// <summary>Whether it was found in a folder or an archive, where other files may lie too, rather than named.</summary>
    internal bool IsSought { get; }

    /// <summary>What is known of it besides.</summary>
    internal FileNotes Notes { get; private init; } = FileNotes.None;

    /// <summary>Bytes at hand.</summary>
    public static ImportFile Of(SourceFile file, bool sought = false) => new(file.Name, null, sought, () => file, () => file.Sha256) { Notes = file.Notes };

    /// <summary>The files at a path: a file, all files of a folder and of the folders in it, or those of an archive.</summary>
    /// <param name="path">Where they lie; a pipe that is named so is read to its end, one in a folder is passed over.</param>
    /// <param name="notes">What is known of them besides.</param>
    /// <exception cref="FileNotFoundException">Nothing lies there, or the folder is empty.</exception>
    public static IEnumerable<ImportFile> At(string path, FileNotes? notes = null) => At(path, notes ?? FileNotes.None, LargeFrom);

    internal static IEnumerable<ImportFile> At(string path, FileNotes notes, long largeFrom)
    {
        if (Directory.Exists(path))
        {
            var files = Within(path).Order(StringComparer.Ordinal).ToArray();
            return files.Length > 0
                ? files.SelectMany(file => OnDisk(file, System.IO.Path.GetRelativePath(path, file), sought: true, notes, largeFrom))
                : throw new FileNotFoundException($"{path}: found an empty folder, expected official files in it.", path);
        }

        return File.Exists(path)
            ? RegularFile.Is(path) ? OnDisk(path, System.IO.Path.GetFileName(path), sought: false, notes, largeFrom) : [Of(SourceFile.Of(path, Drain(path), notes))]
            : throw new FileNotFoundException($"{path}: found no such file, expected an official file or a folder of them.", path);
    }

    /// <summary>Its bytes, unpacked.</summary>
    /// <exception cref="ReadException">It is too large, or packed and damaged.</exception>
    internal SourceFile Open() => open();

    // A link to a folder may lead back to one above it: it is not followed.
    private static FileSystemEnumerable<string> Within(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && RegularFile.Is(entry.ToFullPath()),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static IEnumerable<ImportFile> OnDisk(string path, string name, bool sought, FileNotes notes, long largeFrom) =>
        SourceArchive.Files(path, name) is { } inside
            ? inside.SelectMany(file => Inside(path, file, sought, notes, largeFrom))
            : [new(name, path, sought, () => SourceFile.Read(path, name, notes), () => Hash(path)) { Notes = notes }];

    // The next file is asked for when the one before is done with: what was unpacked to disk for it is taken away then.
    private static IEnumerable<ImportFile> Inside(string archive, ArchivedFile file, bool sought, FileNotes notes, long largeFrom)
    {
        if (file.Length < largeFrom)
        {
            yield return file.IsAlone
                ? new(file.Name, null, sought, () => SourceFile.Read(archive, file.Name, notes), () => Hash(archive)) { Notes = notes }
                : Of(file.Read(notes), sought: true);
            yield break;
        }

        var folder = Directory.CreateTempSubdirectory("tidewaiter-");
        try
        {
            var path = System.IO.Path.Combine(folder.FullName, "unpacked");
            file.Unpack(path);
            yield return new(file.Name, path, sought || !file.IsAlone, () => SourceFile.Read(path, file.Name, notes), () => Hash(file.IsAlone ? archive : path)) { Notes = notes };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Drain(string path)
    {
        using var stream = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var part = new byte[0x10000];
        for (int read; bytes.Length <= SourceFile.Largest && (read = stream.Read(part)) > 0;)
        {
            bytes.Write(part, 0, read);
        }

        return bytes.ToArray();
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
