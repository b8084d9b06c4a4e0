using System.Globalization;
using CsCheck;
using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Tests.Quantities;

public class NumberLiteralTests
{
    [Theory]
    [InlineData("7", "7", 0)]
    [InlineData("1,762.5", "1762.5", 1)]
    [InlineData("1.762,5", "1762.5", 1)]
    [InlineData("1,234", "1234", 0)]
    [InlineData("1.234", "1.234", 3)]        // English: a point marks decimals
    [InlineData("1.234.567", "1234567", 0)]
    [InlineData("26,7", "26.7", 1)]
    [InlineData("26,75", "26.75", 2)]
    [InlineData("0,345", "0.345", 3)]        // no thousands start with a nought
    [InlineData("1,23,456", "123456", 0)]
    [InlineData("12,34,56,789", "123456789", 0)]
    [InlineData("1597,6", "1597.6", 1)]
    [InlineData("007", "7", 0)]
    public void Reads_what_stands_in_digits(string written, string value, int decimals)
    {
        Assert.True(NumberLiteral.TryRead(written, out var number, out var places));
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), decimals), (number, places));
    }

    [Theory]
    [InlineData("07.12.2023")]
    [InlineData("1.2.3")]
    [InlineData("1,2,3")]
    [InlineData("1,2345,678")]
    [InlineData("1.234,567.8")]
    [InlineData("12345678901234567890")]
    [InlineData("1,234,5678")]
    public void Refuses_what_is_no_number(string written) => Assert.False(NumberLiteral.TryRead(written, out _, out _));

    [Fact]
    public void Reads_back_what_the_machine_writes() =>
        Gen.Select(Gen.Long[0, 999_999_999_999], Gen.Int[0, 4]).Sample((digits, decimals) =>
        {
            var value = new decimal(digits) / (decimal)Math.Pow(10, decimals);
            Assert.True(NumberLiteral.TryRead(value.ToString("N" + decimals, CultureInfo.InvariantCulture), out var grouped, out var places));
            Assert.Equal((value, decimals), (grouped, places));
            Assert.True(NumberLiteral.TryRead(value.ToString("F" + decimals, CultureInfo.InvariantCulture), out var plain, out _));
            Assert.Equal(value, plain);
        });
}
