using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Tests.Events;

/// <summary>What happened around the figures; published on 14 March 2024.</summary>
public class EventReaderTests
{
    [Theory]
    [InlineData("The trade ministers of Kenya and Uganda will meet in Kampala on 22 March 2024.", "meeting 2024-03-22 planned Kampala KEN UGA")]
    [InlineData("Negotiators of Chile and Indonesia held talks in Santiago on 4-6 March 2024.", "meeting 2024-03-04..2024-03-06 held Santiago CHL IDN")]
    [InlineData("The president of Finland visited Estonia on 9 January 2024.", "visit 2024-01-09 held FIN EST")]
    [InlineData("Peru and Japan signed an agreement on customs in November 2023.", "agreement 2023-11 held PER JPN")]
    [InlineData("The prime ministers of Serbia and Hungary agreed in a phone call on March 1 to open a crossing.", "call 2024-03-01 held SRB HUN")]
    [InlineData("Oman and India plan to raise bilateral trade to $20 billion by 2030.", "target_set reported OMN IND")]
    [InlineData("Brazil's exports to Chile rose 5 percent in 2023.", "")]
    [InlineData("The minister met with farmers on 4 March 2024.", "")]              // no two economies
    [InlineData("Peru has signed an agreement with Japan before.", "")]              // no time
    [InlineData("Some 40,000 Swedish tourists visited Denmark in 2023.", "")]        // no visit between states
    [InlineData("The ministers of Ghana and Togo are to meet in Accra in July.", "meeting 2024-07 planned Accra GHA TGO")]
    [InlineData("On 4 March Togo's envoy came to Accra; Ghana and Togo will hold talks on 28 March.", "meeting 2024-03-28 planned TGO GHA")]
    public void Are_read_where_a_sentence_names_them_with_time_and_economies(string text, string expected)
    {
        var read = ClaimReader.Read(new Article(text) { Published = new(2024, 3, 14) });

        Assert.Equal(expected, string.Join("; ", read.Events.Select(Shown)));
    }

    [Fact]
    public void Are_the_same_whoever_else_reads_at_the_time()
    {
        Article[] articles =
        [
            new("The trade ministers of Kenya and Uganda will meet in Kampala on 22 March 2024.") { Published = new(2024, 3, 14) },
            new("Peru, Japan and Chile signed an agreement on customs in November 2023.") { Published = new(2024, 3, 14) },
        ];
        var alone = articles.Select(Told).ToArray();
        var together = new string[4_000];
        Parallel.For(0, together.Length, i => together[i] = Told(articles[i % 2]));

        Assert.All(together.Select((told, i) => (told, alone: alone[i % 2])), one => Assert.Equal(one.alone, one.told));
    }

    private static string Told(Article article) => string.Join("; ", ClaimReader.Read(article).Events.Select(Shown));

    private static string Shown(TradeEvent happened) =>
        string.Join(' ', new[] { happened.Type, happened.LastDay == happened.Day ? happened.Day : $"{happened.Day}..{happened.LastDay}", happened.Status, happened.Place, string.Join(' ', happened.Economies) }
            .Where(part => !string.IsNullOrEmpty(part)));
}
