using CsCheck;
using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Tests.Metamorphosis;

/// <summary>A text that is not on trade between economies holds no claim, whatever numbers stand in it.</summary>
public class NoTradeTests
{
    private static readonly DateOnly Published = new(2023, 9, 12);

    private static readonly string[] Subjects =
        ["The German economy", "Inflation in Turkey", "The central bank's key rate", "Unemployment in Spain", "The budget deficit of Kenya", "Industrial output in China", "The population of Vietnam", "Public debt", "The average wage in Poland",
         "Foreign direct investment in Brazil", "The yen", "The price of Brent crude", "Tourist arrivals in Egypt", "The fleet of the airline", "Car registrations in Japan", "The company's net profit", "House prices in Canada", "The capacity of the port"];

    private static readonly string[] Verbs = ["rose", "fell", "grew", "shrank", "climbed", "slipped", "increased", "declined"];

    private static readonly string[] Amounts = ["to {0} billion dollars", "to {0} percent", "by {0} percent", "by {0} million euros", "{0}%", "to ${0}bn", "by {0} points"];

    private static readonly string[] Ends = ["in May", "in the second quarter", "from a year earlier", "last year", "in 2022", "between January and July", "on Tuesday"];

    private static readonly Gen<string> Sentence = Gen.Select(
        One(Subjects), One(Verbs), One(Amounts), Gen.Int[1, 999], One(Ends),
        (subject, verb, amount, number, end) => $"{subject} {verb} {string.Format(System.Globalization.CultureInfo.InvariantCulture, amount, number / 10m)} {end}.");

    private static Gen<string> One(string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    [Theory]
    [InlineData("The delegations spoke of trade between Germany and Poland at length. Nobody gave a figure.")]
    [InlineData("One of them said that exports to China had risen.")] // a word that counts, and no number
    [InlineData("")]
    public void A_text_without_a_number_costs_no_memory(string text)
    {
        var article = new Article(text) { Published = Published };
        ClaimReader.Read(article);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = ClaimReader.Read(article);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(reading.Claims);
    }

    [Fact]
    public void A_story_on_other_things_holds_no_claim() => Sentence.Array[1, 8].Sample(
        sentences => Assert.Empty(Reread.Said(string.Join(' ', sentences), Published)),
        iter: 2_000);

    /// <summary>Of sentences on other things among sentences on trade, nothing is read.</summary>
    [Fact]
    public void Sentences_on_other_things_behind_a_sentence_on_trade_add_nothing() => Sentence.Array[1, 3].Sample(
        sentences => Assert.Single(Reread.Claims("Danish exports to Chile came to 1.2345 billion dollars in March 2023.\n" + string.Join('\n', sentences), Published)),
        iter: 1_000);
}
