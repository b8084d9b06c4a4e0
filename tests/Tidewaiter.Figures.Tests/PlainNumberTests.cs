using System.Globalization;
using CsCheck;

namespace Tidewaiter.Figures.Tests;

public class PlainNumberTests
{
    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100.00", "100")]
    [InlineData("100", "100")]
    [InlineData("-0.20", "-0.2")]
    [InlineData("0.000", "0")]
    [InlineData("62260000000.0", "62260000000")]
    [InlineData("99999999999999999.9990", "99999999999999999.999")]
    [InlineData("7922816251426433759354395.0330", "7922816251426433759354395.033")] // more digits than 64 bits hold
    public void Takes_the_zeros_off_the_end(string number, string plain) =>
        Assert.Equal(plain, PlainNumber.Of(decimal.Parse(number, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Changes_no_value_and_leaves_no_zero() =>
        Gen.OneOf(Gen.Decimal, Gen.Select(Gen.ULong, Gen.Byte[0, 28], Gen.Bool, (digits, scale, negative) =>
            new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, negative, scale))).Sample(number =>
        {
            var plain = PlainNumber.Of(number);
            var text = plain.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(number, plain);
            Assert.False(text.Contains('.') && text.EndsWith('0'), text);
        });
}
