namespace Tidewaiter.Claims.Text;

/// <summary>Phrases of one or more words and what each means; the longest that stands at a place wins.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Starting?[] byFirst;
    private readonly Entry[]?[] byLast;

    /// <summary>Compiles a table. Words are parted by blanks; hyphens in a text do not matter: <c>year on year</c>.</summary>
    /// <param name="words">Where the words get their numbers.</param>
    /// <param name="rows">Phrase and meaning. Of two equal phrases the first holds.</param>
    public PhraseTable(Words words, IEnumerable<(string Phrase, T Meaning)> rows)
    {
        var entries = rows.Select(row => new Entry([.. row.Phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(words.Add)], row.Meaning)).ToList();
        byFirst = [.. Index(words.Count, entries, entry => entry.Ids[0]).Select(list => list is null ? null : new Starting(list))];
        byLast = Index(words.Count, entries, entry => entry.Ids[^1]);
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="length">How many tokens the phrase has; 0 where none stands here.</param>
    /// <param name="meaning">What it means.</param>
    public bool Match(ReadOnlySpan<Token> tokens, int at, out int length, out T meaning)
    {
        var first = tokens[at];
        if (first.Kind == TokenKind.Word && first.Word > 0 && first.Word < byFirst.Length && byFirst[first.Word] is { } list)
        {
            // Most words start many phrases and few of them go on as the text does.
            if (at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Word, Word: > 0 } second)
            {
                var seconds = list.Seconds.AsSpan();
                for (int from = 0, hit; from < seconds.Length && (hit = seconds[from..].IndexOf(second.Word)) >= 0; from += hit + 1)
                {
                    if (list.Longer[from + hit].StandsAt(tokens, at))
                    {
                        (length, meaning) = (list.Longer[from + hit].Ids.Length, list.Longer[from + hit].Meaning);
                        return true;
                    }
                }
            }

            if (list.Alone is { } alone)
            {
                (length, meaning) = (1, alone.Meaning);
                return true;
            }
        }

        (length, meaning) = (0, default!);
        return false;
    }

    /// <summary>The longest phrase that ends right before a token.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="end">Just behind the phrase's last token.</param>
    /// <param name="from">The first token that may belong to it.</param>
    /// <param name="length">How many tokens the phrase has; 0 where none stands here.</param>
    /// <param name="meaning">What it means.</param>
    public bool MatchBefore(ReadOnlySpan<Token> tokens, int end, int from, out int length, out T meaning)
    {
        if (end > from && tokens[end - 1] is { Kind: TokenKind.Word, Word: > 0 } last && last.Word < byLast.Length && byLast[last.Word] is { } list)
        {
            foreach (var entry in list)
            {
                var at = end - entry.Ids.Length;
                if (at >= from && tokens[at].Kind == TokenKind.Word && tokens[at].Word == entry.Ids[0] && entry.StandsAt(tokens, at))
                {
                    (length, meaning) = (entry.Ids.Length, entry.Meaning);
                    return true;
                }
            }
        }

        (length, meaning) = (0, default!);
        return false;
    }

    // Longest first, and the order of the table among equals.
    private static Entry[]?[] Index(int words, List<Entry> entries, Func<Entry, int> key)
    {
        var index = new Entry[]?[words];
        foreach (var group in entries.GroupBy(key))
        {
            index[group.Key] = [.. group.OrderByDescending(entry => entry.Ids.Length)];
        }

        return index;
    }

    // The phrases that start with one word: those that go on, with their second words in a row, and the word alone.
    private sealed class Starting(Entry[] entries)
    {
        public Entry[] Longer { get; } = [.. entries.Where(entry => entry.Ids.Length > 1)];

        public int[] Seconds { get; } = [.. entries.Where(entry => entry.Ids.Length > 1).Select(entry => entry.Ids[1])];

        public Entry? Alone { get; } = entries.FirstOrDefault(entry => entry.Ids.Length == 1);
    }

    private sealed record Entry(int[] Ids, T Meaning)
    {
        public bool StandsAt(ReadOnlySpan<Token> tokens, int at)
        {
            if (at + Ids.Length > tokens.Length)
            {
                return false;
            }

            for (var i = 1; i < Ids.Length; i++)
            {
                if (tokens[at + i].Kind != TokenKind.Word || tokens[at + i].Word != Ids[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
