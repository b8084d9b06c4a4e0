using System.IO.Compression;
using System.Text;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Articles.Tests.Archives;

public sealed class FilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("articles").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var held = new MemoryStream();
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return held.ToArray();
    }

    [Fact]
    public void Reads_a_folder_in_the_order_of_names_archives_included()
    {
        Write("b/2.html", Some.Page(Some.Paragraphs));
        Write("a.txt", Some.Text);
        Write("c.zip", Zip(("in/x.txt", Encoding.UTF8.GetBytes(Some.Text)), ("y.bin", [0, 1, 2, 3, 4, 5, 6, 7])));
        Write("d.jsonl", "{\"text\":\"\"}\n{\"id\":\"j2\",\"text\":\"" + Some.First + "\"}");
        Write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]);

        var articles = ArticleArchive.Open(folder, new ArchiveTally()).Select(raw => raw.Read()).ToList();

        Assert.Equal(
            ["1 a.txt", "2 c.zip/in/x.txt", "3 c.zip/y.bin Binary", "4 d.jsonl:1 Empty", "5 d.jsonl:2", "6 picture.png Binary", $"7 b{Path.DirectorySeparatorChar}2.html"],
            articles.Select(one => $"{one.Number} {one.Name}{(one.Problem is { } problem ? $" {problem.Problem}" : "")}"));
        Assert.Equal("picture.png: found a PNG picture, expected an HTML page, a text, Markdown, an e-mail message or a PDF.", articles[5].Problem!.Message);
    }

    [Fact]
    public void Does_not_follow_a_link_that_leads_upwards()
    {
        Write("a.txt", Some.Text);
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);

        Assert.Single(ArticleArchive.Open(folder, new ArchiveTally()));
    }

    [Fact]
    public void Refuses_a_zip_entry_that_unpacks_without_end()
    {
        Write("bomb.zip", Zip(("zeros.txt", new byte[ArticleArchive.MostBytes + 10]), ("good.txt", Encoding.UTF8.GetBytes(Some.Text))));

        var articles = ArticleArchive.Open(Path.Combine(folder, "bomb.zip"), new ArchiveTally()).Select(raw => raw.Read()).ToList();

        Assert.Equal(ArticleProblem.TooLarge, articles[0].Problem!.Problem);
        Assert.NotNull(articles[1].Article);
    }

    [Fact]
    public void Says_that_a_zip_archive_is_damaged()
    {
        var zip = Zip(("a.txt", Encoding.UTF8.GetBytes(Some.Text)));
        Write("cut.zip", zip[..(zip.Length / 2)]);

        var article = Assert.Single(ArticleArchive.Open(Path.Combine(folder, "cut.zip"), new ArchiveTally())).Read();

        Assert.Equal(ArticleProblem.Broken, article.Problem!.Problem);
    }

    [Fact]
    public void Passes_over_packed_lines_that_unpack_without_end_and_reads_on()
    {
        Write("bomb.jsonl.gz", Packed([.. new byte[ArticleArchive.MostBytes * 3], (byte)'\n', .. Encoding.UTF8.GetBytes($"{{\"text\":\"{Some.First}\"}}")]));

        var articles = ArticleArchive.Open(Path.Combine(folder, "bomb.jsonl.gz"), new ArchiveTally()).Select(raw => raw.Read()).ToList();

        Assert.Equal([ArticleProblem.TooLarge, null], articles.Select(one => one.Problem?.Problem));
    }

    [Fact]
    public void Reads_the_lines_before_damage_in_packed_data()
    {
        var random = new Random(1);
        var lines = string.Concat(Enumerable.Range(0, 5000).Select(n => $"{{\"id\":\"{n}\",\"text\":\"{Some.First} {random.NextInt64()}\"}}\n"));
        var packed = Packed(Encoding.UTF8.GetBytes(lines));
        packed.AsSpan(packed.Length / 2, 200).Fill(0xFF);
        Write("damaged.jsonl.gz", packed);

        var articles = ArticleArchive.Open(Path.Combine(folder, "damaged.jsonl.gz"), new ArchiveTally()).Select(raw => raw.Read()).ToList();

        Assert.InRange(articles.Count, 100, 4999);
        Assert.Equal(ArticleProblem.Broken, articles[^1].Problem!.Problem);
        Assert.StartsWith("damaged.jsonl.gz: found damaged or locked data after line ", articles[^1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_read_does_not_keep_the_others_from_being_read()
    {
        Write("a.txt", Some.Text);
        Write("b.txt", Some.Text);
        Write("c.txt", "");
        File.Delete(Path.Combine(folder, "a.txt"));
        File.CreateSymbolicLink(Path.Combine(folder, "a.txt"), Path.Combine(folder, "nowhere"));

        var articles = ArticleArchive.Open(folder, new ArchiveTally()).Select(raw => raw.Read()).ToList();

        Assert.Equal(["b.txt", "c.txt Empty"], articles.Select(one => $"{one.Name}{(one.Problem is { } problem ? $" {problem.Problem}" : "")}"));
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var held = new MemoryStream();
        using (var gzip = new GZipStream(held, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return held.ToArray();
    }

    [Fact]
    public void Says_that_there_is_no_such_file() =>
        Assert.Throws<FileNotFoundException>(() => ArticleArchive.Open(Path.Combine(folder, "none.txt"), new ArchiveTally()));
}
