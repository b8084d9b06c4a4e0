using Tidewaiter.Claims.Tests.Text;

namespace Tidewaiter.Claims.Tests.Quantities;

public class QuantityReaderTests
{
    public static TheoryData<string, string, string> Cases => CaseTable.Read("Quantities/quantities.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_what_newsrooms_write(string heading, string text, string expected) =>
        Assert.Equal((heading, expected), (heading, CaseTable.Line(English.Quantities(text).Select(quantity => Shown.Of(text, quantity)))));

    [Theory]
    [InlineData("(million US dollars; compiled from returns)", "USD", 1_000_000)]
    [InlineData("In billions of yuan", "CNY", 1_000_000_000)]
    [InlineData("Value, USD million", "USD", 1_000_000)]
    [InlineData("Value (US$ mn)", "USD", 1_000_000)]
    [InlineData("Rs crore", "INR", 10_000_000)]
    [InlineData("Volume, thousand tonnes", "t", 1000)]
    [InlineData("Change, per cent", "%", 1)]
    [InlineData("Share, %", "%", 1)]
    public void Finds_the_unit_in_the_head_of_a_table(string head, string unit, int factor)
    {
        var stated = English.StatedUnit(head);

        Assert.Equal((unit, (decimal)factor), (stated!.Value.Unit, stated.Value.Factor));
    }

    [Theory]
    [InlineData("Trade between the two countries in 2024")]
    [InlineData("Exports were worth 100 million yuan")] // a number of its own is a quantity
    public void Finds_no_unit_where_none_is_stated(string head) => Assert.Null(English.StatedUnit(head));
}
