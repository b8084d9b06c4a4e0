using System.IO.Compression;
using System.Text;

namespace Tidewaiter.Articles.Tests.Documents;

public class DocumentsTests
{
    [Fact]
    public void Reads_markdown_with_its_fields_headings_lists_and_tables()
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes($"""
            ---
            title: "{Some.Headline}"
            date: 2024-11-07
            ---

            {Some.First} See [the table](https://example.org/t) and **bold words**.

            ## By direction

            - {Some.Second}

            | Month | Exports | Imports |
            | --- | ---: | ---: |
            | August | 2.31 | 1.87 |
            | September | 2.44 | 1.90 |

            {Some.Third}
            """));

        Assert.Equal((Some.Headline, new DateOnly(2024, 11, 7), "front matter date"), (article.Title, article.Published, article.PublishedFrom));
        Assert.Equal(
            [PartKind.Title, PartKind.Paragraph, PartKind.Heading, PartKind.ListItem, PartKind.Table, PartKind.Paragraph],
            article.Parts.Select(part => part.Kind));
        Assert.Contains("September\t2.44\t1.90", article.Text, StringComparison.Ordinal);
        Assert.Contains("See the table and bold words.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_message_with_two_bodies_by_its_html()
    {
        var message = $"""
            From: Ann Lee <ann@example.org>
            To: desk@example.org
            Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(Some.Headline))}?=
            Date: Thu, 7 Nov 2024 09:15:00 +0300
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b1"

            --b1
            Content-Type: text/plain; charset=utf-8

            See the HTML part.
            --b1
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            {Convert.ToBase64String(Encoding.UTF8.GetBytes(Some.Page(Some.Paragraphs)), Base64FormattingOptions.InsertLineBreaks)}
            --b1--
            """;

        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(message.ReplaceLineEndings("\r\n")));

        Some.AllFiguresAreIn(article);
        Assert.Equal((Some.Headline, "Ann Lee"), (article.Title, article.Byline));
        Assert.Equal((new DateOnly(2024, 11, 7), "Date of the message"), (article.Published, article.PublishedFrom));
    }

    [Fact]
    public void Reads_a_message_in_plain_text()
    {
        var message = $"From: a@example.org\r\nSubject: {Some.Headline}\r\nDate: Thu, 7 Nov 2024 09:15:00 +0300\r\nTo: b@example.org\r\n\r\n{Some.First}\r\n\r\n{Some.Second}\r\n\r\n{Some.Third}\r\n";

        Some.AllFiguresAreIn(ArticleReader.Read(Encoding.UTF8.GetBytes(message)));
    }

    [Fact]
    public void Reads_a_pdf_and_joins_its_lines()
    {
        var article = ArticleReader.Read(SomePdf.Of(Some.Headline, Some.First, Some.Second, Some.Third));

        Some.AllFiguresAreIn(article);
        Assert.Equal(Some.Headline, article.Title);
        Assert.Contains(Some.First, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\nnothing of a document")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF")] // a page tree that holds itself
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.4\n1 0 obj<</Length 99999999999/Type/Catalog/Pages 3 0 R>>stream\nxx")]
    public void Says_that_a_pdf_is_damaged(string pdf)
    {
        var problem = Assert.Throws<UnreadableArticleException>(() => ArticleReader.Read(Encoding.Latin1.GetBytes(pdf), new() { FileName = "x.pdf" }));

        Assert.Contains(problem.Problem, (IEnumerable<ArticleProblem>)[ArticleProblem.Broken, ArticleProblem.NothingToRead]);
        Assert.StartsWith("x.pdf: found a ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_a_pdf_of_nested_brackets()
    {
        var pdf = "%PDF-1.4\n1 0 obj" + new string('[', 200_000) + "\ntrailer<</Root 1 0 R>>";

        Assert.Throws<UnreadableArticleException>(() => ArticleReader.Read(Encoding.Latin1.GetBytes(pdf)));
    }

    [Fact]
    public void Reads_the_columns_of_a_pdf_one_after_the_other()
    {
        var article = ArticleReader.Read(SomePdf.InColumns(Some.Headline, [Some.First, Some.Second], [Some.Third, Some.First]));

        Some.AllFiguresAreIn(article);
        Assert.Contains(Some.Second, article.Text, StringComparison.Ordinal);
        Assert.Contains(Some.Third, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Keeps_the_columns_of_a_pdf_apart_that_was_set_line_by_line(int columns)
    {
        var article = ArticleReader.Read(SomePdf.AcrossColumns(Some.Headline, new[] { Some.First, Some.Second, Some.Third }[..columns], []));

        Assert.All(new[] { Some.First, Some.Second, Some.Third }[..columns], paragraph => Assert.Contains(paragraph, article.Text, StringComparison.Ordinal));
        Assert.Equal(Some.Headline, article.Title);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reads_a_table_of_a_pdf_as_a_table(int columns)
    {
        string[][] table = [["Partner", "Exports", "Change", "Imports"], ["Sudland", "15.1", "+12.0", "13.3"], ["Estmark and its islands", "9.7", "", "10.2"], ["Westmark", "4.2", "+1.5", "3.1"]];

        var article = ArticleReader.Read(SomePdf.AcrossColumns(Some.Headline, new[] { Some.First, Some.Second }[..columns], table));

        Assert.Contains(Some.First, article.Text, StringComparison.Ordinal);
        Assert.Contains("Partner\tExports\tChange\tImports\nSudland\t15.1\t+12.0\t13.3\nEstmark and its islands\t9.7\t\t10.2\nWestmark\t4.2\t+1.5\t3.1", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Parts, part => part.Kind == PartKind.Table);
    }

    [Fact]
    public void Draws_forms_in_forms_that_come_to_little() =>
        Assert.Contains("hahahahaha", ArticleReader.Read(SomePdf.Laughing(1)).Text, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(EndlessForms))]
    public void Does_not_draw_forms_in_forms_without_end(string found, Func<byte[]> pdf)
    {
        var problem = Assert.Throws<UnreadableArticleException>(() => ArticleReader.Read(pdf(), new() { FileName = "x.pdf" }));

        Assert.Equal(ArticleProblem.Broken, problem.Problem);
        Assert.Contains(found, problem.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<byte[]>> EndlessForms => new()
    {
        { "a page that draws more than 500,000 characters", () => SomePdf.Laughing(12) }, // a billion times a hundred
        { "a form that draws itself", SomePdf.InCircles },
    };

    [Fact]
    public void Does_not_unpack_gzip_without_end()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(new byte[100_000_000]);
        }

        var problem = Assert.Throws<UnreadableArticleException>(() => ArticleReader.Read(packed.ToArray(), new() { FileName = "zeros.gz" }));

        Assert.Equal(ArticleProblem.TooLarge, problem.Problem);
    }
}
