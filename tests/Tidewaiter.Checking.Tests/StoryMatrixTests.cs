using Tidewaiter.Checking.Evaluation.Stories;

namespace Tidewaiter.Checking.Tests;

/// <summary>True statements put into words, read and checked: the whole way from text to verdict. The seeds are fixed.</summary>
public class StoryMatrixTests
{
    private const int Stories = 500;
    private const int Seed = 20240112;

    private static readonly Dictionary<Voice, Lazy<StoryMatrix>> Matrices =
        Enum.GetValues<Voice>().ToDictionary(voice => voice, voice => new Lazy<StoryMatrix>(() => StoryMatrix.Run(Announced.Figures, Stories, voice, Seed)));

    [Theory]
    [InlineData(nameof(Voice.Seen))]
    [InlineData(nameof(Voice.Unseen))]
    public void True_stories_raise_no_alarm(string voice)
    {
        var matrix = Matrices[Enum.Parse<Voice>(voice)].Value;

        Assert.True(matrix.True is { Figures: > 2500, Alarms: 0 }, string.Join('\n', matrix.Misses.Where(miss => miss.StartsWith("ALARM", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(nameof(Voice.Seen), 0.78)]
    [InlineData(nameof(Voice.Unseen), 0.7)]
    public void Planted_slips_are_caught_and_mended(string voice, double share)
    {
        var (slips, caught, mended) = Matrices[Enum.Parse<Voice>(voice)].Value.Planted;

        Assert.True(slips > 250 && caught >= share * slips && mended >= 0.95 * caught, $"{slips} slips, {caught} caught, {mended} mended\n{Matrices[Enum.Parse<Voice>(voice)].Value.Table()}");
    }

    [Theory]
    [InlineData(nameof(Voice.Seen))]
    [InlineData(nameof(Voice.Unseen))]
    public void A_corrected_sentence_is_right_once_it_stands_in_the_story(string voice)
    {
        var matrix = Matrices[Enum.Parse<Voice>(voice)].Value;
        var (offered, right) = matrix.Sentences;

        Assert.True(offered >= 0.85 * matrix.Planted.Mended && right == offered, $"{offered} offered, {right} right\n{string.Join('\n', matrix.Misses.Where(miss => miss.StartsWith("SENTENCE", StringComparison.Ordinal)))}");
    }
}
