using CsCheck;
using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Tests.Metamorphosis;

/// <summary>Whatever stands in a text, the reader answers, and every claim points to its place.</summary>
public class HostileTextTests
{
    private static readonly string[] Vocabulary =
    [
        "exports", "imports", "trade", "surplus", "deficit", "balance", "turnover", "shipments", "exported", "imported", "sold", "bought", "rose", "fell", "up", "down", "doubled", "halved",
        "to", "from", "with", "between", "and", "of", "in", "by", "or", "than", "while", "which", "respectively", "both", "the", "a", "its", "neighbour", "bloc", "it", "those", "that", "share", "percent", "%", "pp",
        "percentage points", "billion", "million", "bn", "tn", "dollars", "$", "€", "yuan", "kroner", "Rs", "crore", "tonnes", "barrels", "Germany", "Germany's", "Chinese", "China", "Russia's", "United States", "U.S.",
        "EU", "ASEAN", "Moscow", "Ankara", "Georgia", "Jordan", "Turkey", "world", "January", "May", "March", "2023", "2021-22", "FY24", "quarter", "first", "nine months", "a year earlier", "last year", "year-on-year",
        "previous month", "second-largest", "No. 1", "largest", "partner", "customer", "record", "nearly", "about", "more than", "target", "will", "could", "expected", "3", "4.5", "1,021.5", "0", "99999999999999999999999999", "-7", "1/2",
        "third", "two", "dozen", "gas", "cars", "services", "goods", "12th", "st", "topped the list of", "suppliers", "importers", "countries other than", "these countries", "South America", "in billions of dollars", "where", "up from", "there",
        "the region", "went north", "outbound", "inbound", "out of", "into it", "left", "place", "excluding", "was", "taken", "held by", "companies", "said", "this", "paid", "earned", "went", "province", "followed by", "neighbours", "past", "the highest", "iron ore", "coal", "oil", "worth", "stood for", "Botswana", "(", ")", ",", ".", ";", ":", "-", "–", "\"", "'", "\n", "?", "…", "🚢", "\u0301", "\uD83D", "\0", "ДНР", "中国",
    ];

    internal static readonly Gen<string> Texts = Gen.Int[0, Vocabulary.Length - 1].Array[0, 120].Select(words => string.Join(' ', words.Select(word => Vocabulary[word])));

    private static readonly Gen<DateOnly?> Days = Gen.Int[0, 3].Select(day => day switch { 0 => (DateOnly?)null, 1 => DateOnly.MinValue, 2 => DateOnly.MaxValue, _ => new DateOnly(2024, 2, 29) });

    [Fact]
    public void No_words_of_trade_in_any_order_break_the_reader() => Gen.Select(Texts, Days).Sample(
        (text, day) => AssertPlaces(text, ClaimReader.Read(new Article(text) { Published = day })),
        iter: 5_000);

    [Theory]
    [InlineData("$10.3 billion went north. Deliveries doubled to 5.")]
    [InlineData("5 billion outbound and 3 billion inbound, deliveries and shipments, value of exports 3")]
    [InlineData("$2 billion moved from Peru to Chile, the second-largest supplier of gas: deliveries grew by 177 percent.")]
    [InlineData("5 billion, of it Brazilian, and the imbalance was 3.")]
    public void An_amount_that_opens_a_sentence_breaks_nothing(string sentence)
    {
        var text = $"Trade between Mexico and Canada was worth $40 billion in 2023. {sentence}";
        AssertPlaces(text, ClaimReader.Read(new Article(text) { Published = new(2024, 5, 6) }));
    }

    [Fact]
    public void A_part_of_what_a_longer_sentence_told_of_breaks_nothing()
    {
        const string Text = "According to figures that the statistical office of the country put out on Monday, after a long delay, and that several banks had waited for, "
            + "Armenia's foreign trade turnover in the first quarter stood at $8.9 billion. Russia accounts for 41.9 percent of it, or $3.7 billion.";
        var reading = ClaimReader.Read(new Article(Text) { Published = new(2023, 5, 12) });
        AssertPlaces(Text, reading);
        Assert.Equal([8_900_000_000m, 41.9m, 3_700_000_000m], reading.Claims.Select(claim => claim.Value));
    }

    [Fact]
    public void No_characters_break_the_reader() => Gen.Select(Gen.String, Days).Sample(
        (text, day) => AssertPlaces(text, ClaimReader.Read(new Article(text) { Published = day })),
        iter: 5_000);

    [Fact]
    public void A_claim_of_a_text_stands_where_it_says()
    {
        foreach (var row in Reread.All)
        {
            AssertPlaces(row.Text, ClaimReader.Read(new Article(row.Text) { Published = row.Published }));
        }
    }

    [Fact]
    public void Half_a_text_is_read_as_well() => Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).Sample(
        (which, where) =>
        {
            var row = Reread.All[which % Reread.All.Count];
            var text = row.Text[..(where % (row.Text.Length + 1))];
            AssertPlaces(text, ClaimReader.Read(new Article(text) { Published = row.Published }));
        },
        iter: 300);

    private static void AssertPlaces(string text, Reading reading)
    {
        foreach (var claim in reading.Claims)
        {
            Assert.InRange(claim.Begin, 0, text.Length - 1);
            Assert.InRange(claim.Length, 1, text.Length - claim.Begin);
            Assert.Contains(claim.Quote, text, StringComparison.Ordinal);
            Assert.Contains(text.Substring(claim.Begin, claim.Length), claim.Quote, StringComparison.Ordinal);
            Assert.Equal(claim.Kind == ClaimKind.Record, claim.Value is null);
        }

        foreach (var figure in reading.Unread)
        {
            Assert.InRange(figure.Begin, 0, text.Length - 1);
            Assert.InRange(figure.Length, 1, text.Length - figure.Begin);
        }
    }
}
