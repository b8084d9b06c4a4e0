using System.Collections.Frozen;

namespace Tidewaiter.Articles.Furniture;

/// <summary>Recognises lines that sites put around articles, from the table <c>furniture.tsv</c>.</summary>
internal static class FurnitureLines
{
    private const int Longest = 300; // no line of furniture is a paragraph

    private static readonly FrozenDictionary<string, FurnitureMatch> Whole;
    private static readonly FrozenDictionary<string, FurnitureMatch>.AlternateLookup<ReadOnlySpan<char>> WholeLookup;
    private static readonly FrozenDictionary<string, (string Phrase, FurnitureMatch Match)[]> ByFirstWord;
    private static readonly FrozenDictionary<string, (string Phrase, FurnitureMatch Match)[]>.AlternateLookup<ReadOnlySpan<char>> FirstWordLookup;
    private static readonly (string Phrase, FurnitureMatch Match)[] Endings;
    private static readonly string[] Tails;

    static FurnitureLines()
    {
        var rules = Rules().ToList();
        Whole = rules.Where(rule => rule.How == "is")
            .GroupBy(rule => rule.Phrase).ToFrozenDictionary(same => same.Key, same => same.First().Match);
        WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();
        ByFirstWord = rules.Where(rule => rule.How == "starts")
            .GroupBy(rule => FirstWord(rule.Phrase).ToString())
            .ToFrozenDictionary(
                same => same.Key,
                same => same.OrderByDescending(rule => rule.Phrase.Length).Select(rule => (rule.Phrase, rule.Match)).ToArray());
        FirstWordLookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Tails = [.. rules.Where(rule => rule.How == "tail").Select(rule => rule.Phrase)];
        Endings = [.. rules.Where(rule => rule.How == "ends").Select(rule => (rule.Phrase, rule.Match))];
    }

    /// <summary>The words under a picture without what sites hang on to them: "… Purchase Licensing Rights, opens new tab".</summary>
    public static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> caption)
    {
        foreach (var tail in Tails)
        {
            if (caption.IndexOf(tail, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                caption = caption[..at].TrimEnd(" ,|·(");
            }
        }

        return caption;
    }

    /// <summary>What the line is, where the table knows it.</summary>
    public static FurnitureMatch? Match(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[Longest];
        var key = Key(line, buffer);
        if (key.IsEmpty)
        {
            return null;
        }

        if (WholeLookup.TryGetValue(key, out var whole))
        {
            return whole;
        }

        if (FirstWordLookup.TryGetValue(FirstWord(key), out var rules))
        {
            foreach (var (phrase, match) in rules)
            {
                if (key.StartsWith(phrase) && (key.Length == phrase.Length || !char.IsLetter(key[phrase.Length]) || !char.IsLetter(phrase[^1]) || IsEastAsian(phrase[^1])))
                {
                    return match;
                }
            }
        }

        foreach (var (phrase, match) in Endings)
        {
            if (key.Length < phrase.Length + 60 && key.EndsWith(phrase))
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>A line as the table writes it: lower case, single spaces, numbers as #, no marks at the ends.</summary>
    internal static ReadOnlySpan<char> Key(ReadOnlySpan<char> line, Span<char> buffer)
    {
        var length = 0;
        var number = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (char.IsAsciiDigit(c) || (number && c is ',' or '.' && i + 1 < line.Length && char.IsAsciiDigit(line[i + 1])))
            {
                if (!number)
                {
                    buffer[length++] = '#';
                }

                number = true;
                continue;
            }

            number = false;
            if (char.IsWhiteSpace(c))
            {
                if (length > 0 && buffer[length - 1] != ' ')
                {
                    buffer[length++] = ' ';
                }
            }
            else if (length > 0 || char.IsLetterOrDigit(c) || c is '*' or '©' or '(')
            {
                buffer[length++] = c is '\u2019' or '\u2018' ? '\'' : char.ToLowerInvariant(c);
            }
        }

        while (length > 0 && !char.IsLetterOrDigit(buffer[length - 1]) && buffer[length - 1] is not '#')
        {
            // "Related:" is the heading "related", but "read also: a title" keeps its colon inside.
            length--;
        }

        return buffer[..length];
    }

    // Scripts without spaces between words: there the first character stands for the first word.
    private static bool IsEastAsian(char c) => c is >= '\u3040' and < '\uA000';

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> phrase)
    {
        if (IsEastAsian(phrase[0]))
        {
            return phrase[..1];
        }

        var end = phrase.IndexOf(' ');
        var word = end < 0 ? phrase : phrase[..end];
        return word.TrimEnd(":,-");
    }

    private static IEnumerable<(string Phrase, string How, FurnitureMatch Match)> Rules()
    {
        using var stream = typeof(FurnitureLines).Assembly.GetManifestResourceStream("furniture.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var fields = line.Split('\t');
            var scope = fields[1] switch
            {
                "line" => FurnitureScope.Line,
                "next" => FurnitureScope.Next,
                "section" => FurnitureScope.Section,
                "rest" => FurnitureScope.Rest,
                var other => throw new InvalidDataException($"furniture.tsv: found scope '{other}', expected line, next, section or rest."),
            };
            yield return (fields[3], fields[2], new(fields[0], scope, $"the line {fields[2]} \"{fields[3]}\""));
        }
    }
}
