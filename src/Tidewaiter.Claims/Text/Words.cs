namespace Tidewaiter.Claims.Text;

/// <summary>
/// All words that some table of a language knows, numbered from 1: each word of a text is looked up once, and the tables are then
/// arrays by number. Case does not matter.
/// </summary>
internal sealed class Words
{
    private readonly Dictionary<string, int> growing = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> uses = [0]; // by number: how often the tables have it
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> any;

    // Open addressing, at most half full; an empty place has the number 0. The words of the tables are all there are, so that no text can make the chains longer.
    private (WordKey Key, int Number)[] places = [];

    public Words() => any = growing.GetAlternateLookup<ReadOnlySpan<char>>();

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
            uses.Add(0);
        }

        uses[number]++;
        return number;
    }

    /// <summary>How often the tables have a word: a measure of how common it is.</summary>
    public int Uses(int number) => uses[number];

    /// <summary>No word is added from now on.</summary>
    public void Freeze()
    {
        var size = 16;
        while (size < growing.Count * 2)
        {
            size *= 2;
        }

        places = new (WordKey, int)[size];
        foreach (var (word, number) in growing)
        {
            if (WordKey.TryPack(word, out var key))
            {
                var at = key.Hash & (size - 1);
                while (places[at].Number > 0)
                {
                    at = (at + 1) & (size - 1);
                }

                places[at] = (key, number);
            }
        }
    }

    /// <summary>The number of a short word of a text; 0 where no table knows it.</summary>
    public int Find(WordKey key)
    {
        var mask = places.Length - 1;
        for (var at = key.Hash & mask; places[at].Number > 0; at = (at + 1) & mask)
        {
            if (places[at].Key == key)
            {
                return places[at].Number;
            }
        }

        return 0;
    }

    /// <summary>The number of a word of a text, however long and in whatever letters; 0 where no table knows it.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        WordKey.TryPack(word, out var key) ? Find(key) : any.TryGetValue(word, out var number) ? number : 0;
}
