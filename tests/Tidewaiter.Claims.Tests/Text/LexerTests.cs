namespace Tidewaiter.Claims.Tests.Text;

public class LexerTests
{
    [Theory]
    [InlineData("It rose 5 percent. Imports fell.", 2)]
    [InlineData("The U.S. sold $1.5 billion. It bought more.", 2)]
    [InlineData("It fell in Nov. 2023 again.", 1)]
    [InlineData("He named No. 1 and No. 2.", 1)]
    [InlineData("one\ntwo\n\nthree", 3)]
    [InlineData("\"It rose.\" He left.", 2)]
    [InlineData("See example.org for more.", 1)]
    [InlineData("", 0)]
    public void Sentences_end_where_readers_see_an_end(string text, int sentences) => Assert.Equal(sentences, English.Split(text).Sentences.Count);

    [Theory]
    [InlineData("of the ")]
    [InlineData("7, ")]
    [InlineData("(")]
    public void A_run_without_end_is_cut_and_loses_no_token(string piece)
    {
        var (tokens, sentences) = English.Split(string.Concat(Enumerable.Repeat(piece, 20_000)));

        Assert.All(sentences, sentence => Assert.InRange(sentence.End - sentence.First, 1, 800));
        Assert.Equal(tokens.Count, sentences.Sum(sentence => sentence.End - sentence.First));
        Assert.All(sentences.Zip(sentences.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.First));
    }
}
