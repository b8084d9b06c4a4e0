using Tidewaiter.Checking.Evaluation;

namespace Tidewaiter.Checking.Tests;

/// <summary>Slips planted in true statements on every pair that is built in. The seed is fixed: a change of these shares is a change of the code.</summary>
public class SlipMatrixTests
{
    private const int Articles = 800;
    private const int Seed = 20231207;

    private static readonly Lazy<SlipMatrix> Matrix = new(() => SlipMatrix.Run(Announced.Figures, Articles, Seed));

    [Fact]
    public void True_statements_raise_no_alarm() =>
        Assert.True(Matrix.Value.True is { Claims: > 5000, Alarms: 0 }, string.Join('\n', Matrix.Value.Misses.Where(miss => miss.StartsWith("ALARM"))));

    [Fact]
    public void Ninety_five_of_a_hundred_slips_are_caught() =>
        Assert.True(Matrix.Value.Planted is var (slips, caught, _) && slips > 400 && caught >= 0.95 * slips, Matrix.Value.Table());

    [Fact]
    public void Nine_of_ten_are_mended_into_what_had_stood_there() =>
        Assert.True(Matrix.Value.Planted is var (slips, _, mended) && mended >= 0.9 * slips, Matrix.Value.Table());
}
