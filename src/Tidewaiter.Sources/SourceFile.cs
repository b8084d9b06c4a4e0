using System.Security.Cryptography;
using System.Text;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources;

/// <summary>A file of figures as it came: its bytes, and the name that errors call it by.</summary>
public sealed class SourceFile
{
    /// <summary>The largest file that is read, in bytes: 512 MB, ten times the largest known of the offices read here.</summary>
    public const long Largest = 512L * 1024 * 1024;

    private const int HeadBytes = 4096;

    private readonly ReadOnlyMemory<byte> content;
    private IReadOnlyList<IReadOnlyList<SheetLine>>? sheetHeads;

    /// <summary>Wraps bytes that are at hand.</summary>
    /// <param name="name">What errors call it: a path, or the last part of an address.</param>
    /// <param name="content">Its bytes.</param>
    public SourceFile(string name, ReadOnlyMemory<byte> content)
    {
        Name = name;
        this.content = content;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
    }

    /// <summary>What errors call it.</summary>
    public string Name { get; }

    /// <summary>Of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>What is known of it besides.</summary>
    public FileNotes Notes { get; init; } = FileNotes.None;

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => content.Span;

    private SourceFile(string name, byte[] content, string sha256) => (Name, this.content, Sha256) = (name, content, sha256);

    /// <summary>Reads a file from disk, and unpacks it where it is gzip or a zip with one file in it; the SHA-256 is that of the file on disk.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What errors call it; the last part of the path where none is given.</param>
    /// <param name="notes">What is known of it besides.</param>
    /// <exception cref="ReadException">It is larger than <see cref="Largest"/>, or packed and damaged, or made to fill memory.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static SourceFile Read(string path, string? name = null, FileNotes? notes = null)
    {
        name ??= Path.GetFileName(path);
        var length = new FileInfo(path).Length;
        if (length > Largest)
        {
            throw new ReadException(new(name, 0, "file", $"{length} bytes", $"at most {Largest} bytes"));
        }

        var bytes = File.ReadAllBytes(path);
        return new(name, Packed.Open(name, bytes), Convert.ToHexStringLower(SHA256.HashData(bytes))) { Notes = notes ?? FileNotes.None };
    }

    /// <summary>Wraps bytes that came from elsewhere, and unpacks them as <see cref="Read"/> does.</summary>
    /// <inheritdoc cref="Read"/>
    /// <param name="name">What errors call it: its address, say.</param>
    /// <param name="packed">Its bytes; the SHA-256 is theirs.</param>
    /// <param name="notes">What is known of it besides.</param>
    public static SourceFile Of(string name, ReadOnlyMemory<byte> packed, FileNotes notes) =>
        packed.Length <= Largest
            ? new(name, Packed.Open(name, packed.ToArray()), Convert.ToHexStringLower(SHA256.HashData(packed.Span))) { Notes = notes }
            : throw new ReadException(new(name, 0, "file", $"{packed.Length} bytes", $"at most {Largest} bytes"));

    /// <summary>The first bytes of a file on disk, unpacked, to know its format by without reading it whole.</summary>
    /// <exception cref="ReadException">It is packed and damaged.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static SourceFile ReadStart(string path)
    {
        using var stream = File.OpenRead(path);
        return new(Path.GetFileName(path), Packed.Start(Path.GetFileName(path), stream, HeadBytes));
    }

    /// <summary>Its bytes as text, a byte order mark left out.</summary>
    /// <param name="encoding">How its letters are written; UTF-8 where none is given.</param>
    public TextReader OpenText(Encoding? encoding = null) =>
        new StreamReader(OpenRead(), encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    /// <summary>The first bytes, to know a format by.</summary>
    internal string Head()
    {
        using var start = new MemoryStream(Bytes[..Math.Min(Bytes.Length, HeadBytes)].ToArray());
        return new StreamReader(start, Encoding.UTF8, detectEncodingFromByteOrderMarks: true).ReadToEnd();
    }

    /// <summary>The first lines of its sheets, where it is a workbook of Excel; none where it is not.</summary>
    internal IReadOnlyList<IReadOnlyList<SheetLine>> SheetHeads => sheetHeads ??= Workbook.Heads(this);

    /// <summary>Its bytes as a stream.</summary>
    public Stream OpenRead() =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
