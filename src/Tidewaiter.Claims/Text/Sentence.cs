namespace Tidewaiter.Claims.Text;

/// <summary>A run of tokens that reads as one sentence, or one line of a list or a table.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Just behind its last token.</param>
/// <param name="Line">The number of the line (paragraph) it stands in, from 0.</param>
/// <param name="Hints">What it may hold.</param>
internal readonly record struct Sentence(int First, int End, int Line, Hints Hints)
{
    /// <summary>Whether it may hold any of these.</summary>
    public bool May(Hints hold) => (Hints & hold) != 0;
}
