using Tidewaiter.Articles;
using Tidewaiter.Checking.Json;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using static Tidewaiter.Checking.Tests.Some;

namespace Tidewaiter.Checking.Tests.Judging;

/// <summary>How often the figures, which may lie in a database, are asked while articles are checked.</summary>
public class AskingTests
{
    // Right, wrong, of other months, of nothing that is held, and of the whole.
    private static readonly Claim[] Claims =
    [
        Level(Exports, "2023-11", 10.3m), Level(Exports, "2023-11", 11.8m), Level(Imports, "2023-10", 10.3m), Level(Trade, "2023-11", 22.1m),
        Growth(Exports, "2023-11", 20.1m), Growth(Imports, "2023-11", 55.5m), Level(Balance, "2023-11", 1.5m), Level(Exports, "1999", 3.3m),
        Level(Exports, "2023-11", 10.3m) with { Unit = "CNY" }, Level(Trade with { To = EconomyCode.World }, "2023-11", 500.25m),
    ];

    private static readonly Figure[] Figures =
    [
        Amount("X", "2023-11", 10.3m), Amount("M", "2023-11", 11.8m), Amount("X", "2023-10", 8.7m), Amount("M", "2023-10", 10.3m),
        Amount("X", "2022-11", 8.5m), Amount("M", "2022-11", 10.1m), Rate("X", "2023-11", 20.1m),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void The_figures_are_asked_no_more_often_for_many_claims_than_for_few(int times)
    {
        var (few, many) = (new CountingFigures(new FigureSet(Figures)), new CountingFigures(new FigureSet(Figures)));
        Check(few, "2023-12-20", Claims);
        Check(many, "2023-12-20", [.. Enumerable.Range(0, times).SelectMany(i => Claims.Select(claim => claim with { Begin = 100 * i }))]);

        Assert.InRange(few.Asked, 1, 40);
        Assert.Equal(few.Asked, many.Asked);
    }

    [Fact]
    public void Claims_of_further_months_ask_for_nothing_further()
    {
        var (few, many) = (new CountingFigures(new FigureSet(Figures)), new CountingFigures(new FigureSet(Figures)));
        var month = Period.Parse("2023-11");
        Check(few, "2023-12-20", [Level(Exports, "2023-11", 77.7m)]);
        Check(many, "2023-12-20", [.. Enumerable.Range(0, 200).Select(i => Level(Exports, month.Shift(-i).ToString(), 77.7m))]);

        Assert.Equal(few.Asked, many.Asked);
    }

    [Fact]
    public void What_one_article_asked_for_the_next_does_not()
    {
        var figures = new CountingFigures(new FigureSet(Figures));
        Check(figures, "2023-12-20", Claims);
        var asked = figures.Asked;
        Check(figures, "2023-12-13", Claims);

        Assert.Equal(asked, figures.Asked);
    }

    [Fact]
    public void What_was_checked_before_changes_no_finding()
    {
        var figures = new FigureSet(Figures);
        foreach (var day in (string?[])["2023-12-20", null, "2023-11-15", "2024-06-01", "2023-12-20"])
        {
            Assert.Equal(Text(Check(new FigureSet(Figures), day, Claims)), Text(Check(figures, day, Claims)));
        }
    }

    private static CheckedArticle Check(IFigures figures, string? day, Claim[] claims) =>
        Checker.Check(new Article("") { Published = day is null ? null : DateOnly.Parse(day) }, new Reading(claims, [], []), figures);

    private static string Text(CheckedArticle article)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            FindingJson.WriteClaims(writer, article);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
