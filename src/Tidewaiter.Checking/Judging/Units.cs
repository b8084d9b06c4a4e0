namespace Tidewaiter.Checking.Judging;

/// <summary>Tells currencies from the other units that a claim can have.</summary>
internal static class Units
{
    public static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);
}
