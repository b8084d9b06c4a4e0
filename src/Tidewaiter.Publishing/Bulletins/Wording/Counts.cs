using System.Globalization;

namespace Tidewaiter.Publishing.Bulletins.Wording;

/// <summary>Small numbers as words: <c>three</c>, <c>12</c>.</summary>
internal static class Counts
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>A count of things.</summary>
    public static string Of(int number) => number < Words.Length ? Words[number] : number.ToString(CultureInfo.InvariantCulture);
}
