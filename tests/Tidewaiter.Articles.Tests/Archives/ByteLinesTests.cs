using System.Text;
using CsCheck;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Articles.Tests.Archives;

public class ByteLinesTests
{
    [Fact]
    public void Lines_are_those_of_a_text_reader_whatever_the_lengths() =>
        Gen.String[Gen.Char["ab \n"], 0, 60].Sample(text =>
        {
            var expected = text.Split('\n');
            Assert.Equal(expected[^1].Length == 0 ? expected[..^1] : expected, Read(Encoding.UTF8.GetBytes(text), 1000));
        });

    [Fact]
    public void A_line_over_the_limit_is_passed_over_and_the_next_one_read() =>
        Assert.Equal([null, "short", null], Read(Encoding.UTF8.GetBytes(new string('x', 300_000) + "\nshort\n" + new string('y', 200_000)), 100_000));

    [Fact]
    public void A_long_line_within_the_limit_is_whole() =>
        Assert.Equal(300_000, Assert.Single(Read(Encoding.UTF8.GetBytes(new string('x', 300_000)), 400_000))!.Length);

    private static List<string?> Read(byte[] bytes, int longest) =>
        [.. new ByteLines(new MemoryStream(bytes), longest).Read().Select(line => line is null ? null : Encoding.UTF8.GetString(line))];
}
