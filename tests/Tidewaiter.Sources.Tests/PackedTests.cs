using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Tidewaiter.Sources.Tests;

public sealed class PackedTests : IDisposable
{
    private const string Text = "t,i,j,k,v,q\n2022,156,643,10620,48.641,3.1\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tidewaiter-packed-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_packed_table_is_read_and_known_by_its_packed_bytes()
    {
        foreach (var bytes in new[] { Gzip(Encoding.UTF8.GetBytes(Text)), Zip(Text) })
        {
            var file = SourceFile.Read(Write(bytes));

            Assert.Equal(Text, Encoding.UTF8.GetString(file.Bytes));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.Sha256);
        }
    }

    [Fact]
    public void A_packed_workbook_and_a_table_in_UTF_16_with_its_mark_are_read()
    {
        var workbook = SomeWorkbook.Of(("S", [["a", "b"]]));

        Assert.Equal(workbook, Packed.Open("x", workbook));
        Assert.Equal(workbook, Packed.Open("x", Gzip(workbook)));
        Assert.Equal(2, Read.Bytes("x", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]).Count);
        Assert.Equal(2, Read.Bytes("x", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]).Count);
    }

    [Fact]
    public void An_archive_made_to_fill_memory_is_refused() => Assert.StartsWith(
        "packed file: found 'an archive of ",
        Refusal(Gzip(new byte[20_000_000])), // zeros shrink to a thousandth and less
        StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_several_files_is_refused() =>
        Assert.Equal("packed file: found 'an archive of 2 files', expected an archive of one.", Refusal(Zip(Text, Text)));

    [Fact]
    public void A_cut_off_archive_is_refused()
    {
        var random = new byte[5_000];
        new Random(1).NextBytes(random);

        Assert.Equal("packed file: found 'a damaged archive', expected a whole one, with nothing but zeros behind it.", Refusal(Zip(Text)[..^10]));
        Assert.Equal("packed file: found 'a damaged archive', expected a whole one, with nothing but zeros behind it.", Refusal([0x1F, 0x8B, .. random]));
    }

    [Theory]
    [InlineData(1, 16)]
    [InlineData(1, 512)]        // the length of the content ends with three zeros, which are the gzip's own
    [InlineData(70_000, 10_240)]
    public void Zeros_behind_gzip_are_no_part_of_it(int length, int zeros)
    {
        var content = new byte[length];
        new Random(1).NextBytes(content);

        Assert.Equal(content, Packed.Open("packed", [.. Gzip(content), .. new byte[zeros]]));
        Assert.Equal([7, .. content], Packed.Open("packed", [.. Gzip([7]), .. Gzip(content), .. new byte[zeros]]));
    }

    [Fact]
    public void Anything_else_behind_gzip_is_refused()
    {
        const string Message = "packed file: found 'a damaged archive', expected a whole one, with nothing but zeros behind it.";
        var whole = Gzip(Encoding.UTF8.GetBytes(Text));

        Assert.Equal(Message, Refusal([.. whole, .. "and so on"u8]));
        Assert.Equal(Message, Refusal([.. whole, .. new byte[512], .. whole]));
        Assert.Equal(Message, Refusal([.. whole[..^9], .. new byte[512]]));
    }

    [Theory]
    [InlineData(4_096, null)]
    [InlineData(4_097, "table:3 row: found 'a line of more than 4096 bytes', expected at most 4096.")]
    [InlineData(8_190, "table:3 row: found 'a line of more than 4096 bytes', expected at most 4096.")]
    public void A_line_of_a_table_for_an_engine_has_four_thousand_bytes_at_most_wherever_it_stands(int length, string? message)
    {
        foreach (var before in new[] { 0, 1, 100, 4_095, 4_096 })
        {
            var table = Encoding.UTF8.GetBytes($"{new string('a', before)}\nb\n{new string('c', length)}\nd");

            Assert.Equal(message, Record.Exception(() => Packed.CheckTable("table", new MemoryStream(table)))?.Message);
        }
    }

    [Fact]
    public void Gzip_that_was_cut_off_anywhere_is_refused()
    {
        var whole = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(i => $"2022,156,643,{10620 + i},{i * 7 % 997},3.1\n"))));
        for (var length = 2; length < whole.Length; length++)
        {
            Assert.Equal("packed file: found 'a damaged archive', expected a whole one, with nothing but zeros behind it.", Assert.Throws<ReadException>(() => Packed.Open("packed", whole[..length])).Message);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8_192)]     // as long as what is read at once
    [InlineData(200_000)]
    public void Gzip_in_several_parts_is_read_whole(int length)
    {
        var (first, second) = (new byte[length], new byte[length + 1]);
        new Random(1).NextBytes(first);
        new Random(2).NextBytes(second);

        Assert.Equal([.. first, .. second, 1], Packed.Open("packed", [.. Gzip(first), .. Gzip(second), .. Gzip([1])]));
    }

    private string Refusal(byte[] content) => Assert.Throws<ReadException>(() => SourceFile.Read(Write(content), "packed")).Message;

    private string Write(byte[] content)
    {
        var path = Path.Combine(folder.FullName, "packed");
        File.WriteAllBytes(path, content);
        return path;
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params string[] texts)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (place, text) in texts.Index())
            {
                using var writer = new StreamWriter(archive.CreateEntry($"{place}.csv").Open());
                writer.Write(text);
            }
        }

        return packed.ToArray();
    }
}
