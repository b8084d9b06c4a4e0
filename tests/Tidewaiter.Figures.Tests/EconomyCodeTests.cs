namespace Tidewaiter.Figures.Tests;

public class EconomyCodeTests
{
    [Theory]
    [InlineData("deu", "DEU")]
    [InlineData("ASEAN", "ASEAN")]
    [InlineData("DEU+FRA", "DEU+FRA")]
    public void Reads_codes_in_either_case(string text, string code) => Assert.Equal(code, EconomyCode.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("D")]
    [InlineData("D3U")]
    [InlineData("+DEU")]
    public void Refuses_what_is_no_code(string? text) => Assert.False(EconomyCode.TryParse(text, null, out _));

    [Fact]
    public void Every_known_economy_has_a_name() =>
        Assert.All(Economies.All, economy => Assert.NotEqual("", economy.Name));

    [Theory]
    [InlineData("CHN", "China")]
    [InlineData("KOR", "South Korea")]
    [InlineData("EU", "European Union")]
    public void Names_are_those_of_headlines(string code, string name) =>
        Assert.Equal(name, Economies.NameOf(EconomyCode.Parse(code)));

    [Theory]
    [InlineData("USA", "the United States")]
    [InlineData("NLD", "the Netherlands")]
    [InlineData("EU", "the European Union")]
    [InlineData("RUS", "Russia")]
    [InlineData("WLD", "the world")]
    [InlineData("EUROZONE", "the euro area")]
    public void A_name_has_its_article_within_a_sentence(string code, string name) =>
        Assert.Equal(name, Economies.InSentence(EconomyCode.Parse(code)));
}
