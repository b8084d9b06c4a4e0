namespace Tidewaiter.Articles.Archives;

/// <summary>Remembers the last names it was given, to tell one that comes again.</summary>
internal sealed class RecentNames
{
    private const int Most = 1024;

    private readonly HashSet<string> names = [];
    private readonly Queue<string> order = [];

    /// <summary>Takes a name in; false where it is among the last already.</summary>
    public bool Add(string name)
    {
        if (!names.Add(name))
        {
            return false;
        }

        order.Enqueue(name);
        if (order.Count > Most)
        {
            names.Remove(order.Dequeue());
        }

        return true;
    }
}
