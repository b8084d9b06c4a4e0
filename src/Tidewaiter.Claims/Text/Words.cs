using System.Collections.Frozen;

namespace Tidewaiter.Claims.Text;

/// <summary>
/// All words that some table of a language knows, numbered from 1: each word of a text is looked up once, and the tables are then
/// arrays by number. Case does not matter.
/// </summary>
internal sealed class Words
{
    private readonly Dictionary<string, int> growing = new(StringComparer.OrdinalIgnoreCase);
    private FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> frozen;
    private bool isFrozen;

    /// <summary>One more than the largest number given out.</summary>
    public int Count => growing.Count + 1;

    /// <summary>The number of a word of a table; a new one, where no table had it yet.</summary>
    /// <exception cref="InvalidOperationException">Texts are being read already.</exception>
    public int Add(string word)
    {
        if (!growing.TryGetValue(word, out var number))
        {
            if (isFrozen)
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
        isFrozen = true;
        frozen = growing.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of a word of a text; 0 where no table knows it.</summary>
    public int Find(ReadOnlySpan<char> word) => frozen.TryGetValue(word, out var number) ? number : 0;
}
