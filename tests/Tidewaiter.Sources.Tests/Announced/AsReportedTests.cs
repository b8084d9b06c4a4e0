using Tidewaiter.Sources.Announced;

namespace Tidewaiter.Sources.Tests.Announced;

public class AsReportedTests
{
    [Theory]
    [InlineData("218.17 bn USD; TASS", "218170000000", "5000000", false)]
    [InlineData("117.840 bn USD", "117840000000", "500000", false)] // a written zero is a digit
    [InlineData("31198.7 mn USD", "31198700000", "50000", false)]
    [InlineData("63 bn USD", "63000000000", "500000000", false)]
    [InlineData("19.8 bn USD; nearly", "19800000000", "500000000", true)] // the last digit is taken back
    [InlineData("75 bn USD; rounded; total is more than", "75000000000", "5000000000", true)]
    public void Knows_amount_and_precision(string text, string value, string halfUnit, bool hedged)
    {
        Assert.True(AsReported.TryParse(text, out var told));

        Assert.Equal((decimal.Parse(value), decimal.Parse(halfUnit), "USD", hedged), (told.Value, told.HalfUnit, told.Currency, told.Hedged));
    }

    [Theory]
    [InlineData("")]
    [InlineData("218.17")]
    [InlineData("218.17 bn")]
    [InlineData("218,17 bn USD")]
    [InlineData("-5 bn USD")]
    [InlineData("218.17 billion USD")]
    [InlineData("218.17 bn US dollars")]
    public void Refuses_what_is_no_amount(string text) => Assert.False(AsReported.TryParse(text, out _));
}
