using System.IO.Compression;

namespace Tidewaiter.Sources;

/// <summary>Files as offices pack them: gzip, or a zip with one file in it.</summary>
internal static class Packed
{
    // Tables of figures shrink to a tenth or a fiftieth. What shrinks to less than a five-hundredth was made to fill memory.
    private const int HighestRatio = 500;
    private const int AlwaysAllowed = 1 << 20;

    /// <summary>The bytes inside, or those given where they are not packed.</summary>
    /// <exception cref="ReadException">What is inside is too large, damaged, or not one file.</exception>
    public static byte[] Open(string name, byte[] content)
    {
        try
        {
            return content switch
            {
                [0x1F, 0x8B, ..] => Inflate(name, content.Length, new GZipStream(new MemoryStream(content), CompressionMode.Decompress)),
                [(byte)'P', (byte)'K', 3, 4, ..] => OpenZip(name, content),
                _ => content,
            };
        }
        catch (InvalidDataException problem)
        {
            throw new ReadException(new(name, 0, "file", "a damaged archive", "a whole one"), problem);
        }
    }

    private static byte[] OpenZip(string name, byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        var files = archive.Entries.Count(entry => entry.Name.Length > 0);
        return files == 1
            ? Inflate(name, content.Length, archive.Entries.First(entry => entry.Name.Length > 0).Open())
            : throw new ReadException(new(name, 0, "file", $"an archive of {files} files", "an archive of one"));
    }

    private static byte[] Inflate(string name, int packed, Stream stream)
    {
        using (stream)
        {
            var most = Math.Min(SourceFile.Largest, Math.Max(AlwaysAllowed, (long)packed * HighestRatio));
            using var inside = new MemoryStream();
            var part = new byte[0x10000];
            for (int read; (read = stream.Read(part)) > 0;)
            {
                if (inside.Length + read > most)
                {
                    throw new ReadException(new(name, 0, "file", $"an archive of {packed} bytes that holds more than {most}", $"at most {most} bytes inside"));
                }

                inside.Write(part, 0, read);
            }

            return inside.ToArray();
        }
    }
}
