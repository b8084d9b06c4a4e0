namespace Tidewaiter.Claims.Tests.Frames;

/// <summary>What is read of single sentences and of whole stories, claim by claim, against what they assert.</summary>
public class ReadTextTests
{
    [Theory]
    [InlineData("sentences.txt")]
    [InlineData("stories.txt")]
    [InlineData("tables.txt")]
    [InlineData("difficult.txt")]
    public void Texts_are_read_as_they_assert(string table)
    {
        var rows = Table.Read(table);
        var wrong = rows.Select(row => (Row: row, Comparison.Of(row).Differences)).Where(row => row.Differences.Count > 0).ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {rows.Count} texts of {table} are read otherwise than they assert:\n"
            + string.Join('\n', wrong.Select(row => $"{row.Row}\n    {string.Join("\n    ", row.Differences)}")));
    }

    /// <summary>A gap that has closed moves to the table of its kind; so that a fix shows.</summary>
    [Fact]
    public void Known_gaps_are_still_gaps()
    {
        var rows = Table.Read("known-gaps.txt");
        var closed = rows.Where(row => Comparison.Of(row).Differences.Count == 0).ToList();

        Assert.True(closed.Count == 0, $"{closed.Count} of {rows.Count} known gaps are read rightly now; move them to sentences.txt or stories.txt:\n{string.Join('\n', closed)}");
    }

    /// <summary>A text with one gap may not lose the rest of what was read of it.</summary>
    [Fact]
    public void Most_of_what_the_texts_with_gaps_assert_is_read()
    {
        var all = Table.Read("known-gaps.txt").Select(Comparison.Of).ToList();
        var (expected, found, right) = (all.Sum(row => row.Expected), all.Sum(row => row.Found), all.Sum(row => row.Right));

        Assert.True(right >= 0.5 * expected && right >= 0.6 * found, $"Of {expected} claims in texts with gaps {right} are read rightly, among {found} found.");
    }

    [Fact]
    public void Known_gaps_say_why() => Assert.DoesNotContain(Table.Read("known-gaps.txt"), row => string.IsNullOrWhiteSpace(row.Cause));
}
