using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tidewaiter.Claims.Text;

/// <summary>What was found in a sentence, in order: a list of large values that are looked at where they lie, and not copied.</summary>
/// <typeparam name="T">A chunk, a quantity, a mention of time.</typeparam>
internal sealed class Pieces<T>
    where T : struct
{
    private T[] items = new T[16];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them, in its place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public ref T this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (unchecked((uint)at >= (uint)Count))
            {
                Refuse(at);
            }

            return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(items), at); // never more than fit: one check is enough
        }
    }

    /// <summary>All of them, as long as none is added.</summary>
    public Span<T> Span => items.AsSpan(0, Count);

    /// <summary>Goes through them in their places.</summary>
    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    /// <summary>Adds one behind the others.</summary>
    public void Add(in T item)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, 2 * Count);
        }

        items[Count++] = item;
    }

    /// <summary>Removes all; their room is kept.</summary>
    public void Clear() => Count = 0;

    /// <summary>Whether one of them is such.</summary>
    public bool Exists(Predicate<T> such) => FindIndex(such) >= 0;

    /// <summary>Whether all of them are such.</summary>
    public bool TrueForAll(Predicate<T> such)
    {
        foreach (ref readonly var item in Span)
        {
            if (!such(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place of the first one that is such; −1 where none is.</summary>
    public int FindIndex(Predicate<T> such) => Array.FindIndex(items, 0, Count, such);

    /// <summary>The place of the last one up to a place that is such; −1 where none is.</summary>
    public int FindLastIndex(int from, Predicate<T> such) => Count == 0 ? -1 : Array.FindLastIndex(items, from, such);

    private void Refuse(int at) => throw new ArgumentOutOfRangeException(nameof(at), at, $"There are {Count}.");
}
