namespace Tidewaiter.Figures.Tests;

public class FlowTests
{
    private static readonly EconomyCode China = EconomyCode.Parse("CHN");
    private static readonly EconomyCode Russia = EconomyCode.Parse("RUS");

    [Theory]
    [InlineData(FlowKind.Exports, "exports CHN to RUS")]
    [InlineData(FlowKind.Trade, "trade CHN with RUS")]
    [InlineData(FlowKind.Balance, "balance CHN with RUS")]
    public void Is_written_for_people(FlowKind kind, string written) => Assert.Equal(written, new Flow(kind, China, Russia).ToString());

    [Fact]
    public void Reversing_twice_changes_nothing()
    {
        var flow = new Flow(FlowKind.Exports, China, Russia);

        Assert.Equal(new(FlowKind.Exports, Russia, China), flow.Reversed);
        Assert.Equal(flow, flow.Reversed.Reversed);
    }
}
