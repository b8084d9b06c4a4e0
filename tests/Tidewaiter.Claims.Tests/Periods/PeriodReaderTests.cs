using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Tests.Text;

namespace Tidewaiter.Claims.Tests.Periods;

public class PeriodReaderTests
{
    public static TheoryData<string, string, string> Cases => CaseTable.Read("Periods/periods.txt");

    /// <summary>The heading is the article's day, or "undated", and the month in which fiscal years start, where that is not January.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Resolves_time_by_the_day_and_what_was_named_before(string heading, string text, string expected)
    {
        var parts = heading.Split(' ');
        var day = parts[0] == "undated" ? (DateOnly?)null : DateOnly.Parse(parts[0]);
        var context = new PeriodContext(day, null, parts.Length > 1 ? new(int.Parse(parts[1])) : FiscalYear.Calendar);

        Assert.Equal((heading, expected), (heading, CaseTable.Line(English.Periods(text, context).Select(mention => Shown.Of(text, mention)))));
    }
}
