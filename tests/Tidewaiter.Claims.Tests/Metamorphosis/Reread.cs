using Tidewaiter.Articles;
using Tidewaiter.Claims.Tests.Frames;

namespace Tidewaiter.Claims.Tests.Metamorphosis;

/// <summary>Readings that are held against one another.</summary>
internal static class Reread
{
    public static readonly IReadOnlyList<Row> All = [.. Table.Read("sentences.txt"), .. Table.Read("stories.txt"), .. Table.Read("known-gaps.txt")];

    public static IReadOnlyList<Claim> Claims(string text, DateOnly published) => ClaimReader.Read(new Article(text) { Published = published }).Claims;

    /// <summary>What a claim says, without where and in which words the text says it.</summary>
    public static string Said(Claim claim) =>
        $"{claim.Kind} {claim.Flow} {claim.Product} {claim.Period} base {claim.Base} of {claim.Of} {claim.Value:G29}..{claim.Max:G29} {claim.Unit} {claim.Hedge} {claim.Modality} alt {claim.Alt} terms {claim.Terms}";

    public static IEnumerable<string> Said(string text, DateOnly published) => Claims(text, published).Select(Said);

    /// <summary>The texts of which a change that should not matter changes the reading.</summary>
    public static void AssertUnchanged(string what, Func<string, string> change)
    {
        var changed = new List<string>();
        foreach (var row in All)
        {
            var (before, after) = (Said(row.Text, row.Published).ToList(), Said(change(row.Text), row.Published).ToList());
            if (!before.SequenceEqual(after))
            {
                changed.Add($"{row}\n  before {string.Join("\n         ", before.Except(after))}\n  after  {string.Join("\n         ", after.Except(before))}");
            }
        }

        Assert.True(changed.Count == 0, $"{what} changes what is read of {changed.Count} texts:\n{string.Join('\n', changed)}");
    }
}
