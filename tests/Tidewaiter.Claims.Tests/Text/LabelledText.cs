using Tidewaiter.Claims.Periods;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tests.Text;

internal sealed record LabelledText(string Id, string Text, DateOnly Published, IReadOnlyList<LabelledClaim> Claims)
{
    /// <summary>The fiscal year of the economy that the text is most about, of those that have one.</summary>
    public FiscalYear Fiscal => Claims
        .SelectMany(claim => new[] { claim.From, claim.To })
        .Where(code => EconomyCode.TryParse(code, null, out _))
        .Select(code => FiscalYear.Of(EconomyCode.Parse(code)))
        .Where(year => year.Differs)
        .GroupBy(year => year).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault(FiscalYear.Calendar);
}
