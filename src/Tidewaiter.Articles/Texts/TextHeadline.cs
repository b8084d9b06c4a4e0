using System.Buffers;
using Tidewaiter.Articles.Content;

namespace Tidewaiter.Articles.Texts;

/// <summary>Finds the headline of a plain text among what stands before its first sentence.</summary>
internal static class TextHeadline
{
    // "(Million euros)": the unit of the table below.
    private static readonly SearchValues<string> Scales = SearchValues.Create(["million", "billion", "thousand", "mln", "bln", "crore", " bn", " mn"], StringComparison.OrdinalIgnoreCase);

    // Names of sections and topics, which stand in menus, are shorter.
    private const int WordsOfHeadline = 4;

    private const int ShortestWide = 8; // characters of scripts without spaces

    /// <summary>The line where the article begins: its headline, or where there is none, its first sentence.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="roles">What each is.</param>
    /// <param name="prose">The first sentence, or -1.</param>
    public static int Find(List<TextLine> lines, LineRole[] roles, int prose)
    {
        var byline = prose <= 0 ? -1 : Array.LastIndexOf(roles, LineRole.Byline, prose - 1);
        var above = GroupAbove(lines, roles, byline < 0 ? prose : byline);
        var below = byline < 0 ? [] : All(lines, roles, byline, prose);
        foreach (var wanted in (ReadOnlySpan<Func<string, bool>>)[IsWritten, IsLong, _ => true])
        {
            foreach (var group in (ReadOnlySpan<List<int>>)[above, below])
            {
                if (group.FindIndex(line => wanted(lines[line].Text)) is >= 0 and var at)
                {
                    return group[at];
                }
            }
        }

        return Math.Max(prose, 0);
    }

    /// <summary>Whether the line is a word or two, as on a button.</summary>
    public static bool IsButton(string text) =>
        Prose.IsWide(text) ? text.Length < ShortestWide : Prose.Words(text, 4) <= 3 && text.Length <= 24 && !text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAny(Scales);

    private static bool IsLong(string text) => Prose.IsWide(text) || Prose.Words(text, WordsOfHeadline) >= WordsOfHeadline;

    // Menus have names alone, each with a capital.
    private static bool IsWritten(string text) => IsLong(text) && (Prose.IsWide(text) || text.Split(' ').Any(word => !char.IsUpper(word[0]) && char.IsLetter(word[0])));

    // The last lines that could be a headline before a line, as long as nothing else stands between them.
    private static List<int> GroupAbove(List<TextLine> lines, LineRole[] roles, int end)
    {
        var last = end - 1;
        while (last >= 0 && !Could(lines, roles, last))
        {
            last--;
        }

        var first = last;
        while (first > 0 && Could(lines, roles, first - 1))
        {
            first--;
        }

        return last < 0 ? [] : [.. Enumerable.Range(first, last - first + 1)];
    }

    private static List<int> All(List<TextLine> lines, LineRole[] roles, int from, int prose) =>
        [.. Enumerable.Range(from, Math.Max(0, prose - from)).Where(line => Could(lines, roles, line))];

    private static bool Could(List<TextLine> lines, LineRole[] roles, int line) => roles[line] == LineRole.Short && !lines[line].Wide && Prose.IsHeadline(lines[line].Text);
}
