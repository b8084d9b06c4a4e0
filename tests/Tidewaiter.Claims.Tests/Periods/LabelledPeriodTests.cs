using Tidewaiter.Claims.Tests.Text;

namespace Tidewaiter.Claims.Tests.Periods;

/// <summary>The period of every claim labelled by hand must be among those read in its text.</summary>
public class LabelledPeriodTests
{
    [Theory]
    [InlineData("sentences", 0.98)]
    [InlineData("wire", 0.995)]
    [InlineData("practice", 0.97)]
    public void Labelled_periods_are_read(string file, double least)
    {
        var (all, missed) = (0, new List<string>());
        foreach (var text in LabelledTexts.Of(file))
        {
            var read = English.Periods(text.Text, new(text.Published, null, text.Fiscal));
            var known = read.Select(mention => mention.Period).OfType<Figures.Period>().ToHashSet();
            foreach (var claim in text.Claims.Where(claim => claim.Period is not null))
            {
                all++;
                if (!known.Contains(claim.Period!.Value) && !read.Any(mention => mention.MonthsBack == 12 && known.Contains(claim.Period.Value.Shift(12))))
                {
                    missed.Add($"{text.Id} {claim.Period} '{claim.Snip}'");
                }
            }
        }

        Assert.True(all - missed.Count >= all * least, $"{missed.Count} of {all} not read:\n{string.Join('\n', missed)}");
    }
}
