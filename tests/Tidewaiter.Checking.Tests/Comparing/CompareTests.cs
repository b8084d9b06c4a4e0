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
        var disagreement = Assert.Single(Compare(("c", "2024-01-14", 204.11m), ("a", "2024-01-12", 240.11m), ("b", "2024-01-13", 204.11m)));

        Assert.Equal("trade between China and Russia in 2023", disagreement.Statement);
        Assert.Equal(["a", "b", "c"], disagreement.Tellings.Select(telling => telling.Name));
        Assert.Equal("a", Assert.Single(disagreement.Right).Name);
        Assert.Equal(
            "The General Administration of Customs of China has 240.11 billion dollars (out on 12 January 2024): a agrees with it. "
                + "204.11 billion dollars was told first by b.",
            disagreement.Why);
    }

    [Fact]
    public void Of_one_day_none_was_first() => Assert.EndsWith(
        "204.11 billion dollars was told first by b and c.",
        Assert.Single(Compare(("a", "2024-01-12", 240.11m), ("b", "2024-01-13", 204.11m), ("c", "2024-01-13", 204.11m))).Why,
        StringComparison.Ordinal);

    [Fact]
    public void Without_an_official_figure_only_who_told_it_first_is_known()
    {
        var disagreement = Assert.Single(Checker.Compare([
            Article("a", "2024-01-13", [], Some.Level(Some.Trade, "2023", 190m)), Article("b", "2024-01-12", [], Some.Level(Some.Trade, "2023", 240.11m)),
        ]).Disagreements);

        Assert.Equal("No official figure decides between them. b told it first.", disagreement.Why);
    }

    [Fact]
    public void A_revision_between_two_articles_makes_neither_wrong()
    {
        Figure[] revised = [Some.Amount("T", "2023", 240.11m, 2, "2024-01-12"), Some.Amount("T", "2023", 245.3m, 2, "2024-07-12")];
        var disagreement = Assert.Single(Checker.Compare([
            Article("a", "2024-01-13", revised, Some.Level(Some.Trade, "2023", 240.11m)), Article("b", "2024-08-01", revised, Some.Level(Some.Trade, "2023", 245.3m)),
        ]).Disagreements);

        Assert.StartsWith("Each is right by what was out on its day", disagreement.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(240.11, 2, 240.1, 1)]
    [InlineData(240.11, 2, 240, 0)]
    public void Rounding_is_no_disagreement(double one, int decimals, double other, int otherDecimals) =>
        Assert.Empty(Checker.Compare([
            Article("a", "2024-01-12", Figures, Some.Level(Some.Trade, "2023", (decimal)one, decimals)),
            Article("b", "2024-01-12", Figures, Some.Level(Some.Trade, "2023", (decimal)other, otherDecimals)),
        ]).Disagreements);

    [Fact]
    public void A_deficit_of_one_is_the_surplus_of_the_other()
    {
        var same = Checker.Compare([
            Article("a", "2024-01-12", [], Some.Level(Some.Balance, "2023", 17.5m, 1)),
            Article("b", "2024-01-12", [], Some.Level(Some.Balance with { From = Some.China, To = Some.Russia }, "2023", -17.5m, 1)),
        ]);

        Assert.Equal((1, 0), (same.Shared, same.Disagreements.Count));
    }

    [Fact]
    public void What_two_offices_count_is_no_disagreement()
    {
        var claim = Some.Level(Some.Exports, "2023", 111m, 0);

        Assert.Equal(0, Checker.Compare([
            Article("a", "2024-01-12", [], claim), Article("b", "2024-01-12", [], claim with { Value = 100 * Some.Billion, Reporter = Some.Russia }),
        ]).Shared);
    }

    [Fact]
    public void Who_names_no_office_speaks_of_the_one_that_the_other_names()
    {
        var claim = Some.Level(Some.Exports, "2023", 111m, 0);

        Assert.Single(Checker.Compare([
            Article("a", "2024-01-12", [], claim), Article("b", "2024-01-12", [], claim with { Value = 90 * Some.Billion, Reporter = null }),
        ]).Disagreements);
    }

    [Fact]
    public void What_one_article_says_of_itself_is_compared_with_no_other() =>
        Assert.Equal(0, Checker.Compare([Article("a", "2024-01-12", [], Some.Level(Some.Trade, "2023", 1), Some.Level(Some.Trade, "2023", 2))]).Shared);

    private static IReadOnlyList<Disagreement> Compare(params (string Name, string Day, decimal Billions)[] articles) =>
        Checker.Compare([.. articles.Select(one => Article(one.Name, one.Day, Figures, Some.Level(Some.Trade, "2023", one.Billions)))]).Disagreements;

    private static CheckedArticle Article(string name, string day, Figure[] figures, params Claim[] claims) => Checker.Check(
        new Article("") { Id = name, Published = DateOnly.Parse(day) }, new Reading(claims, [], []), new FigureSet(figures));
}
