using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Tests;

public class PageTests
{
    [Fact]
    public void Wraps_at_the_width_and_hangs_the_lines_after_the_first() =>
        Assert.Equal("  one two\n    three four\n    five\n", Write(14, page => page.Paragraph(2, 4, "one two three four five")));

    [Fact]
    public void Keeps_an_address_whole() =>
        Assert.Equal("see\nhttps://example.org/a/long/address\nthere\n", Write(20, page => page.Paragraph(0, 0, "see https://example.org/a/long/address there")));

    [Fact]
    public void Counts_wide_characters_as_two_columns() =>
        Assert.Equal("海关总署\n公布数据\n", Write(10, page => page.Paragraph(0, 0, "海关总署 公布数据")));

    [Fact]
    public void A_word_may_have_pieces_of_several_looks() =>
        Assert.Equal(
            "up \u001b[0;1m26.7\u001b[0m% again\n",
            Write(40, page => page.Paragraph(0, 0, "up ", new Run("26.7", Look.Bold), "% again"), colour: true));

    [Fact]
    public void Says_nothing_in_colour_where_none_is_wanted() =>
        Assert.Equal("26.7%\n", Write(40, page => page.Paragraph(0, 0, new Run("26.7%", Look.Red | Look.Bold))));

    [Fact]
    public void No_control_character_of_an_article_reaches_the_terminal() =>
        Assert.Equal("a[31mb\n", Write(40, page => page.Paragraph(0, 0, "a\u001b[31m\u0007b\u009d")));

    [Fact]
    public void No_mark_that_turns_the_letters_around_reaches_the_terminal()
    {
        Assert.Equal("gpj.exe\n", Write(40, page => page.Paragraph(0, 0, "\u202egpj\u2069.exe")));
        Assert.Equal("  gpj.exe\n", Write(40, page => page.Line("\u202egpj\u2069.exe")));
    }

    [Fact]
    public void A_label_has_a_column_of_its_own() =>
        Assert.Equal("  then  one two\n        three\n", Write(16, page => page.Labelled(2, "then", 6, "one two three")));

    private static string Write(int width, Action<Page> write, bool colour = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(new Page(output, new Terminal(width, colour)));
        return output.ToString();
    }
}
