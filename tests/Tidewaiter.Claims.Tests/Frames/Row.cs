namespace Tidewaiter.Claims.Tests.Frames;

/// <summary>A text, the day it was published, and what it asserts; of a known gap, why it is read otherwise.</summary>
internal sealed record Row(int Line, DateOnly Published, string Text, IReadOnlyList<ExpectedClaim> Claims, string? Cause)
{
    public override string ToString() => $"line {Line}: {(Text.Length > 70 ? Text[..70] + '…' : Text)}";
}
