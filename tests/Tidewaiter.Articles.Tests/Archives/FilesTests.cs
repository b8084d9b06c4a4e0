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
    public void Says_that_there_is_no_such_file() =>
        Assert.Throws<FileNotFoundException>(() => ArticleArchive.Open(Path.Combine(folder, "none.txt"), new ArchiveTally()));
}
