using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Judging;

/// <summary>Where a figure does not fit, and the sentence leaves open whether it was read as it was meant, nothing is contradicted.</summary>
public class MisreadingTests
{
    private static readonly Figure[] Figures =
    [
        Some.Amount("X", "2023-10", 8.69m), Some.Amount("X", "2023-01..2023-10", 90.08m), Some.Amount("X", "2022-10", 7.4m), Some.Amount("M", "2023-10", 11.05m),
        Some.Amount("T", "2023-10", 19.74m), Some.Amount("X", "2023-09", 8.10m),
    ];

    [Theory]
    [InlineData("China's exports to Russia came to [$4.11 billion] in October 2023.", Verdict.Contradicted)]
    [InlineData("China's exports to Ruritania came to [$4.11 billion] in October 2023.", Verdict.Unverifiable)]                     // somebody else's
    [InlineData("China's exports to Russia and those to New Ruritania came to [$4.11 billion] in October 2023.", Verdict.Unverifiable)]
    [InlineData("China's exports to Russia came to [$4.11 billion] in October 2023, according to Customs.", Verdict.Contradicted)]    // an office trades in nothing
    [InlineData("Shipments showed a rise of [$4.11 billion] in October 2023.", Verdict.Unverifiable)]                              // a change, not an amount
    [InlineData("China's exports of cars to Russia came to [$4.11 billion] in October 2023.", Verdict.Unverifiable)]                // some goods only
    [InlineData("China's exports of goods to Russia came to [$4.11 billion] in October 2023.", Verdict.Contradicted)]
    [InlineData("Exports to there came to [$4.11 billion] in October 2023.", Verdict.Unverifiable)]                                // nobody is named
    [InlineData("China's exports to Russia came to [$4.11 billion].", Verdict.Unverifiable)]                                       // months taken over
    public void Without_a_slip_that_explains_it_the_sentence_must_say_what_it_counts(string text, Verdict verdict) =>
        Assert.Equal(verdict, Check(text, Some.Level(Some.Exports, "2023-10", 4.11m)).Verdict);

    [Theory]
    [InlineData("China's exports to Russia, a partnership, came to [$4.11 billion] in October 2023.", Verdict.Contradicted)]
    [InlineData("The partnership of China and Russia stood at [$4.11 billion] in October 2023.", Verdict.Unverifiable)]            // no word of selling
    [InlineData("China's figure for Russia, presented in Singapore, was [$4.11 billion] in October 2023.", Verdict.Unverifiable)]
    public void Letters_within_another_word_name_no_flow(string text, Verdict verdict) =>
        Assert.Equal(verdict, Check(text, Some.Level(Some.Exports, "2023-10", 4.11m)).Verdict);

    [Theory]
    [InlineData("China's exports to Russia came to [$90.08 billion] in October 2023.", Verdict.Contradicted)]
    [InlineData("China's exports to Russia came to [$90.08 billion] in the period from January through October 2023.", Verdict.Unverifiable)]
    [InlineData("China's exports to Russia came to [$90.08 billion].", Verdict.Unverifiable)]
    [InlineData("China's exports to Russia came to [$90.08 billion], beside which October's $8 billion in 2023 are little.", Verdict.Unverifiable)] // the month of another figure
    [InlineData("Goods traded between China and Russia came to [$90.08 billion] in October 2023.", Verdict.Unverifiable)] // no word of what one sold
    public void Another_period_is_a_slip_only_where_the_sentence_names_the_wrong_one(string text, Verdict verdict) =>
        Assert.Equal(verdict, Check(text, Some.Level(Some.Exports, "2023-10", 90.08m)).Verdict);

    [Theory]
    [InlineData("Exports to Russia were put at [$11.05 billion] in October.", Verdict.Unverifiable)]
    [InlineData("China's exports to Russia were put at [$11.05 billion] in October.", Verdict.Contradicted)]
    public void A_statement_made_before_is_made_wrongly_again_only_in_a_sentence_that_names_all_of_it(string text, Verdict verdict)
    {
        const string before = "China's exports to Russia came to $8.69 billion in October 2023. ";
        var right = Some.Level(Some.Exports, "2023-10", 8.69m) with { Begin = before.IndexOf('$'), Length = 13 };

        Assert.Equal(verdict, Check(before + text, Some.Level(Some.Exports, "2023-10", 11.05m), right).Verdict);
    }

    [Theory]
    [InlineData("China's exports to Russia grew [48.5 percent] on the year before in October 2023.", Verdict.Contradicted)]
    [InlineData("China's exports to Russia grew [48.5 percent] in October 2023.", Verdict.Unverifiable)]                           // perhaps on September
    [InlineData("China's exports to Russia in October 2023 had grown [48.5 percent] since 2019.", Verdict.Unverifiable)]           // measured against another year
    [InlineData("China's exports to Russia grew [48.5 percent] to 545,300 barrels a day in October 2023.", Verdict.Unverifiable)]  // a rate of barrels
    public void A_rate_may_be_of_more_than_amounts_on_the_year(string text, Verdict verdict) =>
        Assert.Equal(verdict, Check(text, Some.Growth(Some.Exports, "2023-10", 48.5m)).Verdict);

    [Theory]
    [InlineData("All amounts are in constant prices. China's exports to Russia came to [$4.11 billion] in October 2023.", Verdict.Unverifiable)]
    [InlineData("China's exports to Russia fell from (US)[$4.11 billion] in October 2023.", Verdict.Contradicted)]
    [InlineData("Sales of all sorts came to US[$4.11 billion] in October 2023.", Verdict.Unverifiable)]    // a dollar is no party
    public void Amounts_may_be_in_other_prices_and_dollars_trade_in_nothing(string text, Verdict verdict) =>
        Assert.Equal(verdict, Check(text, Some.Level(Some.Exports, "2023-10", 4.11m)).Verdict);

    // On September it was 7.3 percent, on the year 17.4.
    [Theory]
    [InlineData("China's exports to Russia rose [7.3 percent] in October 2023 from a year earlier.", Verdict.Contradicted)]
    [InlineData("China's exports to Russia rose [7.3 percent] in October 2023.", Verdict.Unverifiable)]    // the base is a guess of the reader's
    public void Another_base_is_a_slip_only_where_the_sentence_names_the_wrong_one(string text, Verdict verdict) =>
        Assert.Equal(verdict, Check(text, Some.Growth(Some.Exports, "2023-10", 7.3m)).Verdict);

    // The rate was 17.4 percent. Where the months are those of the sentence before, a right amount beside it tells that they were read rightly.
    [Theory]
    [InlineData("China's exports to Russia rose [71.4 percent] from a year earlier to $8.69 billion.", 8.69, Verdict.Contradicted)]
    [InlineData("China's exports to Russia rose [71.4 percent] from a year earlier to $8.01 billion.", 8.01, Verdict.Unverifiable)]
    [InlineData("China's exports to Russia rose [71.4 percent] to $8.69 billion.", 8.69, Verdict.Unverifiable)]    // perhaps on September
    public void A_right_amount_beside_a_rate_tells_what_the_rate_is_of(string text, double billions, Verdict verdict)
    {
        var plain = text.Replace("[", "").Replace("]", "");
        var amount = Some.Level(Some.Exports, "2023-10", (decimal)billions) with { Begin = plain.IndexOf('$'), Length = 13 };

        Assert.Equal(verdict, Check(text, Some.Growth(Some.Exports, "2023-10", 71.4m), amount).Verdict);
    }

    [Fact]
    public void Of_a_period_that_was_not_over_nothing_can_be_wrong()
    {
        var early = Some.Level(Some.Exports, "2023-10", 4.11m);

        Assert.Equal(Verdict.Unverifiable, Check("China's exports to Russia came to [$4.11 billion] in October 2023.", early, "2023-10-20").Verdict);
    }

    [Fact]
    public void A_digit_off_from_a_later_vintage_is_no_slip()
    {
        // The office published in October; of it only a vintage of the year after is held.
        Figure[] later = [Some.Amount("X", "2023-10", 237.71m, 2, "2024-11-08")];
        var claim = Some.Level(Some.Exports, "2023-10", 237.31m);

        Assert.Equal(Verdict.Consistent, Assert.Single(Some.Check(later, "2023-11-20", claim)).Verdict);
    }

    // The figure stands between the brackets; it is that of the claim which is wanted.
    private static Finding Check(string text, Claim claim, params Claim[] others) => Check(text, claim, "2023-11-08", others);

    private static Finding Check(string text, Claim claim, string day, params Claim[] others)
    {
        var begin = text.IndexOf('[');
        var placed = claim with { Begin = begin, Length = text.IndexOf(']') - begin - 1 };
        var article = new Article(text.Replace("[", "").Replace("]", "")) { Published = DateOnly.Parse(day), Language = "en" };
        return Checker.Check(article, new([.. others, placed], [], []), new FigureSet(Figures)).Findings[^1];
    }
}
