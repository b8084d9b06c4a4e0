using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Tests.Text;

namespace Tidewaiter.Claims.Tests.Quantities;

/// <summary>Every value that somebody labelled by hand must be among the quantities read.</summary>
public class LabelledQuantityTests
{
    [Theory]
    [InlineData("sentences", 0.995)]
    [InlineData("wire", 0.995)]
    [InlineData("practice", 0.97)] // a table of millions, whose unit stands in its head
    public void Labelled_values_are_read(string file, double least)
    {
        var (all, missed) = (0, new List<string>());
        foreach (var text in LabelledTexts.Of(file))
        {
            var read = English.Quantities(text.Text);
            foreach (var claim in text.Claims.Where(claim => claim.Unit is not "rank" && claim.Value is not null))
            {
                all++;
                if (!read.Any(quantity => Is(claim, quantity)))
                {
                    missed.Add($"{text.Id} {claim.Value} {claim.Max} {claim.Unit} '{claim.Snip}' {claim.Hedge}: "
                        + string.Join(" | ", read.Where(quantity => Math.Abs(quantity.Value) == Math.Abs(claim.Value!.Value)).Select(quantity => $"{quantity.Value} {quantity.Max} {quantity.Unit} {quantity.Hedge}")));
                }
            }
        }

        Assert.True(all - missed.Count >= all * least, $"{missed.Count} of {all} not read:\n{string.Join('\n', missed)}");
    }

    private static bool Is(LabelledClaim claim, Quantity quantity)
    {
        var (value, max) = (Math.Abs(claim.Value!.Value), claim.Max is { } top ? Math.Abs(top) : (decimal?)null);
        return Math.Abs(quantity.Value) == value && (quantity.Max == max || claim.Max is null)
            && (quantity.Unit == claim.Unit || quantity.SharedSign || quantity.Kind == QuantityKind.Bare || (claim.Unit == "x" && quantity.Unit == "%"))
            || (claim.Unit == "x" && quantity.Unit == "%" && Math.Abs(quantity.Value - (value * 100)) < 0.01m);
    }
}
