using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

public class MirrorTests
{
    [Fact]
    public void The_gap_is_what_the_buyer_reports_more_in_percent_of_the_seller() =>
        Assert.Equal(Interval.Point(7), Mirrors.Gap(Interval.Point(100), Interval.Point(107)));

    [Fact]
    public void There_is_no_gap_to_a_seller_who_may_have_reported_nothing() =>
        Assert.Null(Mirrors.Gap(new Interval(0, 1), Interval.Point(107)));

    [Theory]
    [InlineData(100, 107, MirrorFit.Agrees)]
    [InlineData(107, 100, MirrorFit.Agrees)]
    [InlineData(100, 120, MirrorFit.Differs)]
    [InlineData(100, 130, MirrorFit.Gap)]
    [InlineData(-100, 100, MirrorFit.Gap)]    // a balance on the other side is another statement
    public void Two_accounts_agree_differ_or_gape(int one, int other, MirrorFit fit) =>
        Assert.Equal(fit, Mirrors.Fit(one, other));
}
