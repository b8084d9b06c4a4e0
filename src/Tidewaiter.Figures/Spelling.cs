namespace Tidewaiter.Figures;

/// <summary>How near words are to each other, for messages that guess what was meant.</summary>
public static class Spelling
{
    /// <summary>How many letters have to be added, dropped, replaced or exchanged with their neighbour to turn one word into the other, in either case.</summary>
    public static int Distance(string a, string b)
    {
        // Three rows of the usual table: two above are needed where neighbours are exchanged.
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[b.Length];

        static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
    }
}
