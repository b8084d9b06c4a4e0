namespace Tidewaiter.Claims.Tests.Metamorphosis;

/// <summary>A story with its countries, its months or its money renamed throughout says the same of the others.</summary>
public class RenamedStoryTests
{
    [Theory]
    [InlineData("Turkey-Poland trade up", "Turkey", "Brazil", "Turkish", "Brazilian", "ANKARA", "BRASILIA", "Poland", "Kenya", "Polish", "Kenyan", "TUR", "BRA", "POL", "KEN")]
    [InlineData("Kenya's trade gap with Uganda", "Uganda", "Ethiopia", "Kampala", "Addis Ababa", "UGA", "ETH")]
    [InlineData("Vietnam's exports to Germany", "Germany", "Italy", "DEU", "ITA")]
    [InlineData("Cambodia sells more to Vietnam", "Thailand", "Singapore", "THA", "SGP")]
    [InlineData("Serbia's deficit grows", "Bosnia and Herzegovina", "Romania", "Italy", "Austria", "BIH", "ROU", "ITA", "AUT")]
    [InlineData("Brazil's sales to Argentina", "Argentina", "Uruguay", "ARG", "URY")]
    public void Other_countries_in_a_story_change_the_parties_alone(string headline, params string[] names) => AssertRenamed(headline, names);

    [Theory]
    [InlineData("Serbia's deficit grows", "euros", "dinars", "EUR", "RSD")]
    [InlineData("Belgium and the Netherlands", "euros", "pounds", "EUR", "GBP")]
    [InlineData("Vietnam's exports to Germany", "$", "€", "USD", "EUR")]
    [InlineData("Japan's exports to China", "yen", "yuan", "JPY", "CNY")]
    public void Another_currency_in_a_story_changes_the_unit_alone(string headline, params string[] names) => AssertRenamed(headline, names);

    /// <summary>None of these names a year.</summary>
    [Theory]
    [InlineData("Japan's exports to China", 24)]
    [InlineData("Lithuania's exports to Belarus", -12)]
    [InlineData("Danish exports to Sweden rose", 60)]
    public void Another_year_of_publication_moves_the_periods_alone(string start, int months)
    {
        var row = Row(start);
        var (before, after) = (Reread.Claims(row.Text, row.Published), Reread.Claims(row.Text, row.Published.AddMonths(months)));

        // A sentence may name the year of its comparison.
        Assert.Equal(before.Select(claim => Reread.Said(claim with { Period = claim.Period?.Shift(months), Base = null })), after.Select(claim => Reread.Said(claim with { Base = null })));
    }

    private static Frames.Row Row(string start) => Assert.Single(Reread.All, row => row.Text.StartsWith(start, StringComparison.Ordinal));

    private static void AssertRenamed(string headline, string[] names)
    {
        var row = Row(headline);
        string Rename(string text) => names.Chunk(2).Aggregate(text, (text, pair) => text.Replace(pair[0], pair[1], StringComparison.Ordinal));

        var (expected, found) = (Reread.Said(row.Text, row.Published).Select(Rename).ToList(), Reread.Said(Rename(row.Text), row.Published).ToList());

        Assert.True(expected.SequenceEqual(found), $"missing\n  {string.Join("\n  ", expected.Except(found))}\nnew\n  {string.Join("\n  ", found.Except(expected))}");
    }
}
