using System.Runtime.InteropServices;
using CsCheck;
using Tidewaiter.Articles;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Languages;
using Tidewaiter.Claims.Languages.English;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Tests.Metamorphosis;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tests.Languages;

/// <summary>Sentences are passed over by the hints of their words: a hint may be idle, and none may be missing.</summary>
public class WordHintsTests
{
    private static readonly Language English = EnglishLanguage.Create();

    [Fact]
    public void What_a_labelled_text_holds_is_hinted_at()
    {
        foreach (var row in Reread.All)
        {
            AssertHinted(row.Text);
        }
    }

    [Fact]
    public void What_any_text_holds_is_hinted_at() => HostileTextTests.Texts.Sample(AssertHinted, iter: 3_000);

    [Fact]
    public void An_article_that_hints_at_nothing_is_read_as_empty() => HostileTextTests.Texts.Sample(
        text =>
        {
            var reading = ClaimReader.Read(new Article(text) { Published = new(2024, 5, 6) });
            var told = reading.Claims.Count + reading.Unread.Count + reading.Events.Count;
            Assert.True(told == 0 || Split(text).Sentences.Exists(sentence => sentence.May(Hints.Tells)), text);
        },
        iter: 3_000);

    [Theory]
    [InlineData("The minister thanked everyone and left with the delegation.", "None")]
    [InlineData("Imports doubled.", "Number")]
    [InlineData("It came to a third of the total.", "Number, Order")]
    [InlineData("Trade grew over that time.", "Time")]
    [InlineData("The fiscal deficit was wide.", "Time, FiscalYear")]
    [InlineData("So it was in 2023-24.", "Number, Time, FiscalYear")]
    [InlineData("Germany was its largest market.", "Order")]
    [InlineData("The presidents met in the capital.", "Happening")]
    public void Hints_of_a_sentence(string text, string expected) =>
        Assert.Equal(expected, (Split(text).Sentences[0].Hints & (Hints.Tells | Hints.Time | Hints.FiscalYear)).ToString());

    private static void AssertHinted(string text)
    {
        var (tokens, sentences) = Split(text);
        var (quantities, periods, chunks) = (new Pieces<Quantity>(), new Pieces<PeriodMention>(), new Pieces<Chunk>());
        foreach (var sentence in sentences)
        {
            quantities.Clear();
            periods.Clear();
            chunks.Clear();
            English.Quantities.Read(text, CollectionsMarshal.AsSpan(tokens), sentence, quantities);
            English.Periods.Read(text, CollectionsMarshal.AsSpan(tokens), sentence, new PeriodContext(new(2024, 5, 6)), periods);
            new Chunker(English.Lexicon).Read(text, CollectionsMarshal.AsSpan(tokens), sentence, quantities, periods, chunks);
            Assert.True(quantities.Count == 0 || sentence.May(Hints.Number), text);
            Assert.True(periods.Count == 0 || sentence.May(Hints.Time), text);
            Assert.True(!chunks.Exists(chunk => chunk.Kind is LexKind.Superlative or LexKind.Ordinal or LexKind.ListHead) || sentence.May(Hints.Order | Hints.Number), text);
            Assert.True(!chunks.Exists(chunk => chunk.Kind == LexKind.Office) || sentence.May(Hints.Office), text);
            Assert.True(!tokens.GetRange(sentence.First, sentence.End - sentence.First).Exists(token => token.Kind == TokenKind.Cell) || sentence.May(Hints.Cell), text);
        }
    }

    private static (List<Token> Tokens, List<Sentence> Sentences) Split(string text)
    {
        var (tokens, sentences) = (new List<Token>(), new List<Sentence>());
        English.Lexer.Read(text, tokens, sentences);
        return (tokens, sentences);
    }
}
