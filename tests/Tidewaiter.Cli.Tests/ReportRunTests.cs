using System.Text;
using Tidewaiter.Articles;
using Tidewaiter.Cli.Inputs;
using Tidewaiter.Cli.Reports;
using Tidewaiter.Cli.Results;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Tests;

public sealed class ReportRunTests
{
    private const string Lines = """
        {"id":"first","text":"Exports rose."}
        {"id":"second","text":"Imports fell."}
        {"id":"third","text":"Trade stood still."}
        """;

    [Theory]
    [InlineData(typeof(KeyNotFoundException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(ArgumentOutOfRangeException))]
    [InlineData(typeof(OverflowException))]
    public void An_article_at_which_the_program_fails_is_told_and_the_others_go_on(Type fault)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var run = Run(output, error, article => article.Id == "second" ? throw (Exception)Activator.CreateInstance(fault)! : new ArticleReport(article));

        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("Exports rose.", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"second","line":2,"problem":"defect","error":""", lines[1], StringComparison.Ordinal);
        Assert.Contains("Trade stood still.", lines[2], StringComparison.Ordinal);
        Assert.Contains("please report this with the article", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("2 articles; passed over: 1 damaged.\n", error.ToString(), StringComparison.Ordinal);
        Assert.True(run.Failed);
    }

    [Fact]
    public void A_store_that_does_not_open_ends_the_run() =>
        Assert.Throws<InputException>(() => Run(Stream.Null, TextWriter.Null, _ => throw new InputException("figures.db: found no store.")));

    private static ReportRun Run(Stream output, TextWriter error, Func<Article, Report> report)
    {
        var surroundings = new Surroundings(() => new MemoryStream(Encoding.UTF8.GetBytes(Lines)), output, error, Terminal.None, _ => BuiltInFigures.Open());
        var run = new ReportRun(surroundings, report);
        using var sources = new ArticleSources(surroundings, [], ArticleSources.StandardInput, published: null);
        run.Run(sources, new ReportForm(OutputFormat.JsonLines, Terminal.None), output, EarlierResults.None);
        return run;
    }
}
