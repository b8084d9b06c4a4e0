using Tidewaiter.Claims.Languages.English;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tests;

public class EconomyFormsTests
{
    [Theory]
    [InlineData("Iraqi oil went to Turkey.", "IRQ", true)]
    [InlineData("Iraqi oil went to Turkey.", "IRN", false)]
    [InlineData("Iran bought more.", "IRQ", false)]
    [InlineData("Exports to Malaysia grew.", "MLI", false)]
    [InlineData("Nigerian gas", "NER", false)]
    [InlineData("Nigerien uranium", "NER", true)]
    [InlineData("It grew by 5 Percent.", "PER", false)]
    [InlineData("It came to EUR 5 million.", "EU", false)]
    [InlineData("the EU's exports", "EU", true)]
    [InlineData("sales to Latin America", "USA", false)]
    [InlineData("sales from Latin America to America", "USA", true)]
    [InlineData("U.S.-made cars", "USA", true)]
    [InlineData("they told us so", "USA", false)]
    [InlineData("South Sudan's oil", "SDN", false)]
    [InlineData("Beijing said", "CHN", true)]
    public void A_text_names_an_economy_by_a_whole_word_that_is_not_part_of_another_s(string text, string code, bool named) =>
        Assert.Equal(named, EconomyForms.AreIn(text, EconomyCode.Parse(code)));
}
