namespace Tidewaiter.Checking.Wording;

/// <summary>Begins a sentence with a capital.</summary>
public static class Capitals
{
    /// <summary>The words with their first letter large: <c>china's exports</c> as <c>China's exports</c>.</summary>
    public static string First(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
