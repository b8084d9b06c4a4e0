using System.Collections.Frozen;

namespace Tidewaiter.Articles.Furniture;

/// <summary>What the class and id names of an element say it is: <c>jp-relatedposts</c>, <c>commentList</c>, <c>ad-slot</c>.</summary>
internal static class NameTokens
{
    private static readonly FrozenDictionary<string, string> Kinds = Read();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    // "has-sidebar", "no-comments", "comments-open" tell of the page, not of the element.
    private static readonly FrozenSet<string> Negations =
        FrozenSet.Create(StringComparer.Ordinal, "has", "with", "no", "without", "is", "show", "hide", "enable", "disable");

    private static readonly FrozenSet<string> States =
        FrozenSet.Create(StringComparer.Ordinal, "open", "closed", "enabled", "disabled", "on", "off", "count", "layout", "left", "right", "none");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NegationLookup = Negations.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StateLookup = States.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of furniture the name says; <see langword="null"/> where it says nothing.</summary>
    public static string? Kind(ReadOnlySpan<char> names)
    {
        string? found = null;
        foreach (var range in names.SplitAny(" \t\r\n\f"))
        {
            if (KindOfOne(names[range]) is { } kind && (found is null || found == "byline"))
            {
                found = kind;
            }
        }

        return found;
    }

    private static string? KindOfOne(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > 80)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[200];
        var written = Lower(name, buffer);
        var tokens = buffer[..written];
        string? found = null;
        var before = default(Range);
        foreach (var range in ((ReadOnlySpan<char>)tokens).Split(' '))
        {
            var token = (ReadOnlySpan<char>)tokens[range];
            if (token.IsEmpty || char.IsAsciiDigit(token[0]))
            {
                continue;
            }

            if (before.End.Value > 0 && Lookup.TryGetValue(tokens[before.Start.Value..range.End.Value], out var pair))
            {
                return pair;
            }

            if (Lookup.TryGetValue(token, out var kind) && !Negation(tokens[before]))
            {
                found ??= kind;
            }
            else if (found is not null && State(token))
            {
                found = null;
            }

            before = range;
        }

        return found;
    }

    private static bool Negation(ReadOnlySpan<char> token) => NegationLookup.Contains(token);

    private static bool State(ReadOnlySpan<char> token) => StateLookup.Contains(token);

    // "commentList__item-3" becomes "comment list item 3".
    private static int Lower(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                c = ' ';
            }
            else if (i > 0 && ((char.IsUpper(c) && char.IsLower(name[i - 1])) || (char.IsAsciiDigit(c) && char.IsLetter(name[i - 1]))))
            {
                buffer[length++] = ' ';
            }

            if (c != ' ' || (length > 0 && buffer[length - 1] != ' '))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var kinds = new Dictionary<string, string>();
        using var stream = typeof(NameTokens).Assembly.GetManifestResourceStream("names.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var kind, var words])
            {
                kinds.TryAdd(words, kind);
            }
        }

        return kinds.ToFrozenDictionary();
    }
}
