using System.Globalization;

namespace Tidewaiter.Articles.Tests.Measures;

public class LabelledPagesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)] // held out: sums only, never a look at the misses
    public void Keeps_the_figures_of_labelled_pages_and_cuts_the_foreign_ones(bool heldOut)
    {
        var scores = LabelledPage.All().Where(page => page.IsHeldOut == heldOut).Select(PageScore.Of).ToList();
        var output = TestContext.Current.TestOutputHelper!;
        foreach (var score in scores.Where(_ => !heldOut))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{score.Id} kept {score.Kept}/{score.Figures} leaked {score.Leaked}/{score.Foreign} begins {score.Begins} ends {score.Ends} P {score.Precision:F3} R {score.Recall:F3} day {score.Day}"));
            foreach (var miss in score.Misses)
            {
                output.WriteLine("   " + miss);
            }
        }

        var kept = (double)scores.Sum(score => score.Kept) / scores.Sum(score => score.Figures);
        var leaked = (double)scores.Sum(score => score.Leaked) / scores.Sum(score => score.Foreign);
        var f1 = scores.Average(score => score.F1);
        var ends = scores.Count(score => score.Begins && score.Ends);
        var days = scores.Count(score => score.Day);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(heldOut ? "held out" : "tuning")}: figures kept {kept:P2}, foreign {leaked:P2}, F1 {f1:F4}, both ends {ends}/{scores.Count}, day {days}/{scores.Count}"));

        Assert.InRange(kept, 0.99, 1);
        Assert.InRange(leaked, 0, 0.01);
        Assert.InRange(f1, 0.97, 1);
    }
}
