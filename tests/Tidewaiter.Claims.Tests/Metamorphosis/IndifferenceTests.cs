using System.Text.RegularExpressions;

namespace Tidewaiter.Claims.Tests.Metamorphosis;

/// <summary>What should not matter to what is read.</summary>
public partial class IndifferenceTests
{
    [Theory]
    [InlineData("Rain is expected at the weekend.")]
    [InlineData("The museum of the town reopened with a concert.")]
    [InlineData("He spoke to reporters after the ceremony.")]
    public void A_sentence_at_the_end_on_something_else_changes_nothing(string sentence) =>
        Reread.AssertUnchanged("A sentence at the end", text => text + "\n" + sentence);

    [Fact]
    public void A_paragraph_at_the_end_with_numbers_of_something_else_changes_nothing() =>
        Reread.AssertUnchanged("A paragraph at the end", text => text + "\nThe film, which was shot in 62 days, lasts 140 minutes and won 3 prizes.");

    [Fact]
    public void Empty_lines_change_nothing() => Reread.AssertUnchanged("An empty line", text => "\n" + text.Replace("\n", "\n\n") + "\n\n");

    [Fact]
    public void A_curly_apostrophe_changes_nothing() => Reread.AssertUnchanged("A curly apostrophe", text => text.Replace('\'', '’'));

    [Fact]
    public void Spelling_percent_in_two_words_changes_nothing() => Reread.AssertUnchanged("'per cent'", text => text.Replace(" percent ", " per cent "));

    [Fact]
    public void The_sign_of_percent_changes_nothing() => Reread.AssertUnchanged("'%'", text => text.Replace(" percent ", "% "));

    [Fact]
    public void A_space_that_does_not_break_changes_nothing() =>
        Reread.AssertUnchanged("A no-break space", text => text.Replace(" billion", "\u00A0billion").Replace(" percent", "\u00A0percent"));

    [Theory]
    [InlineData("the largest economy in the region")]
    [InlineData("a member of the bloc")]
    [InlineData("where a new port was built")]
    [InlineData("which has no coast")]
    public void A_description_in_commas_changes_nothing(string description) =>
        Reread.AssertUnchanged($"', {description},'", text => Flow().Replace(text, $"$1, {description}, $2"));

    [GeneratedRegex("\\b((?:[Ee]xports|[Ii]mports|[Ss]hipments|[Ss]ales) (?:to|from) [A-Z][a-z]+) (rose|fell|grew|jumped|dropped|climbed|declined|increased)\\b")]
    private static partial Regex Flow();

    [Fact]
    public void A_text_is_read_alike_twice() => Reread.AssertUnchanged("Reading again", text => text);
}
