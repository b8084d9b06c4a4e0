using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Tests.Frames;

/// <summary>Whom the figures of a text go back to, and whose office that is.</summary>
public class CreditTests
{
    [Theory]
    [InlineData("China's exports to Chile rose to $5 billion in May 2023, Chinese customs said.", "Chinese customs", "CHN")]
    [InlineData("India's exports to Chile rose to $5 billion in May 2023, the Commerce Ministry said.", "Commerce Ministry", "IND")]
    [InlineData("The central bank left its rate unchanged. India's exports to Chile rose to $5 billion in May 2023.", null, null)]
    [InlineData("China's exports to Chile rose to $5 billion in May 2023. The figures are from data of Chinese customs.", "Chinese customs", "CHN")]
    [InlineData("India's exports to Chile rose to $5 billion in May 2023. Chinese customs said rain had closed two ports.", null, null)]
    public void A_figure_goes_back_to_the_office_that_is_credited_with_it(string text, string? source, string? reporter)
    {
        var claim = Assert.Single(ClaimReader.Read(new Article(text) { Published = new(2023, 6, 20) }).Claims, claim => claim.Value == 5_000_000_000m);

        Assert.Equal((source, reporter), (claim.Source, claim.Reporter?.ToString()));
    }

    [Fact]
    public void Money_without_a_scale_is_unread_as_a_price()
    {
        var reading = ClaimReader.Read(new Article("Chile's exports of copper to Germany fell 12 percent in July, when the metal averaged $7,530.") { Published = new(2022, 8, 9) });

        Assert.Contains(reading.Unread, figure => figure.Why == "a price");
    }
}
