using Tidewaiter.Articles;
using Tidewaiter.Checking.Rewriting;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Rewriting;

public class RewriterTests
{
    private static readonly Claim Imports = Some.Level(Some.Imports, "2023-01..2023-09", 87.6m, 1);

    [Theory]
    [InlineData(
        "First the totals. Chinese buyers imported [87.6 billion] dollars of goods from Russia. The months come next.",
        "Chinese buyers exported 87.6 billion dollars of goods to Russia.")]
    [InlineData("Imports from Russia came to [$87.6 billion].", "Exports to Russia came to $87.6 billion.")]
    [InlineData("China imported [$87.6 billion] worth of goods to Russia.", "China exported $87.6 billion worth of goods to Russia.")]
    [InlineData("From January on, Russia sold goods for [$87.6 billion] to China.", "From January on, Russia bought goods for $87.6 billion from China.")]
    [InlineData("Goods for [$87.6 billion] went from Russia to China.", "Goods for $87.6 billion went from China to Russia.")]
    public void Turns_the_direction_and_leaves_the_rest(string text, string sentence) =>
        Assert.Equal(sentence, Mend(text, Imports, new(Edit.SwapDirection, Imports with { Flow = Some.Exports }, null, null)));

    [Theory]
    [InlineData("Trade fell to [$21.9 million] in December.", 21_900_000, 21_900_000_000, "Trade fell to $21.9 billion in December.")]
    [InlineData("Trade reached [39.04 dollars].", 39.04, 39_040_000_000, "Trade reached 39.04 billion dollars.")]
    [InlineData("Trade was [$20.07 billion].", 20_070_000_000, 200_700_000_000, "Trade was $200.70 billion.")]
    [InlineData("Trade of [21.9 mln] dollars.", 21_900_000, 21_900_000_000, "Trade of 21.9 bln dollars.")]
    public void Mends_the_scale_by_its_word_or_its_point(string text, double value, double right, string sentence)
    {
        var claim = Imports with { Value = (decimal)value, Precision = (decimal)value / 1000 };

        Assert.Equal(sentence, Mend(text, claim, new(Edit.Scale, claim with { Value = (decimal)right }, null, null)));
    }

    [Fact]
    public void Writes_no_more_decimals_than_a_moved_point_leaves()
    {
        var claim = Imports with { Value = 20_070_000_000, Precision = 5_000_000 };

        Assert.Equal(
            "Trade was $200.7 billion.",
            Mend("Trade was [$20.07 billion].", claim, new(Edit.Scale, claim with { Value = 200_700_000_000, Precision = 50_000_000 }, null, null)));
    }

    [Theory]
    [InlineData("It was [95.596 billion] dollars.", "It was 59.596 billion dollars.")]
    [InlineData("Es waren [95,596 Milliarden] Dollar.", "Es waren 59,596 Milliarden Dollar.")]
    [InlineData("It was [95,596 million] dollars.", "It was 59,596 million dollars.")]
    public void Writes_digits_in_the_style_of_the_figure(string text, string sentence)
    {
        var claim = Imports with { Value = 95_596_000_000 };

        Assert.Equal(sentence, Mend(text, claim, new(Edit.Typo, claim with { Value = 59_596_000_000 }, null, null)));
    }

    [Theory]
    [InlineData("Exports rose [1.8 percent].", "Exports fell 1.8 percent.")]
    [InlineData("Exports (+[1.8 percent]) disappoint.", "Exports (−1.8 percent) disappoint.")]
    [InlineData("After a year of growth, exports were down [1.8 percent].", "After a year of growth, exports were up 1.8 percent.")]
    public void Turns_the_word_or_the_sign_of_a_change(string text, string sentence)
    {
        var claim = Some.Growth(Some.Exports, "2024", 1.8m);

        Assert.Equal(sentence, Mend(text, claim, new(Edit.Typo, claim with { Value = -1.8m }, null, null)));
    }

    [Theory]
    [InlineData("In 2024 it was [$240.11 billion].", "2024", "2023", "In 2023 it was $240.11 billion.")]
    [InlineData("In May it was [$19.8 billion].", "2024-05", "2024-06", "In June it was $19.8 billion.")]
    [InlineData("In May 2023 it was [$19.8 billion].", "2023-05", "2024-05", "In May 2024 it was $19.8 billion.")]
    public void Moves_the_period_where_the_sentence_names_it(string text, string period, string other, string sentence)
    {
        var claim = Imports with { Period = Period.Parse(period) };

        Assert.Equal(sentence, Mend(text, claim, new(Edit.OtherPeriod, claim with { Period = Period.Parse(other) }, null, null)));
    }

    [Fact]
    public void Gives_percent_for_points_and_points_for_percent()
    {
        var claim = Some.Growth(Some.Exports, "2024", 6.2m);

        Assert.Equal(
            "The share rose by 6.2 percentage points.",
            Mend("The share rose by [6.2 percent].", claim, new(Edit.PercentPoint, claim with { Kind = ClaimKind.Change, Unit = "pp" }, null, null)));
    }

    [Theory]
    [InlineData("It was [65.81 billion yuan].", "It was 65.81 billion dollars.")]
    [InlineData("It was [¥65.81 billion].", "It was 65.81 billion dollars.")]
    public void Gives_the_other_currency(string text, string sentence)
    {
        var claim = Imports with { Unit = "CNY" };

        Assert.Equal(sentence, Mend(text, claim, new(Edit.OtherCurrency, claim with { Unit = "USD" }, null, null)));
    }

    [Theory]
    [InlineData("In May 2023 it was up [1.8 percent] from a year earlier.", "2022-05", "2023-04", "In May 2023 it was up 1.8 percent from the month before.")]
    [InlineData("In May 2023 it was up [1.8 percent] from April.", "2023-04", "2022-05", "In May 2023 it was up 1.8 percent from May 2022.")]
    [InlineData("In May 2023 it rose [1.8 percent] month on month.", "2023-04", "2022-05", "In May 2023 it rose 1.8 percent year on year.")]
    public void Names_the_other_base(string text, string against, string other, string sentence)
    {
        var claim = Some.Growth(Some.Exports, "2023-05", 1.8m) with { Base = Period.Parse(against) };

        Assert.Equal(sentence, Mend(text, claim, new(Edit.OtherPeriod, claim with { Base = Period.Parse(other) }, null, null)));
    }

    [Theory]
    [InlineData("Russia was its [largest supplier].", 1, 2, "Russia was its second-largest supplier.")]
    [InlineData("Russia was its [fourth-largest supplier].", 4, 5, "Russia was its fifth-largest supplier.")]
    [InlineData("Russia was its [second largest supplier].", 2, 1, "Russia was its largest supplier.")]
    [InlineData("Russia was [No. 3] among its suppliers.", 3, 7, "Russia was No. 7 among its suppliers.")]
    [InlineData("Russia came [third] among its suppliers.", 3, 7, "Russia came seventh among its suppliers.")]
    public void Gives_the_other_place(string text, int place, int right, string sentence)
    {
        var claim = Imports with { Kind = ClaimKind.Rank, Unit = "rank", Value = place };

        Assert.Equal(sentence, Mend(text, claim, new(Edit.Typo, claim with { Value = right }, null, null)));
    }

    [Fact]
    public void Says_nothing_where_the_place_of_the_figure_is_not_known() =>
        Assert.Null(Rewriter.Mend(new Article("Some text."), Imports, new(Edit.SwapDirection, Imports, null, null)));

    // The figure stands between the brackets.
    private static string? Mend(string text, Claim claim, Repair repair)
    {
        var begin = text.IndexOf('[');
        var length = text.IndexOf(']') - begin - 1;
        var plain = text.Replace("[", "").Replace("]", "");
        return Rewriter.Mend(new Article(plain), claim with { Begin = begin, Length = length }, repair);
    }
}
