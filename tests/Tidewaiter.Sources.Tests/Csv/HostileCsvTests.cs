using System.Text;
using Tidewaiter.Sources.Announced;

namespace Tidewaiter.Sources.Tests.Csv;

public class HostileCsvTests
{
    private const string Head = "reporter,partner,flow,period,value,currency,growth,as_reported,published,address,counted_by\n";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "nothing", [] },
        { "only line ends", "\n\n\n"u8.ToArray() },
        { "bytes", [0, 1, 2, 255, 254, 253, 10, 0] },
        { "another table", "a,b,c\n1,2,3\n"u8.ToArray() },
        { "ten million commas", Encoding.UTF8.GetBytes(Head + new string(',', 10_000_000)) },
        { "a heading of ten million columns", Encoding.UTF8.GetBytes(new string(',', 10_000_000)) },
        { "a cell of five million letters", Encoding.UTF8.GetBytes(Head + "CHN,RUS,T,2023-11," + new string('9', 5_000_000) + ",USD,,x,,a,customs\n") },
        { "a quote that never ends", Encoding.UTF8.GetBytes(Head + "\"" + new string('x', 3_000_000)) },
        { "latin-1", [.. Encoding.UTF8.GetBytes(Head + "CHN,RUS,T,2023-11,1,USD,,"), 0xE9, (byte)'\n'] },
        { "a number beyond all", Encoding.UTF8.GetBytes(Head + "CHN,RUS,T,2023-11,1e999999999,USD,,1 bn USD,,a,customs\n") },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Are_refused_with_the_place_and_a_short_message(string what, byte[] content)
    {
        var problem = Assert.Throws<ReadException>(() => new AnnouncedReader().Read(new("h.csv", content), ReadProblems.Strict));

        Assert.StartsWith("h.csv", problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Message.Length < 500, $"{what}: {problem.Message.Length} letters");
        Assert.DoesNotContain(problem.Message, char.IsControl);
    }
}
