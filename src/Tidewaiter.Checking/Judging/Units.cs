namespace Tidewaiter.Checking.Judging;

/// <summary>Tells currencies from the other units that a claim can have.</summary>
internal static class Units
{
    public static bool IsCurrency(string unit) =>
        unit is [var first, var second, var third] && char.IsAsciiLetterUpper(first) && char.IsAsciiLetterUpper(second) && char.IsAsciiLetterUpper(third);
}
