using System.Text;
using CsCheck;
using Tidewaiter.Cli.Inputs;

namespace Tidewaiter.Cli.Tests;

public class ByteLinesTests
{
    [Fact]
    public void Lines_are_those_of_a_text_reader_whatever_the_lengths() =>
        Gen.String[Gen.Char["ab \n"], 0, 60].Sample(text =>
        {
            var expected = text.Split('\n').Index().Where(line => line.Item.Trim().Length > 0).Select(line => (line.Index + 1, line.Item));
            var actual = Read(Encoding.UTF8.GetBytes(text), 1000).Select(line => (line.Number, Encoding.UTF8.GetString(line.Bytes!)));
            Assert.Equal(expected, actual);
        });

    [Fact]
    public void A_line_over_the_limit_is_passed_over_and_the_next_one_read()
    {
        var text = new string('x', 300_000) + "\nshort\n" + new string('y', 200_000);
        var lines = Read(Encoding.UTF8.GetBytes(text), 100_000);

        Assert.Equal([(1, null), (2, "short"), (3, null)], lines.Select(line => (line.Number, line.Bytes is null ? null : Encoding.UTF8.GetString(line.Bytes))));
    }

    [Fact]
    public void A_long_line_within_the_limit_is_whole()
    {
        var line = Assert.Single(Read(Encoding.UTF8.GetBytes(new string('x', 300_000)), 400_000));

        Assert.Equal(300_000, line.Bytes!.Length);
    }

    private static List<ByteLine> Read(byte[] bytes, int most) => [.. ByteLines.Read(new MemoryStream(bytes), most)];
}
