namespace Tidewaiter.Checking;

/// <summary>A statement as one of several articles tells it.</summary>
/// <param name="Article">Which article, by its place among those compared.</param>
/// <param name="Name">What the article goes by: the caller's name for it, else its headline, else its place.</param>
/// <param name="Published">Its day; <see langword="null"/> where not known.</param>
/// <param name="Finding">The claim, and what is known of it.</param>
public sealed record Telling(int Article, string Name, DateOnly? Published, Finding Finding)
{
    /// <summary>Whether the office is with it.</summary>
    public bool IsRight => Finding.Verdict is Verdict.Confirmed or Verdict.Rounded or Verdict.Revised;
}
