namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>Several ways to say one thing, in two sets.</summary>
/// <param name="Seen">Those of <see cref="Voice.Seen"/>.</param>
/// <param name="Unseen">Those of <see cref="Voice.Unseen"/>.</param>
internal sealed record Phrases(string[] Seen, string[] Unseen)
{
    /// <summary>One of them.</summary>
    public string Pick(Voice voice, Random random)
    {
        var set = voice == Voice.Seen ? Seen : Unseen;
        return set[random.Next(set.Length)];
    }
}
