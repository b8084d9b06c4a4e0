using Tidewaiter.Articles;

namespace Tidewaiter.Claims.Tests.Languages;

/// <summary>A second language: its tables are its own, what reads them is not.</summary>
public class GermanTests
{
    [Theory]
    [InlineData("Die deutschen Exporte nach China sanken 2023 um 9 Prozent auf 97,3 Milliarden Euro.", "Growth Exports DEU>CHN 2023 -9 %; Level Exports DEU>CHN 2023 97300000000 EUR")]
    [InlineData("Deutschland importierte im ersten Halbjahr 2023 Waren im Wert von 79 Milliarden Euro aus China.", "Level Exports CHN>DEU 2023-01..2023-06 79000000000 EUR")]
    [InlineData("Frankreichs Einfuhren aus Italien stiegen im März gegenüber dem Vorjahr um 3,5 Prozent.", "Growth Exports ITA>FRA 2024-03 3.5 %")]
    [InlineData("Der Handel zwischen Polen und der Ukraine erreichte im vergangenen Jahr rund 14,5 Milliarden Dollar.", "Level Trade POL>UKR 2023 14500000000 USD About")]
    [InlineData("Die österreichischen Ausfuhren nach Ungarn betrugen in den ersten drei Monaten 2024 1,9 Milliarden Euro.", "Level Exports AUT>HUN 2024-Q1 1900000000 EUR")]
    [InlineData("Die Zölle auf Stahl steigen auf 25 Prozent, und 300 Unternehmen klagen.", "")]
    public void Is_read_by_the_same_engine(string text, string expected)
    {
        var read = ClaimReader.Read(new Article(text) { Language = "de", Published = new(2024, 5, 6) });

        Assert.Equal(expected, string.Join("; ", read.Claims.Select(Shown)));
    }

    [Fact]
    public void Is_told_from_English_by_the_article()
    {
        const string Text = "Die deutschen Exporte nach China sanken 2023 um 9 Prozent auf 97,3 Milliarden Euro.";

        Assert.Empty(ClaimReader.Read(new Article(Text) { Language = "en", Published = new(2024, 5, 6) }).Claims);
        Assert.Equal(2, ClaimReader.Read(new Article(Text) { Language = "de-AT", Published = new(2024, 5, 6) }).Claims.Count);
    }

    private static string Shown(Claim claim) => FormattableString.Invariant($"{claim.Kind} {claim.Flow.Kind} {claim.Flow.From}>{claim.Flow.To} {claim.Period} {claim.Value:0.##} {claim.Unit}")
        + (claim.Hedge == Hedge.Exact ? "" : " " + claim.Hedge);
}
