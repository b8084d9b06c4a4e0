using CsCheck;

namespace Tidewaiter.Figures.Tests;

public class IntervalTests
{
    private static readonly Gen<Interval> AnyInterval =
        Gen.Select(Gen.Decimal[-1000m, 1000m], Gen.Decimal[0m, 50m], (low, width) => new Interval(low, low + width));

    private static readonly Gen<decimal> Part = Gen.Decimal[0m, 0.99m];

    [Theory]
    [InlineData(218.17, 0.005, 218.165, 218.175)]
    [InlineData(-5.6, 0.05, -5.65, -5.55)]
    public void A_rounded_number_can_be_anything_that_rounds_to_it(decimal value, decimal half, decimal low, decimal high) =>
        Assert.Equal(new Interval(low, high), Interval.Rounded(value, half));

    [Theory]
    [InlineData(33.68, 0.005, 33.68, 33.69)]
    [InlineData(-5.6, 0.05, -5.7, -5.6)] // cut off towards zero, so the truth lies further down
    public void A_cut_number_lies_further_from_zero(decimal value, decimal half, decimal low, decimal high) =>
        Assert.Equal(new Interval(low, high), Interval.CutOff(value, half));

    [Fact]
    public void Arithmetic_encloses_the_result_of_any_two_numbers_inside() =>
        Gen.Select(AnyInterval, AnyInterval, Part, Part).Sample((a, b, at, bt) =>
        {
            var (x, y) = (Within(a, at), Within(b, bt));
            Assert.True(Holds(a + b, x + y));
            Assert.True(Holds(a - b, x - y));
            Assert.True(Holds(-a, -x));
            Assert.True(Holds(a * -3m, x * -3m));
            if (a.Over(b) is { } quotient)
            {
                Assert.True(Holds(quotient.Widen(1e-18m), x / y));
            }
        });

    [Fact]
    public void There_is_no_quotient_where_the_divisor_can_be_zero() =>
        Assert.Null(Interval.Point(1).Over(new(-1, 1)));

    [Fact]
    public void Meeting_is_mutual_and_every_interval_meets_itself() =>
        Gen.Select(AnyInterval, AnyInterval).Sample((a, b) =>
        {
            Assert.True(a.Meets(a));
            Assert.Equal(a.Meets(b), b.Meets(a));
        });

    private static decimal Within(Interval interval, decimal part) => interval.Low + ((interval.High - interval.Low) * part);

    private static bool Holds(Interval interval, decimal value) => value >= interval.Low && value <= interval.High;
}
