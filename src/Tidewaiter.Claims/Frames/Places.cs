using System.Numerics;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Frames;

/// <summary>Where in a sentence each kind of chunk stands: a rule goes from one to the next instead of looking at every chunk between.</summary>
internal sealed class Places
{
    private const int Block = 64; // chunks that one number holds a bit for, and more than there are kinds
    private const int Parting = Block - 1; // in the place of a kind: chunks that begin a new statement

    private ulong[] bits = new ulong[Block]; // by block of chunks, then by kind
    private int blocks = 1;
    private ulong present; // by kind

    /// <summary>Takes note of the kinds of a sentence's chunks.</summary>
    public void Note(Pieces<Chunk> chunks)
    {
        blocks = Math.Max(1, (chunks.Count + Block - 1) / Block);
        if (bits.Length < blocks * Block)
        {
            bits = new ulong[2 * blocks * Block];
        }

        bits.AsSpan(0, blocks * Block).Clear();
        present = 0;
        var at = 0;
        foreach (ref readonly var chunk in chunks.Span)
        {
            var (bit, block) = (1UL << at, at / Block * Block);
            bits[block + (int)chunk.Kind] |= bit;
            present |= 1UL << (int)chunk.Kind;
            if (chunk.Kind == LexKind.Contrast ? chunk.Sub != Subs.Where : chunk.IsMark(Subs.Semicolon))
            {
                bits[block + Parting] |= bit;
            }

            at++;
        }
    }

    /// <summary>Whether one of this kind is there at all.</summary>
    public bool Has(LexKind kind) => (present >> (int)kind & 1) != 0;

    /// <summary>Whether one of these kinds is there at all.</summary>
    public bool Has(Kinds kinds) => (present & kinds.Bits) != 0;

    /// <summary>The first one of these kinds at a place or behind it; −1 where there is none.</summary>
    public int Next(Kinds kinds, int from)
    {
        for (var (block, mask) = (from / Block, ulong.MaxValue << from); block < blocks; block++, mask = ulong.MaxValue)
        {
            var found = 0UL;
            for (var rest = kinds.Bits & present; rest != 0; rest &= rest - 1)
            {
                found |= bits[(block * Block) + BitOperations.TrailingZeroCount(rest)];
            }

            if ((found & mask) != 0)
            {
                return (block * Block) + BitOperations.TrailingZeroCount(found & mask);
            }
        }

        return -1;
    }

    /// <summary>The last one of these kinds before a place; −1 where there is none.</summary>
    public int Last(Kinds kinds, int before)
    {
        var last = -1;
        for (var rest = kinds.Bits & present; rest != 0; rest &= rest - 1)
        {
            last = Math.Max(last, Last(BitOperations.TrailingZeroCount(rest), before));
        }

        return last;
    }

    /// <summary>Whether a new statement begins with this chunk.</summary>
    public bool Parts(int at) => (bits[(at / Block * Block) + Parting] >> at & 1) != 0;

    /// <summary>The first one of this kind at a place or behind it; −1 where there is none.</summary>
    public int Next(LexKind kind, int from) => Next((int)kind, from);

    /// <summary>The last one of this kind before a place; −1 where there is none.</summary>
    public int Last(LexKind kind, int before) => Last((int)kind, before);

    /// <summary>The chunk behind a place with which the next statement begins; −1 where the sentence holds no further one.</summary>
    public int NextPart(int from) => Next(Parting, from);

    /// <summary>The chunk before a place with which its statement began; −1 where that was the first one.</summary>
    public int LastPart(int before) => Last(Parting, before);

    private int Next(int row, int from)
    {
        var block = from / Block;
        if (block >= blocks)
        {
            return -1;
        }

        var rest = bits[(block * Block) + row] & (ulong.MaxValue << from);
        while (rest == 0)
        {
            if (++block >= blocks)
            {
                return -1;
            }

            rest = bits[(block * Block) + row];
        }

        return (block * Block) + BitOperations.TrailingZeroCount(rest);
    }

    private int Last(int row, int before)
    {
        if (before <= 0)
        {
            return -1;
        }

        var block = (before - 1) / Block;
        if (block >= blocks)
        {
            (block, before) = (blocks - 1, blocks * Block);
        }

        var rest = bits[(block * Block) + row] & (ulong.MaxValue >> (Block - 1 - ((before - 1) % Block)));
        while (rest == 0)
        {
            if (--block < 0)
            {
                return -1;
            }

            rest = bits[(block * Block) + row];
        }

        return (block * Block) + Block - 1 - BitOperations.LeadingZeroCount(rest);
    }
}
