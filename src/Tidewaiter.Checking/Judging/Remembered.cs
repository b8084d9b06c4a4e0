namespace Tidewaiter.Checking.Judging;

/// <summary>What was asked once and need not be asked again; so much of it that a text that asks for everything fills no memory.</summary>
/// <typeparam name="TKey">What it is asked for by.</typeparam>
/// <typeparam name="TValue">The answer.</typeparam>
internal sealed class Remembered<TKey, TValue>
    where TKey : notnull
{
    private const int Most = 2_000;

    private readonly Dictionary<TKey, TValue> known = [];

    /// <summary>The answer for a key, found where it is not known yet.</summary>
    /// <param name="key">The key.</param>
    /// <param name="asked">What it is found from.</param>
    /// <param name="find">Finds it.</param>
    public TValue Of<TAsked>(TKey key, TAsked asked, Func<TAsked, TValue> find)
    {
        if (!known.TryGetValue(key, out var found))
        {
            if (known.Count == Most)
            {
                known.Clear();
            }

            found = find(asked);
            known.Add(key, found);
        }

        return found;
    }
}
