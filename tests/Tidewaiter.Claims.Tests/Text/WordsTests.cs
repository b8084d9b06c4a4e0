using CsCheck;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tests.Text;

public class WordsTests
{
    [Theory]
    [InlineData("exports", "Exports", true)]
    [InlineData("u.s.", "U.S.", true)]
    [InlineData("'s", "'S", true)]
    [InlineData("übersee", "ÜBERSEE", true)]
    [InlineData("telecommunications", "TeleCommunications", true)] // longer than a key
    [InlineData("exports", "export", false)]
    [InlineData("export", "exports", false)]
    [InlineData("abcdefghijklmnop", "bcdefghijklmnop", false)]
    public void Words_are_found_whatever_their_case(string known, string written, bool found)
    {
        var words = new Words();
        var number = words.Add(known);
        words.Freeze();

        Assert.Equal(found ? number : 0, words.Find(written));
    }

    [Fact]
    public void Any_word_added_is_found_and_no_other()
    {
        var word = Gen.Int[0, 8].Select(which => "abcde.'éж"[which]).Array[1, 20].Select(letters => new string(letters));
        Gen.Select(word.Array[0, 30], word).Sample((known, written) =>
        {
            var words = new Words();
            var numbers = known.Select(words.Add).ToArray();
            words.Freeze();

            Assert.Equal(numbers, known.Select(added => words.Find(added)));
            Assert.Equal(Array.IndexOf(known, written) is >= 0 and var at ? numbers[at] : 0, words.Find(written));
        });
    }
}
