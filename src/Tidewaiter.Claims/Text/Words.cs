namespace Tidewaiter.Claims.Text;

/// <summary>
/// All words that some table of a language knows, numbered from 1: each word of a text is looked up once, and the tables are then
/// arrays by number. Case does not matter.
/// </summary>
internal sealed class Words
{
    private readonly Dictionary<string, int> growing = new(StringComparer.OrdinalIgnoreCase);

    // Open addressing, at most half full; an empty place has no word. Texts are read faster than with a dictionary that knows no words by their spans.
    private (string? Word, uint Hash, int Number)[] places = [];

    /// <summary>One more than the largest number given out.</summary>
    public int Count => growing.Count + 1;

    /// <summary>The number of a word of a table; a new one, where no table had it yet.</summary>
    /// <exception cref="InvalidOperationException">Texts are being read already.</exception>
    public int Add(string word)
    {
        if (!growing.TryGetValue(word, out var number))
        {
            if (places.Length > 0)
            {
                throw new InvalidOperationException($"'{word}' comes after the words were frozen.");
            }

            growing.Add(word, number = growing.Count + 1);
        }

        return number;
    }

    /// <summary>No word is added from now on.</summary>
    public void Freeze()
    {
        var size = 16;
        while (size < growing.Count * 2)
        {
            size *= 2;
        }

        places = new (string?, uint, int)[size];
        foreach (var (word, number) in growing)
        {
            var hash = Hash(word);
            var at = hash & (uint)(size - 1);
            while (places[at].Word is not null)
            {
                at = (at + 1) & (uint)(size - 1);
            }

            places[at] = (word, hash, number);
        }
    }

    /// <summary>The number of a word of a text; 0 where no table knows it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = (uint)(places.Length - 1);
        for (var at = hash & mask; places[at].Word is { } known; at = (at + 1) & mask)
        {
            if (places[at].Hash == hash && word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return places[at].Number;
            }
        }

        return 0;
    }

    // FNV-1a over the capital letters. The words of the tables are all there are, so that no text can make the chains longer.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            var upper = c < 128 ? (uint)(c - 'a' <= 'z' - 'a' && c >= 'a' ? c - 32 : c) : char.ToUpperInvariant(c);
            hash = unchecked((hash ^ upper) * 16777619u);
        }

        return unchecked(hash ^ (hash >> 15));
    }
}
