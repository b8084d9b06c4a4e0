using System.Text;
using System.Text.Json;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Articles.Tests.Archives;

public class JsonLinesTests
{
    private static List<ArticleRead> Read(string lines) =>
        ArticleArchive.Jsonl(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "in.jsonl").Select(raw => raw.Read()).ToList();

    [Fact]
    public void Reads_text_and_html_with_what_the_line_knows_of_them()
    {
        var articles = Read($$"""
            {"id":"a1","text":{{JsonSerializer.Serialize(Some.Text)}},"published":"2024-11-07","url":"https://example.org/a"}

            {"id":17,"html":{{JsonSerializer.Serialize(Some.Page(Some.Paragraphs))}},"title":"Own title"}
            """);

        Assert.Equal(["a1", "17"], articles.Select(one => one.Article!.Id));
        Assert.Equal((new DateOnly(2024, 11, 7), "given"), (articles[0].Article!.Published, articles[0].Article!.PublishedFrom));
        Assert.Equal("Own title", articles[1].Article!.Title);
        Assert.All(articles, one => Some.AllFiguresAreIn(one.Article!));
        Assert.Equal([1, 3], articles.Select(one => one.Number));
    }

    [Theory]
    [InlineData("""{"id":"x"}""", "in.jsonl:1: found neither \"text\" nor \"html\", expected a JSON object with \"text\" or \"html\".")]
    [InlineData("""[1]""", "in.jsonl:1: found JSON of kind Array, expected a JSON object with \"text\" or \"html\".")]
    [InlineData("""{"text":"Some words of it.","published":"soon"}""", "in.jsonl:1: found published 'soon', expected a day such as 2023-12-07.")]
    [InlineData("""{"text":"  "}""", "in.jsonl:1: found white space alone, expected an article.")]
    public void Says_what_is_wrong_with_a_line_and_goes_on(string line, string message)
    {
        var articles = Read(line + "\n" + JsonSerializer.Serialize(new { text = Some.Text }));

        Assert.Equal(message, articles[0].Problem!.Message);
        Assert.NotNull(articles[1].Article);
    }

    [Fact]
    public void Says_of_a_line_that_is_no_json_where_it_stands()
    {
        var problem = Assert.Single(Read("{\"text\": oops}")).Problem!;

        Assert.Equal(ArticleProblem.Broken, problem.Problem);
        Assert.StartsWith("in.jsonl:1: found no JSON (", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_over_a_line_without_end()
    {
        var lines = "{\"text\":\"" + new string('a', ArticleArchive.MostBytes) + "\"}\n" + JsonSerializer.Serialize(new { text = Some.Text });

        var articles = Read(lines);

        Assert.Equal(ArticleProblem.TooLarge, articles[0].Problem!.Problem);
        Assert.NotNull(articles[1].Article);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Keeps_the_order_on_several_threads(int workers)
    {
        var results = OrderedWork.Run(Enumerable.Range(0, 500), n =>
        {
            Thread.SpinWait(n % 7 * 2000);
            return n * 2;
        }, workers);

        Assert.Equal(Enumerable.Range(0, 500).Select(n => n * 2), results);
    }

    [Fact]
    public void Hands_an_exception_of_the_work_to_the_caller_at_its_turn()
    {
        var taken = new List<int>();
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var result in OrderedWork.Run(Enumerable.Range(0, 50), n => n == 20 ? throw new InvalidOperationException() : n, 2))
            {
                taken.Add(result);
            }
        });

        Assert.Equal(Enumerable.Range(0, 20), taken);
    }
}
