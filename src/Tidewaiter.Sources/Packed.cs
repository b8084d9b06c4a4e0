using System.IO.Compression;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources;

/// <summary>Files as offices pack them: gzip, or a zip with one file in it. A workbook of Excel is a zip too, and stays as it is.</summary>
internal static class Packed
{
    // Tables of figures shrink to a tenth or a fiftieth. What shrinks to less than a five-hundredth was made to fill memory.
    public const int HighestRatio = 500;
    public const int AlwaysAllowed = 1 << 20;
    private const int MostEntries = 10_000;

    // Rows of the bulk files have some hundred bytes, two thousand at most. The engine keeps a row that does not read once for each cell too many, and is
    // brought down by millions of them.
    private const int LongestLine = 1 << 12;

    // Gzip ends with a sum and a length of four bytes each, which are zeros for a part that holds nothing, as is the last byte before them. Tapes and tar fill up to
    // blocks of 512 bytes at least, so that what is shorter by chance is no matter.
    private const int MostZerosOfGzip = 9;
    private const int LeastPadding = 16;

    /// <summary>The bytes inside, or those given where they are not packed.</summary>
    /// <param name="name">What errors call the file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="largest">The most bytes that are unpacked.</param>
    /// <exception cref="ReadException">What is inside is too large, damaged, or not one file.</exception>
    public static byte[] Open(string name, byte[] content, long largest = SourceFile.Largest)
    {
        try
        {
            return content switch
            {
                [0x1F, 0x8B, ..] => OpenGzip(name, content, largest),
                [(byte)'P', (byte)'K', 3, 4, ..] => OpenZip(name, content, largest),
                _ => content,
            };
        }
        catch (InvalidDataException problem)
        {
            throw Damaged(name, problem);
        }
    }

    /// <summary>Whether something ends with zeros that are none of gzip, as tar and tapes leave them.</summary>
    public static bool IsPadded(Stream content)
    {
        Span<byte> end = stackalloc byte[LeastPadding];
        content.Position = Math.Max(0, content.Length - LeastPadding);
        return content.ReadAtLeast(end, LeastPadding, throwOnEndOfStream: false) == LeastPadding && !end.ContainsAnyExcept((byte)0);
    }

    /// <summary>The first bytes inside, or those of the stream where it is not packed.</summary>
    /// <exception cref="ReadException">What is inside is damaged, or not one file.</exception>
    public static byte[] Start(string name, Stream content, int length)
    {
        Span<byte> mark = stackalloc byte[4];
        mark = mark[..content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        try
        {
            var inside = mark switch
            {
                [0x1F, 0x8B, ..] => new GZipStream(content, CompressionMode.Decompress),
                [(byte)'P', (byte)'K', 3, 4] => OpenZip(name, content),
                _ => content,
            };
            var start = new byte[length];
            return start[..inside.ReadAtLeast(start, length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException problem)
        {
            throw Damaged(name, problem);
        }
    }

    /// <summary>Goes through a table that an engine is to read by itself: gzip must be whole and not made to fill a disk, and no line endless.</summary>
    /// <exception cref="ReadException">It is damaged, was cut off, holds too much for its size, or a line of it is too long.</exception>
    public static void CheckTable(string name, Stream content)
    {
        var packed = content.Length;
        var isGzip = content.ReadByte() == 0x1F && content.ReadByte() == 0x8B;
        content.Position = 0;
        var most = isGzip ? Math.Max(AlwaysAllowed, packed * HighestRatio) : long.MaxValue;
        using var inside = isGzip ? new WholeGzip(content) : content;
        var part = new byte[16 * LongestLine];
        try
        {
            long length = 0, lines = 0;
            var line = 0; // how long is what there is of the line that goes on
            for (int read; (read = inside.ReadAtLeast(part, part.Length, throwOnEndOfStream: false)) > 0;)
            {
                if ((length += read) > most)
                {
                    throw TooLarge(name, packed, most);
                }

                for (var place = 0; place < read; place += LongestLine)
                {
                    // A line that begins and ends in a piece is never longer than that.
                    var piece = part.AsSpan(place, Math.Min(LongestLine, read - place));
                    var end = piece.IndexOf((byte)'\n');
                    if (line + (end < 0 ? piece.Length : end) > LongestLine)
                    {
                        throw new ReadException(new(name, (int)Math.Min(lines + 1, int.MaxValue), "row", $"a line of more than {LongestLine} bytes", $"at most {LongestLine}"));
                    }

                    line = end < 0 ? line + piece.Length : piece.Length - piece.LastIndexOf((byte)'\n') - 1;
                    lines += piece.Count((byte)'\n');
                }
            }
        }
        catch (InvalidDataException problem)
        {
            throw Damaged(name, problem);
        }
    }

    // How many of the zeros at the end are the gzip's own is known only to who unpacks it.
    private static byte[] OpenGzip(string name, byte[] content, long largest)
    {
        var (end, most) = IsPadded(new MemoryStream(content)) ? (content.AsSpan().LastIndexOfAnyExcept((byte)0) + 1, MostZerosOfGzip) : (content.Length, 0);
        for (var zeros = 0; ; zeros++)
        {
            try
            {
                return Inflate(name, content.Length, largest, new WholeGzip(new MemoryStream(content, 0, end + zeros)));
            }
            catch (InvalidDataException) when (zeros < most)
            {
            }
        }
    }

    private static Stream OpenZip(string name, Stream content)
    {
        var archive = new ZipArchive(content, ZipArchiveMode.Read);
        if (!WorkbookPackage.IsOne(archive))
        {
            return OnlyEntry(name, archive).Open();
        }

        content.Position = 0;
        return content;
    }

    /// <summary>Whether a stream is a zip of files; a workbook, which is a zip as well, is one file.</summary>
    /// <exception cref="ReadException">It is a damaged archive.</exception>
    public static bool IsArchive(string name, Stream content)
    {
        Span<byte> mark = stackalloc byte[4];
        if (content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length || mark is not [(byte)'P', (byte)'K', 3, 4])
        {
            return false;
        }

        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read);
            return !WorkbookPackage.IsOne(archive);
        }
        catch (InvalidDataException problem)
        {
            throw Damaged(name, problem);
        }
    }

    /// <summary>The files of a zip.</summary>
    /// <exception cref="ReadException">There are too many of them.</exception>
    public static IEnumerable<ArchivedFile> Entries(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        var files = archive.Entries.Where(IsFile).Take(MostEntries + 1).ToArray();
        if (files.Length > MostEntries)
        {
            throw new ReadException(new(name, 0, "file", $"an archive of more than {MostEntries} files", $"at most {MostEntries} files inside"));
        }

        foreach (var file in files)
        {
            yield return files.Length == 1 ? new(name, file, isAlone: true) : new($"{name}/{file.FullName}", file, isAlone: false);
        }
    }

    /// <summary>Writes a file of a zip somewhere.</summary>
    /// <exception cref="ReadException">It is larger than that, damaged, or holds too much for its size.</exception>
    public static void Unpack(string name, ZipArchiveEntry file, long largest, Stream into)
    {
        try
        {
            Inflate(name, file.CompressedLength, largest, file.Open(), into);
        }
        catch (InvalidDataException problem)
        {
            throw Damaged(name, problem);
        }
    }

    private static bool IsFile(ZipArchiveEntry entry) => entry.Name.Length > 0;

    private static byte[] OpenZip(string name, byte[] content, long largest)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        return WorkbookPackage.IsOne(archive) ? content : Inflate(name, content.Length, largest, OnlyEntry(name, archive).Open());
    }

    private static ZipArchiveEntry OnlyEntry(string name, ZipArchive archive)
    {
        var files = archive.Entries.Where(IsFile).Take(1000).ToArray();
        return files.Length == 1
            ? files[0]
            : throw new ReadException(new(name, 0, "file", $"an archive of {files.Length} files", "an archive of one"));
    }

    private static ReadException TooLarge(string name, long packed, long most) =>
        new(new(name, 0, "file", $"an archive of {packed} bytes that holds more than {most}", $"at most {most} bytes inside"));

    private static ReadException Damaged(string name, Exception problem) =>
        new(new(name, 0, "file", "a damaged archive", "a whole one, with nothing but zeros behind it"), problem);

    private static byte[] Inflate(string name, long packed, long largest, Stream stream)
    {
        using var inside = new MemoryStream();
        Inflate(name, packed, largest, stream, inside);
        return inside.ToArray();
    }

    private static void Inflate(string name, long packed, long largest, Stream stream, Stream into)
    {
        using (stream)
        {
            var most = Math.Min(largest, Math.Max(AlwaysAllowed, packed * HighestRatio));
            var part = new byte[0x10000];
            long length = 0;
            for (int read; (read = stream.Read(part)) > 0;)
            {
                if ((length += read) > most)
                {
                    throw TooLarge(name, packed, most);
                }

                into.Write(part, 0, read);
            }
        }
    }
}
