using CsCheck;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tests.Text;

public class PhraseTableTests
{
    private static readonly Gen<string> Phrase = Gen.Int[0, 3].Select(which => "abcd"[which].ToString()).Array[1, 4].Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("in the year", 3, "in the year")]
    [InlineData("in the month", 2, "in the")]
    [InlineData("in that year", 1, "in")]
    [InlineData("by the year", 0, null)]
    public void The_longest_phrase_at_a_place_wins(string text, int length, string? meaning)
    {
        var (table, tokens) = Compiled(text, "in", "in the", "in the year", "the year");

        Assert.Equal(length > 0, table.Match(tokens, 0, out var found, out var means));
        Assert.Equal((length, meaning), (found, means));
    }

    [Fact]
    public void Forward_and_back_agree_with_looking_at_every_phrase() => Gen.Select(Phrase.Array[1, 12], Phrase).Sample((phrases, text) =>
    {
        var (table, tokens) = Compiled(text, phrases);
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var starting = phrases.Where(phrase => text[(2 * at)..].StartsWith(phrase, StringComparison.Ordinal)).MaxBy(phrase => phrase.Length);
            var ending = phrases.Where(phrase => text[..((2 * at) + 1)].EndsWith(phrase, StringComparison.Ordinal)).MaxBy(phrase => phrase.Length);
            table.Match(tokens, at, out _, out var found);
            table.MatchBefore(tokens, at + 1, 0, out _, out var before);
            Assert.Equal((starting, ending), (found, before));
        }
    });

    private static (PhraseTable<string> Table, Token[] Tokens) Compiled(string text, params string[] phrases)
    {
        var words = new Words();
        var table = new PhraseTable<string>(words, phrases.Select(phrase => (phrase, phrase)), before: true);
        words.Freeze();
        var tokens = new List<Token>();
        foreach (var word in text.Split(' '))
        {
            tokens.Add(new(tokens.Count == 0 ? 0 : tokens[^1].End + 1, word.Length, TokenKind.Word, words.Find(word), default, false, false));
        }

        return (table, [.. tokens]);
    }
}
