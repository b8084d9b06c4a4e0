using System.IO.Compression;

namespace Tidewaiter.Sources.Tables;

/// <summary>The zip that an Excel workbook is packed in.</summary>
internal static class WorkbookPackage
{
    // The largest official workbook known holds 8 MB of XML, and texts of 14 kB; a library that reads one keeps all its texts in memory.
    private const long LargestPart = 128L * 1024 * 1024;
    private const long LargestTexts = 16L * 1024 * 1024;
    private const int MostParts = 1_000;

    /// <summary>Whether a file is a workbook rather than any other zip.</summary>
    public static bool IsOne(SourceFile file)
    {
        if (file.Bytes is not [(byte)'P', (byte)'K', 3, 4, ..])
        {
            return false;
        }

        try
        {
            using var archive = new ZipArchive(file.OpenRead(), ZipArchiveMode.Read);
            return IsOne(archive);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Whether a zip is a workbook.</summary>
    public static bool IsOne(ZipArchive archive) => archive.GetEntry("xl/workbook.xml") is not null;

    /// <summary>Unpacks every part once and keeps nothing, so that no library is given what would fill memory.</summary>
    /// <exception cref="ReadException">It is no workbook, or damaged, or holds more than a workbook of figures does.</exception>
    public static void Check(SourceFile file)
    {
        try
        {
            using var archive = new ZipArchive(file.OpenRead(), ZipArchiveMode.Read);
            if (!IsOne(archive) || archive.Entries.Count > MostParts)
            {
                throw new ReadException(new(file.Name, 0, "file", $"an archive of {archive.Entries.Count} parts", "an Excel workbook (.xlsx)"));
            }

            var buffer = new byte[0x10000];
            foreach (var part in archive.Entries)
            {
                Check(file, part, buffer);
            }
        }
        catch (InvalidDataException problem)
        {
            throw new ReadException(new(file.Name, 0, "file", "a damaged workbook", "a whole one"), problem);
        }
    }

    private static void Check(SourceFile file, ZipArchiveEntry part, byte[] buffer)
    {
        var most = part.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase)
            ? LargestTexts
            : Math.Min(LargestPart, Math.Max(Packed.AlwaysAllowed, part.CompressedLength * Packed.HighestRatio));
        using var stream = part.Open();
        var length = 0L;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            length += read;
            if (length > most)
            {
                throw new ReadException(new(
                    file.Name, 0, part.FullName, $"a part of {part.CompressedLength} bytes that holds more than {most}", $"at most {most} bytes inside"));
            }
        }
    }
}
