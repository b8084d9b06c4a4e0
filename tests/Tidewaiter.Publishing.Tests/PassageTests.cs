using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Publishing.Tests;

public class PassageTests
{
    private static readonly string Padding = string.Concat(Enumerable.Repeat("Nothing of note was said about that at all. ", 8));

    [Theory]
    [InlineData("Exports rose 5 percent.", "5 percent", "Exports rose 5 percent.")]
    [InlineData("First line.\nExports rose 5 percent.\nLast line.", "5 percent", "Exports rose 5 percent.")]
    public void A_short_paragraph_is_shown_whole(string text, string figure, string shown) => Assert.Equal([shown], Shown(text, figure));

    [Fact]
    public void Of_a_long_one_the_sentence_is_shown() =>
        Assert.Equal(["U.S. exports rose 5 percent in May."], Shown(Padding + "U.S. exports rose 5 percent in May. " + Padding, "5 percent"));

    [Fact]
    public void Figures_of_one_passage_stand_together() =>
        Assert.Equal(["Exports rose 5 percent to 8 billion."], Shown("Exports rose 5 percent to 8 billion.", "5 percent", "8 billion"));

    [Fact]
    public void Pieces_put_together_are_the_passage()
    {
        const string Text = "Both exports and imports rose 9 percent, to 4 billion.";
        Claim[] claims = [Claim(Text, "9 percent"), Claim(Text, "9 percent"), Claim(Text, "4 billion")];
        var pieces = PassageText.Pieces(Text, Assert.Single(Passage.Of(Text, claims)), claims).ToArray();

        Assert.Equal(Text, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.Equal([-1, 0, -1, 2, -1], pieces.Select(piece => piece.Claim));
    }

    private static IEnumerable<string> Shown(string text, params string[] figures) =>
        Passage.Of(text, [.. figures.Select(figure => Claim(text, figure))]).Select(passage => text.Substring(passage.Begin, passage.Length));

    private static Claim Claim(string text, string figure) => new()
    {
        Quote = figure,
        Begin = text.IndexOf(figure, StringComparison.Ordinal),
        Length = figure.Length,
        Kind = ClaimKind.Level,
        Flow = new(FlowKind.Exports, EconomyCode.Parse("CHN"), EconomyCode.Parse("RUS")),
    };
}
