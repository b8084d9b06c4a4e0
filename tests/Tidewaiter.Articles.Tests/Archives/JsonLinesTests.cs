using System.Text;
using System.Text.Json;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Articles.Tests.Archives;

public class JsonLinesTests
{
    private static List<ArticleRead> Read(string lines) =>
        ArticleArchive.Jsonl(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "in.jsonl", new ArchiveTally()).Select(raw => raw.Read()).ToList();

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
    [InlineData("{bad", "in.jsonl:1: found text that is no JSON from byte 2 on, expected one object a line.")]
    [InlineData("""{"text": oops}""", "in.jsonl:1: found text that is no JSON from byte 10 on, expected one object a line.")]
    [InlineData("""[1]""", "in.jsonl:1: found an array, expected an object such as {\"id\": \"a1\", \"text\": \"…\"}.")]
    [InlineData("""{"id":"x"}""", "in.jsonl:1: found neither \"text\" nor \"html\", expected one of them.")]
    [InlineData("""{"id":"x","text":"a","html":"b"}""", "in.jsonl:1: found both \"text\" and \"html\", expected one of them.")]
    [InlineData("""{"id":"x","text":5}""", "in.jsonl:1 text: found a number, expected a string.")]
    [InlineData("""{"id":["x"],"text":"a"}""", "in.jsonl:1 id: found an array, expected a string.")]
    [InlineData("""{"id":"x","text":"a","title":{}}""", "in.jsonl:1 title: found an object, expected a string.")]
    [InlineData("""{"text":"Some words of it.","published":"soon"}""", "in.jsonl:1 published: found 'soon', expected a day such as 2023-12-07.")]
    [InlineData("""{"text":"Some words of it.","published":"2023-13-01"}""", "in.jsonl:1 published: found '2023-13-01', expected a day such as 2023-12-07.")]
    [InlineData("""{"text":"  "}""", "in.jsonl:1: found white space alone, expected an article.")]
    public void Says_what_is_wrong_with_a_line_and_goes_on(string line, string message)
    {
        var articles = Read(line + "\n" + JsonSerializer.Serialize(new { text = Some.Text }));

        Assert.Equal(message, articles[0].Problem!.Message);
        Assert.NotNull(articles[1].Article);
    }

    [Fact]
    public void A_problem_keeps_the_id_of_its_line() =>
        Assert.Equal(["a1", "7", null], Read("{\"id\":\"a1\",\"text\":\"\"}\n{\"id\":7}\n{bad").Select(one => one.Id));

    [Fact]
    public void Half_a_character_becomes_a_mark_and_the_rest_is_read() =>
        Assert.Contains("\uFFFD", Assert.Single(Read($$"""{"text":"{{Some.First}} \ud800"}""")).Article!.Text, StringComparison.Ordinal);

    [Fact]
    public void A_line_s_own_day_wins_over_that_of_the_archive_and_a_time_of_day_is_passed_over()
    {
        var lines = $$"""
            {"text":"{{Some.First}}","published":"2023-12-07T08:00:00Z"}
            {"text":"{{Some.First}}"}
            """;
        var read = ArticleArchive.Jsonl(
            new MemoryStream(Encoding.UTF8.GetBytes(lines)), "in.jsonl", new ArchiveTally(), new ArchiveOptions { Published = new(2024, 1, 31) }).Select(raw => raw.Read());

        Assert.Equal([new DateOnly(2023, 12, 7), new(2024, 1, 31)], read.Select(one => one.Article!.Published!.Value));
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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nobody_taking_the_results_any_more_ends_the_taking_of_things(int workers)
    {
        var taken = 0;
        var things = Enumerable.Range(0, 1_000_000).Select(n => taken++);

        _ = OrderedWork.Run(things, n => n, workers).First();

        Assert.InRange(taken, 1, 1000);
    }
}
