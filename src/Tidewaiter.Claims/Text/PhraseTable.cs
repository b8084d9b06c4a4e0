namespace Tidewaiter.Claims.Text;

/// <summary>Phrases of one or more words and what each means; the longest that stands at a place wins.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly T[] meanings;
    private readonly PhraseIndex index;
    private readonly PhraseIndex? back;

    /// <summary>Compiles a table. Words are parted by blanks; hyphens in a text do not matter: <c>year on year</c>.</summary>
    /// <param name="words">Where the words get their numbers.</param>
    /// <param name="rows">Phrase and meaning. Of two equal phrases the first holds.</param>
    /// <param name="before">Whether <see cref="MatchBefore"/> is asked, too.</param>
    public PhraseTable(Words words, IEnumerable<(string Phrase, T Meaning)> rows, bool before = false)
    {
        var (phrases, means) = (new List<int[]>(), new List<T>());
        foreach (var (phrase, meaning) in rows)
        {
            phrases.Add(Array.ConvertAll(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), words.Add));
            means.Add(meaning);
        }

        (Phrases, meanings) = (phrases, [.. means]);
        index = new(words.Count, phrases, back: false);
        back = before ? new(words.Count, phrases, back: true) : null;
    }

    /// <summary>The phrases, by the numbers of their words.</summary>
    public IReadOnlyList<int[]> Phrases { get; }

    /// <summary>The phrases that mean something of a kind.</summary>
    public IEnumerable<int[]> Where(Func<T, bool> which) => Phrases.Where((_, row) => which(meanings[row]));

    /// <summary>The longest phrase that starts at a token: its number, for <see cref="Meaning"/>; −1 where none stands here.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="length">How many tokens the phrase has; 0 where none stands here.</param>
    public int Find(ReadOnlySpan<Token> tokens, int at, out int length) => index.Find(tokens, at, 0, out length);

    /// <summary>What a phrase means.</summary>
    public ref readonly T Meaning(int phrase) => ref meanings[phrase];

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="length">How many tokens the phrase has; 0 where none stands here.</param>
    /// <param name="meaning">What it means.</param>
    public bool Match(ReadOnlySpan<Token> tokens, int at, out int length, out T meaning)
    {
        var phrase = index.Find(tokens, at, 0, out length);
        meaning = phrase < 0 ? default! : meanings[phrase];
        return phrase >= 0;
    }

    /// <summary>The longest phrase that ends right before a token.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="end">Just behind the phrase's last token.</param>
    /// <param name="from">The first token that may belong to it.</param>
    /// <param name="length">How many tokens the phrase has; 0 where none stands here.</param>
    /// <param name="meaning">What it means.</param>
    /// <exception cref="InvalidOperationException">The table was not made for it.</exception>
    public bool MatchBefore(ReadOnlySpan<Token> tokens, int end, int from, out int length, out T meaning)
    {
        if (back is null)
        {
            throw new InvalidOperationException("The table was not made to be read back.");
        }

        length = 0;
        var phrase = end > from ? back.Find(tokens, end - 1, from, out length) : -1;
        meaning = phrase < 0 ? default! : meanings[phrase];
        return phrase >= 0;
    }
}
