using System.Text;
using Tidewaiter.Articles.Encodings;

namespace Tidewaiter.Articles.Tests.Encodings;

public class DecodingTests
{
    private const string Russian = "Товарооборот двух стран за десять месяцев составил 41,5 миллиарда долларов, сообщила в четверг таможня. Объём поставок вырос.";
    private const string Chinese = "海关总署周四表示，前十个月两国贸易额为415亿美元，同比增长百分之七点三。进口和出口都有所增长。";
    private const string French = "Les échanges entre les deux pays ont atteint 41,5 milliards d’euros – un record, a déclaré jeudi l’administration des douanes à Genève.";

    static DecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Pairs => new()
    {
        { Russian, "windows-1251" }, { Russian, "koi8-r" }, { Russian, "utf-8" }, { Russian, "utf-16" }, { Russian, "utf-16BE" }, { Russian, "iso-8859-5" },
        { Chinese, "gb18030" }, { Chinese, "big5" }, { Chinese, "utf-8" }, { French, "windows-1252" }, { French, "utf-8" }, { French, "utf-16" }, { French, "iso-8859-15" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Decodes_by_the_meta_element(string text, string name)
    {
        var words = name == "big5" ? text.Replace("海关总署周四", "海關總署週四", StringComparison.Ordinal).Replace("贸", "貿", StringComparison.Ordinal) : text;
        words = Through(words, name);
        var bytes = Encoding.GetEncoding(name).GetBytes($"<html><head><meta charset=\"{name}\"></head><body><p>{words}</p></body></html>");

        Assert.Contains(words, TextDecoder.Decode(bytes, null), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Decodes_by_the_header(string text, string name)
    {
        var words = Through(text, name);

        Assert.Equal(words, TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(words), $"text/plain; charset=\"{name}\""));
    }

    [Theory]
    [InlineData(Russian, "windows-1251")]
    [InlineData(Russian, "koi8-r")]
    [InlineData(Chinese, "gb18030")]
    [InlineData(French, "windows-1252")]
    [InlineData(Russian, "utf-8")]
    [InlineData(French, "utf-16")]
    [InlineData(French, "utf-16BE")]
    public void Guesses_where_nothing_is_declared(string text, string name) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text), null));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Believes_a_byte_order_mark_before_all_else(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)];

        Assert.Equal(Russian, TextDecoder.Decode(bytes, "text/plain; charset=windows-1252"));
    }

    [Theory]
    [InlineData("windows-1251")] // a label that is wrong
    [InlineData("no-such-code")]
    [InlineData("utf-7")]
    public void Knows_utf_8_under_a_wrong_label(string label) => Assert.Equal(Russian, TextDecoder.Decode(Encoding.UTF8.GetBytes(Russian), $"text/html; charset={label}"));

    [Fact]
    public void Keeps_utf_8_with_one_bad_byte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<meta charset=utf-8>" + Russian), 0xFF, .. Encoding.UTF8.GetBytes(Russian)];

        Assert.Contains(Russian, TextDecoder.Decode(bytes, null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { }, ArticleProblem.Empty, "x.html: found no bytes, expected an HTML page, a text, Markdown, an e-mail message or a PDF.")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 }, ArticleProblem.Binary, "x.html: found a PNG picture, expected an HTML page, a text, Markdown, an e-mail message or a PDF.")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 1 }, ArticleProblem.Binary, "x.html: found a JPEG picture, expected an HTML page, a text, Markdown, an e-mail message or a PDF.")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }, ArticleProblem.Binary, "x.html: found binary data, expected an HTML page, a text, Markdown, an e-mail message or a PDF.")]
    public void Says_what_was_found_instead_of_an_article(byte[] bytes, ArticleProblem problem, string message)
    {
        var refused = Assert.Throws<UnreadableArticleException>(() => ArticleReader.Read(bytes, new() { FileName = "x.html" }));

        Assert.Equal((problem, message), (refused.Problem, refused.Message));
    }

    private static string Through(string text, string name) => Encoding.GetEncoding(name).GetString(Encoding.GetEncoding(name).GetBytes(text));
}
