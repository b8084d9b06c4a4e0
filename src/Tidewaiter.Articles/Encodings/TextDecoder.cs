using System.Text;

namespace Tidewaiter.Articles.Encodings;

/// <summary>Turns bytes into text: byte order mark, then what the server says, then what the page says, then what the bytes look like.</summary>
internal static class TextDecoder
{

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a whole page or text.</summary>
    /// <param name="bytes">The bytes, a byte order mark included where there is one.</param>
    /// <param name="contentType">The media type with its <c>charset</c>, where the server sent one.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var (encoding, mark) = Choose(bytes, contentType);
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>Chooses the encoding, and how many bytes its mark takes.</summary>
    public static (Encoding Encoding, int Mark) Choose(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (Encoding.UTF8, 3);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return (Encoding.UTF32, 4);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode, 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode, 2);
        }

        if (Utf16ByZeros(bytes) is { } wide)
        {
            return (wide, 0);
        }

        var valid = IsUtf8(bytes);
        if (valid == Utf8.Multibyte)
        {
            // Valid multi-byte UTF-8 is hardly ever anything else, whatever the label says.
            return (Encoding.UTF8, 0);
        }

        if (valid == Utf8.Invalid && DeclaredCharset.OfContentType(contentType)?.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) == true)
        {
            return (contentType!.Contains("be", StringComparison.OrdinalIgnoreCase) ? Encoding.BigEndianUnicode : Encoding.Unicode, 0);
        }

        var declared = ByName(DeclaredCharset.OfContentType(contentType)) ?? ByName(DeclaredCharset.OfMarkup(bytes));
        if (declared is not null && declared is not UTF8Encoding)
        {
            return (declared, 0);
        }

        return (valid == Utf8.Ascii ? Encoding.UTF8 : declared is UTF8Encoding ? MostlyUtf8(bytes) : CodePageGuess.Of(bytes), 0);
    }

    /// <summary>Whether the bytes look like UTF-16, with a mark or without.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || Utf16ByZeros(bytes) is not null;

    private enum Utf8
    {
        Invalid,
        Ascii,
        Multibyte,
    }

    private static Utf8 IsUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Ascii.IsValid(bytes) ? Utf8.Ascii
        : System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.Multibyte
        : Utf8.Invalid;

    // A page cut off in the middle of a character, or with one bad byte, is still UTF-8.
    private static Encoding MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var broken = 0;
        var good = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (bytes[at] >= 0x80)
            {
                _ = status == System.Buffers.OperationStatus.Done ? good++ : broken++;
            }

            at += Math.Max(length, 1);
        }

        return broken > good ? CodePageGuess.Of(bytes) : Encoding.UTF8;
    }

    // Latin, Greek and Cyrillic text in UTF-16 has a byte from 0 to 5 in every second place, and no other text has such bytes.
    private static UnicodeEncoding? Utf16ByZeros(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length & ~1, 512)];
        if (head.Length < 8)
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            even += head[i] <= 5 ? 1 : 0;
            odd += head[i + 1] <= 5 ? 1 : 0;
        }

        var pairs = head.Length / 2;
        return odd * 10 > pairs * 7 && even * 10 < pairs ? (UnicodeEncoding)Encoding.Unicode
            : even * 10 > pairs * 7 && odd * 10 < pairs ? (UnicodeEncoding)Encoding.BigEndianUnicode
            : null;
    }

    internal static Encoding? ByName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        name = name.Trim().Trim('"', '\'').ToLowerInvariant();
        // The web's own reading of old names: browsers take Latin-1 for windows-1252, and a page that was
        // declared UTF-16 and could be read that far is not UTF-16.
        name = name switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "iso8859-1" or "x-cp1252" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "gb2312" or "gbk" or "x-gbk" or "gb_2312-80" => "gb18030",
            "cp1251" or "win-1251" or "win1251" or "x-cp1251" => "windows-1251",
            "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => "utf-8",
            "shift-jis" or "sjis" or "x-sjis" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "ksc5601" => "euc-kr",
            "koi8r" or "koi8" => "koi8-r",
            "utf-7" or "utf7" => "windows-1252", // a known attack, and no page uses it
            _ => name,
        };
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
