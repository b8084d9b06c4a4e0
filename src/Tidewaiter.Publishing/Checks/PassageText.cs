using Tidewaiter.Claims;

namespace Tidewaiter.Publishing.Checks;

/// <summary>Cuts a passage into what stands between its figures and the figures themselves.</summary>
public static class PassageText
{
    /// <summary>The pieces in order; <c>Claim</c> is the index of the claim whose figure a piece is, or −1.</summary>
    /// <remarks>Where two claims share a figure, as in "both rose 9 percent", the first one marks it.</remarks>
    public static IEnumerable<(string Text, int Claim)> Pieces(string text, Passage passage, IReadOnlyList<Claim> claims)
    {
        var at = passage.Begin;
        foreach (var index in passage.Claims)
        {
            var (begin, end) = (claims[index].Begin, claims[index].Begin + claims[index].Length);
            if (begin < at)
            {
                continue;
            }

            yield return (text[at..begin], -1);
            yield return (text[begin..end], index);
            at = end;
        }

        yield return (text[at..(passage.Begin + passage.Length)], -1);
    }
}
