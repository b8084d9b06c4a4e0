using System.Buffers;

namespace Tidewaiter.Articles.Content;

/// <summary>Tells what bytes are by looking at them: names and media types are often wrong.</summary>
internal static class ContentSniffer
{
    private static readonly (byte[] Magic, ContentKind Kind, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), ContentKind.Pdf, "a PDF document"),
        ([0x1F, 0x8B, 0x08], ContentKind.Gzip, "gzip data"),
        ("PK\x03\x04"u8.ToArray(), ContentKind.Zip, "a zip archive"),
        ("PK\x05\x06"u8.ToArray(), ContentKind.Zip, "an empty zip archive"),
        ("WARC/"u8.ToArray(), ContentKind.Warc, "a web archive (WARC)"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], ContentKind.Binary, "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], ContentKind.Binary, "a JPEG picture"),
        ("GIF8"u8.ToArray(), ContentKind.Binary, "a GIF picture"),
        ("RIFF"u8.ToArray(), ContentKind.Binary, "a RIFF file (WebP, WAV, AVI)"),
        ([0x00, 0x00, 0x01, 0x00], ContentKind.Binary, "an icon"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ContentKind.Binary, "an old office document (.doc, .xls, .ppt)"),
        ([0x7F, 0x45, 0x4C, 0x46], ContentKind.Binary, "an ELF program"),
        ("MZ"u8.ToArray(), ContentKind.Binary, "a Windows program"),
        ("BZh"u8.ToArray(), ContentKind.Binary, "bzip2 data"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], ContentKind.Binary, "xz data"),
        ([0x28, 0xB5, 0x2F, 0xFD], ContentKind.Binary, "Zstandard data"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], ContentKind.Binary, "a 7z archive"),
        ("Rar!"u8.ToArray(), ContentKind.Binary, "a RAR archive"),
        ("PAR1"u8.ToArray(), ContentKind.Binary, "a Parquet file"),
        ("SQLite format 3"u8.ToArray(), ContentKind.Binary, "an SQLite database"),
        ("ID3"u8.ToArray(), ContentKind.Binary, "an MP3 file"),
        ("OggS"u8.ToArray(), ContentKind.Binary, "an Ogg file"),
        ([0x1A, 0x45, 0xDF, 0xA3], ContentKind.Binary, "a Matroska video"),
        ("wOFF"u8.ToArray(), ContentKind.Binary, "a font"),
        ("wOF2"u8.ToArray(), ContentKind.Binary, "a font"),
        ("{\\rtf"u8.ToArray(), ContentKind.Binary, "an RTF document"),
    ];

    // Bytes that no text holds in any of the encodings read here (UTF-16 is ruled out before): C0 controls
    // but tab, line feed, form feed, carriage return, escape and the end-of-file mark of old systems.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 0x0B, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1C, 0x1D, 0x1E, 0x1F,
    ]);

    /// <summary>Says what the bytes are, and its name in words.</summary>
    public static (ContentKind Kind, string Name) Look(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return (ContentKind.Empty, "no bytes");
        }

        foreach (var (magic, kind, name) in Signatures)
        {
            // "MZ" alone also starts words of a text; a program has a zero byte soon after.
            if (bytes.StartsWith(magic) && (magic.Length > 2 || bytes[..Math.Min(bytes.Length, 64)].Contains((byte)0)))
            {
                return (kind, name);
            }
        }

        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8))
        {
            return (ContentKind.Binary, "an MP4 video or HEIF picture");
        }

        var head = bytes[..Math.Min(bytes.Length, 4096)];
        if (Encodings.TextDecoder.IsUtf16(head))
        {
            return (ContentKind.Text, "text");
        }

        var controls = 0;
        for (var rest = head; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            controls++;
        }

        // A stray control character happens in real pages; a share of them does not.
        return controls > 2 && controls * 50 > head.Length ? (ContentKind.Binary, "binary data") : (ContentKind.Text, "text");
    }
}
