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

    public static TheoryData<byte[], string> Places => new()
    {
        { [.. Encoding.UTF8.GetBytes(Head + "CHN,RUS,T,2023-11,1,USD,,1 bn USD,,a,customs\nCHN,caf"), 0xE9, (byte)'\n'], "h.csv:3 row: found 'CHN,caf\uFFFD', expected UTF-8 text." },
        { Encoding.UTF8.GetBytes(Head + "CHN\n" + new string(',', 2_000_000) + "\n"), "h.csv:3 row: found 'a line of 2000000 bytes', expected at most 1048576." },
    };

    [Theory]
    [MemberData(nameof(Places), DisableDiscoveryEnumeration = true)]
    public void Are_told_by_their_line(byte[] content, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => new AnnouncedReader().Read(new("h.csv", content), ReadProblems.Lenient())).Message);

    [Theory]
    [InlineData("", "h: found 'nothing, 0 bytes', expected one of the formats that 'tidewaiter sources' lists, or a table with a mapping (--mapping).")]
    [InlineData("D0CF11E0A1B11AE100000000", "h: found 'an Excel workbook of before 2007 (.xls), or one with a password', expected the same saved as .xlsx or CSV.")]
    public void What_is_of_no_known_format_is_told_by_what_it_is(string hexadecimal, string message) => Assert.Equal(
        message, Assert.Throws<ReadException>(() => SourceCatalog.ReaderOf(new("h", Convert.FromHexString(hexadecimal)))).Message.Replace(":1 file", "", StringComparison.Ordinal).Replace(" file", "", StringComparison.Ordinal));
}
