using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Comparing;

public class CompareTests
{
    private static readonly Figure[] Figures = [Some.Amount("T", "2023", 240.11m, 2, "2024-01-12")];

    [Fact]
    public void One_statement_with_two_values_is_told_with_the_first_who_was_wrong_and_those_who_are_right()
    {
        var disagreement = Assert.Single(Checker.Compare([Article("2024-01-14", 204.11m), Article("2024-01-12", 240.11m), Article("2024-01-13", 204.11m)]));

        Assert.Equal("trade between China and Russia in 2023", disagreement.Statement);
        Assert.Equal([1, 2, 0], disagreement.Tellings.Select(telling => telling.Article));
        Assert.Equal(1, Assert.Single(disagreement.Right).Article);
        Assert.Equal(2, disagreement.FirstWrong?.Article);
    }

    [Fact]
    public void Rounding_is_no_disagreement() =>
        Assert.Empty(Checker.Compare([Article("2024-01-12", 240.11m), Article("2024-01-13", 240.1m, 1), Article("2024-01-13", 240m, 0)]));

    private static CheckedArticle Article(string day, decimal billions, int decimals = 2) => Checker.Check(
        new Article("") { Published = DateOnly.Parse(day) },
        new Reading([Some.Level(Some.Trade, "2023", billions, decimals)], [], []),
        new FigureSet(Figures));
}
