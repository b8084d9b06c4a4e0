namespace Tidewaiter.Claims.Text;

/// <summary>Finds the longest of many phrases that starts at a place of a text, or that ends there, by its two words next to the place.</summary>
internal sealed class PhraseIndex
{
    private const int None = -1;

    private readonly int[][] phrases; // each by the numbers of its words, in the order of reading
    private readonly int step; // 1 to read on from the place, −1 to read back
    private readonly ushort[] starts; // by word: its place in the next two; 0 where no phrase starts with it
    private readonly int[] alone; // the phrase that is this word and no more
    private readonly ulong[] goesOn; // which words may be the second of longer ones that start with it: a bit for each 64th
    private readonly (long Pair, int Phrase)[] pairs; // by the first two words: the longest phrase; open addressing, at most half full
    private readonly int[] next; // by phrase: the next one with the same two words, as long or shorter

    /// <param name="words">One more than the largest number of a word.</param>
    /// <param name="phrases">Their words by number. Of two equal phrases the first holds.</param>
    /// <param name="back">Whether phrases are looked for that end at a place.</param>
    public PhraseIndex(int words, IReadOnlyList<int[]> phrases, bool back)
    {
        step = back ? -1 : 1;
        this.phrases = new int[phrases.Count][];
        (starts, next) = (new ushort[words], new int[phrases.Count]);
        var (count, longer) = (1, 0);
        for (var i = 0; i < phrases.Count; i++)
        {
            this.phrases[i] = back ? [.. phrases[i].Reverse()] : phrases[i];
            ref var start = ref starts[this.phrases[i][0]];
            start = start == 0 ? checked((ushort)count++) : start;
            longer += phrases[i].Length > 1 ? 1 : 0;
        }

        (alone, goesOn) = (new int[count], new ulong[count]);
        Array.Fill(alone, None);
        var size = 4;
        while (size < 2 * longer)
        {
            size *= 2;
        }

        pairs = new (long, int)[size];
        Array.Fill(pairs, (0, None));
        for (var i = 0; i < phrases.Count; i++)
        {
            Add(i);
        }
    }

    /// <summary>The longest phrase at a place.</summary>
    /// <param name="tokens">The tokens of a text, up to the last that may belong to it.</param>
    /// <param name="at">Its first token; its last one, where phrases are read back.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    /// <param name="length">How many tokens it has; 0 where there is none.</param>
    /// <returns>Its number in the list of phrases; −1 where there is none.</returns>
    public int Find(ReadOnlySpan<Token> tokens, int at, int floor, out int length)
    {
        length = 0;
        var first = tokens[at].Word;
        var start = first < starts.Length ? starts[first] : 0; // words of later tables start none of these
        if (start == 0)
        {
            return None;
        }

        if (goesOn[start] != 0 && at + step >= floor && at + step < tokens.Length && tokens[at + step].Word is > 0 and var second && (goesOn[start] >> second & 1) != 0)
        {
            for (var phrase = pairs[PlaceOf(Pair(first, second))].Phrase; phrase != None; phrase = next[phrase])
            {
                if (Stands(phrases[phrase], tokens, at, floor))
                {
                    length = phrases[phrase].Length;
                    return phrase;
                }
            }
        }

        length = alone[start] == None ? 0 : 1;
        return alone[start];
    }

    private bool Stands(int[] phrase, ReadOnlySpan<Token> tokens, int at, int floor)
    {
        var end = at + (step * (phrase.Length - 1));
        if (end < floor || end >= tokens.Length)
        {
            return false;
        }

        for (var i = 2; i < phrase.Length; i++)
        {
            if (tokens[at + (step * i)].Word != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(int phrase)
    {
        next[phrase] = None;
        var ids = phrases[phrase];
        var start = starts[ids[0]];
        if (ids.Length == 1)
        {
            alone[start] = alone[start] == None ? phrase : alone[start];
            return;
        }

        goesOn[start] |= 1UL << ids[1];
        ref var pair = ref pairs[PlaceOf(Pair(ids[0], ids[1]))];
        pair.Pair = Pair(ids[0], ids[1]);
        if (pair.Phrase == None || phrases[pair.Phrase].Length < ids.Length)
        {
            (pair.Phrase, next[phrase]) = (phrase, pair.Phrase);
            return;
        }

        var before = pair.Phrase;
        while (next[before] != None && phrases[next[before]].Length >= ids.Length)
        {
            before = next[before];
        }

        (next[before], next[phrase]) = (phrase, next[before]);
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    // Where a pair stands, or the empty place where it would.
    private int PlaceOf(long pair)
    {
        var mask = pairs.Length - 1;
        var at = (int)(unchecked((ulong)pair * 0x9E3779B97F4A7C15) >> 40) & mask;
        while (pairs[at].Phrase != None && pairs[at].Pair != pair)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
