using CsCheck;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Sdmx;

namespace Tidewaiter.Sources.Tests.Sdmx;

public class SdmxPeriodTests
{
    [Theory]
    [InlineData("2023", null, "2023")]
    [InlineData("2023-A1", null, "2023")]
    [InlineData("2023-S2", null, "2023-07..2023-12")]
    [InlineData("2023-Q3", null, "2023-Q3")]
    [InlineData("2023Q3", null, "2023-Q3")]
    [InlineData("2023-11", null, "2023-11")]
    [InlineData("2023-M11", null, "2023-11")]
    [InlineData("2023M1", null, "2023-01")]
    [InlineData("2023-01-01", "A", "2023")]
    [InlineData("2023-04-01T00:00:00Z", "Q", "2023-Q2")]
    [InlineData("2023-04-01", "M", "2023-04")]
    [InlineData("2023-01-01/P11M", null, "2023-01..2023-11")]
    [InlineData("2023-04-01/P1Y", "A", "2023-04..2024-03")]
    public void Reads_the_forms_of_offices(string text, string? frequency, string period) => Assert.Equal(Period.Parse(period), SdmxPeriod.Read(text, frequency));

    [Theory]
    [InlineData("", null)]
    [InlineData("23", null)]
    [InlineData("2023-13", null)]
    [InlineData("2023-Q5", null)]
    [InlineData("2023-S3", null)]
    [InlineData("2023-W40", null)] // weeks are no months
    [InlineData("2023-01-18", "D")]
    [InlineData("2023-01-15", "M")]
    [InlineData("2023-01-01", null)] // a day, for all that is known
    [InlineData("2023-01-01/P0M", null)]
    [InlineData("2023-01-01/P7D", null)]
    [InlineData("9999-01-01/P11M", null)]
    public void Refuses_what_is_shorter_than_a_month_or_no_period(string text, string? frequency) => Assert.Null(SdmxPeriod.Read(text, frequency));

    [Fact]
    public void What_a_period_writes_is_read_back() => Gen.Select(Gen.Int[1900, 2199], Gen.Int[1, 12]).Sample((year, month) =>
    {
        var period = Period.Of(Month.Of(year, month));
        Assert.Equal(period, SdmxPeriod.Read(period.ToString(), null));
        Assert.Equal(Period.Year(year), SdmxPeriod.Read(Period.Year(year).ToString(), null));
    });

    [Fact]
    public void No_text_makes_it_fall_over() => Gen.String.Sample(text => _ = SdmxPeriod.Read("2023" + text, "M"));
}
