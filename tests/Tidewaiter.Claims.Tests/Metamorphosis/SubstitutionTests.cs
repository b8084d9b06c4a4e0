using CsCheck;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tests.Metamorphosis;

/// <summary>A sentence with one thing changed says the same but for that thing.</summary>
public class SubstitutionTests
{
    private static readonly DateOnly Published = new(2024, 2, 20);

    private static readonly (string Name, string Of, string Code)[] Economies =
    [
        ("Germany", "German", "DEU"), ("Japan", "Japanese", "JPN"), ("Brazil", "Brazilian", "BRA"), ("Kenya", "Kenyan", "KEN"), ("Turkey", "Turkish", "TUR"),
        ("Vietnam", "Vietnamese", "VNM"), ("South Korea", "South Korean", "KOR"), ("Saudi Arabia", "Saudi", "SAU"), ("Poland", "Polish", "POL"), ("Chile", "Chilean", "CHL"),
        ("Sweden", "Swedish", "SWE"), ("Switzerland", "Swiss", "CHE"), ("Egypt", "Egyptian", "EGY"), ("China", "Chinese", "CHN"), ("India", "Indian", "IND"),
    ];

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly (string Written, string Unit)[] Currencies =
        [("{0} billion dollars", "USD"), ("${0} billion", "USD"), ("€{0} billion", "EUR"), ("{0} billion euros", "EUR"), ("{0} billion yuan", "CNY"), ("£{0}bn", "GBP"), ("{0} billion yen", "JPY"), ("{0} billion Swiss francs", "CHF")];

    /// <summary>{0} and {1} sell and buy, {2} is the seller's adjective, {3} the month, {4} the amount, {5} the rate.</summary>
    private static readonly string[] Sentences =
    [
        "{0}'s exports to {1} rose {5} percent to {4} in {3} 2023.",
        "{2} exports to {1} came to {4} in {3} 2023, up {5} percent from a year earlier.",
        "In {3} 2023, {0} exported goods worth {4} to {1}, {5} percent more than a year before.",
        "Imports by {1} from {0} climbed {5} percent in {3} 2023 and amounted to {4}.",
        "{1} imported {4} worth of goods from {0} in {3} 2023, an increase of {5} percent.",
        "{1}'s imports from {0} were up {5} percent at {4} in {3} 2023.",
        "{2} shipments to {1} increased by {5} percent year on year in {3} 2023, reaching {4}.",
        "Exports from {0} to {1} stood at {4} in {3} 2023, which is {5} percent more than in the same month of 2022.",
    ];

    private static readonly Gen<(int From, int To)> Pairs =
        Gen.Select(Gen.Int[0, Economies.Length - 1], Gen.Int[0, Economies.Length - 1]).Where(pair => pair.Item1 != pair.Item2);

    private static readonly Gen<(int Sentence, (int From, int To) Pair, int Month, int Currency, int Tenths, int Rate)> Stories = Gen.Select(
        Gen.Int[0, Sentences.Length - 1], Pairs, Gen.Int[1, 12], Gen.Int[0, Currencies.Length - 1], Gen.Int[11, 9_999], Gen.Int[1, 999]);

    [Fact]
    public void Pair_month_currency_and_numbers_are_read_as_they_stand() => Stories.Sample(
        story =>
        {
            var (amount, rate) = (story.Tenths / 10m, story.Rate / 10m);
            var (written, unit) = Currencies[story.Currency];
            var (seller, buyer) = (Economies[story.Pair.From], Economies[story.Pair.To]);
            var money = string.Format(System.Globalization.CultureInfo.InvariantCulture, written, amount);
            var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentences[story.Sentence], seller.Name, buyer.Name, seller.Of, Months[story.Month - 1], money, rate);
            var month = Period.Of(Month.Of(2023, story.Month));
            var flow = $"exports {seller.Code} to {buyer.Code}";

            var said = Reread.Claims(text, Published).Select(claim => $"{claim.Kind} {claim.Flow} {claim.Product} {claim.Period} base {claim.Base} {claim.Value:G29} {claim.Unit}").Order(StringComparer.Ordinal);

            Assert.Equal([$"Growth {flow}  {month} base {month.YearBefore} {rate:G29} %", $"Level {flow}  {month} base  {amount * 1e9m:G29} {unit}"], said);
        },
        iter: 2_000);

    /// <summary>The pairs of words that turn a rise into a fall.</summary>
    [Theory]
    [InlineData("Danish exports to Chile rose 4 percent in May 2023.", "rose", "fell")]
    [InlineData("Danish exports to Chile were up 4 percent in May 2023.", "up", "down")]
    [InlineData("Danish exports to Chile came to $2 billion in May 2023, an increase of 4 percent.", "an increase", "a decrease")]
    [InlineData("Danish exports to Chile came to $2 billion in May 2023, 4 percent more than a year ago.", "more", "less")]
    [InlineData("Danish exports to Chile were 4 percent higher in May 2023 than a year before.", "higher", "lower")]
    public void A_fall_in_place_of_a_rise_turns_the_sign(string text, string rise, string fall)
    {
        var up = Reread.Claims(text, Published).Single(claim => claim.Kind == ClaimKind.Growth);
        var down = Reread.Claims(text.Replace(rise, fall), Published).Single(claim => claim.Kind == ClaimKind.Growth);

        Assert.Equal(4, up.Value);
        Assert.Equal(Reread.Said(up with { Value = -4 }), Reread.Said(down));
    }

    [Theory]
    [InlineData("Peru's surplus with Chile came to $2 billion in May 2023.", "surplus", "deficit")]
    [InlineData("Peru ran a trade surplus of $2 billion with Chile in May 2023.", "surplus", "deficit")]
    public void A_deficit_in_place_of_a_surplus_turns_the_sign(string text, string surplus, string deficit)
    {
        var up = Assert.Single(Reread.Claims(text, Published));
        var down = Assert.Single(Reread.Claims(text.Replace(surplus, deficit), Published));

        Assert.Equal(Reread.Said(up with { Value = -up.Value }), Reread.Said(down));
    }

    [Theory]
    [InlineData("Peru's exports to Chile came to $2 billion in May 2023.", "exports to", "imports from")]
    [InlineData("Peru sold goods worth $2 billion to Chile in May 2023.", "sold", "bought", "to Chile", "from Chile")]
    [InlineData("In May 2023, shipments from Peru to Chile rose 3 percent.", "from Peru to Chile", "from Chile to Peru")]
    public void An_import_in_place_of_an_export_turns_the_flow(string text, params string[] words)
    {
        var turned = text;
        for (var i = 0; i < words.Length; i += 2)
        {
            turned = turned.Replace(words[i], words[i + 1]);
        }

        var (there, back) = (Assert.Single(Reread.Claims(text, Published)), Assert.Single(Reread.Claims(turned, Published)));

        Assert.Equal(Reread.Said(there with { Flow = there.Flow.Reversed }), Reread.Said(back));
    }
}
