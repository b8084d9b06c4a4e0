namespace Tidewaiter.Publishing.Charts;

/// <summary>One line or row of bars.</summary>
/// <param name="Name">What stands beside it.</param>
/// <param name="Values">One for each point of the chart; <see langword="null"/> leaves a gap.</param>
public sealed record ChartLine(string Name, IReadOnlyList<decimal?> Values)
{
    /// <summary>A shorter name, for narrow screens.</summary>
    public string Brief { get; init; } = Name;

    /// <summary>Whether it only stands behind the others, to compare them with.</summary>
    public bool IsBackground { get; init; }

    /// <summary>The points whose values were put together from several releases; empty where none was.</summary>
    public IReadOnlySet<int> PutTogether { get; init; } = new HashSet<int>();

    /// <summary>The last point that has a value; −1 where none has.</summary>
    public int LastHeld
    {
        get
        {
            var last = Values.Count - 1;
            while (last >= 0 && Values[last] is null)
            {
                last--;
            }

            return last;
        }
    }
}
