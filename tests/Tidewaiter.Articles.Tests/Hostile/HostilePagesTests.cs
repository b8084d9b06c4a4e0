using System.Text;

namespace Tidewaiter.Articles.Tests.Hostile;

/// <summary>Pages built to exhaust whoever reads them: read to the end, or refused with the library's own error.</summary>
public class HostilePagesTests
{
    private static string Repeat(string words, int times) => new StringBuilder(words.Length * times).Insert(0, words, times).ToString();

    public static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["divisions a hundred thousand deep"] = () => Repeat("<div>", 100_000) + Some.Paragraphs,
        ["spans a hundred thousand deep"] = () => "<p>" + Repeat("<span>", 100_000) + Some.Paragraphs,
        ["formatting a hundred thousand deep"] = () => "<p>" + Repeat("<b><i>", 50_000) + "</p>" + Some.Paragraphs,
        ["formatting reopened in each paragraph"] = () => Repeat("<b><p>", 5_000) + Some.Paragraphs,
        ["tables a hundred thousand deep"] = () => Repeat("<table><tr><td>", 33_000) + Some.Paragraphs,
        ["lists fifty thousand deep"] = () => Repeat("<ul><li>", 50_000) + Some.Paragraphs,
        ["misnested links"] = () => Repeat("<a><div>", 20_000) + Some.Paragraphs,
        ["a hundred thousand siblings"] = () => Repeat("<p>x</p>", 100_000) + Some.Paragraphs,
        ["a million attributes"] = () => "<div " + string.Join(' ', Enumerable.Range(0, 1_000_000).Select(n => $"a{n}=1")) + ">" + Some.Paragraphs,
        ["the same attribute a million times"] = () => "<div " + Repeat("a=1 ", 1_000_000) + ">" + Some.Paragraphs,
        ["one attribute of ten million characters"] = () => $"<div class=\"{Repeat("sidebar ", 1_250_000)}\">{Some.Paragraphs}</div>",
        ["a tag that never ends"] = () => Some.Paragraphs + "<div " + Repeat("x", 5_000_000),
        ["a comment that never ends"] = () => Some.Paragraphs + "<!--" + Repeat("-", 5_000_000),
        ["a script that never ends"] = () => Some.Paragraphs + "<script>" + Repeat("<script", 500_000),
        ["entities without end"] = () => "<p>" + Repeat("&amp", 500_000) + "</p>" + Some.Paragraphs,
        ["a table of spans"] = () => "<table>" + Repeat("<tr><td rowspan=65534 colspan=1000>1</td></tr>", 2_000) + "</table>" + Some.Paragraphs,
        ["a table of a million cells"] = () => "<table><tr>" + Repeat("<td>1", 500_000) + "<tr>" + Repeat("<td>2", 500_000) + "</table>" + Some.Paragraphs,
        ["laughs by the billion"] = () =>
            "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(1, 30).Select(n => $"<!ENTITY a{n} \"&a{n - 1};&a{n - 1};\">"))
            + "]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>&a30;</p>" + Some.Paragraphs + "</body></html>",
        ["an entity that reads a file"] = () =>
            "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><html><body><p>&f;</p>" + Some.Paragraphs + "</body></html>",
        ["JSON-LD a million deep"] = () => "<script type=\"application/ld+json\">" + Repeat("[", 1_000_000) + "</script>" + Some.Paragraphs,
        ["JSON-LD of a hundred thousand articles"] = () =>
            "<script type=\"application/ld+json\">[" + Repeat("{\"@type\":\"NewsArticle\"},", 100_000) + "{}]</script>" + Some.Paragraphs,
        ["ten thousand scripts of data"] = () => Repeat("<script type=\"application/ld+json\">{}</script>", 10_000) + Some.Paragraphs,
        ["marks of direction and no width"] = () => "<p>" + Repeat("\u202E\u200B", 500_000) + "</p>" + Some.Paragraphs,
        ["one word of five million letters"] = () => "<p>" + Repeat("a", 5_000_000) + "</p>" + Some.Paragraphs,
        ["one line of digits and stops"] = () => "<p>" + Repeat("1.", 1_000_000) + "</p>" + Some.Paragraphs,
        ["headings without end"] = () => Repeat("<h2><a href=x>A heading that leads to another story</a></h2>", 20_000) + Some.Paragraphs,
        ["sections of related stories without end"] = () => Some.Paragraphs + Repeat("<h2>Related stories</h2><p>x</p>", 20_000),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_with_the_article_or_with_our_own_error(string page)
    {
        var html = Pages[page]();
        try
        {
            var article = ArticleReader.ReadHtml(html);
            Assert.DoesNotContain("root:", article.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("hahahaha", article.Text, StringComparison.Ordinal);
        }
        catch (UnreadableArticleException problem)
        {
            Assert.Contains(", expected ", problem.Message, StringComparison.Ordinal);
        }
    }
}
