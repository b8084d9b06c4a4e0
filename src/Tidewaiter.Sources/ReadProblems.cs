namespace Tidewaiter.Sources;

/// <summary>What to do with a row that does not read: stop there, or leave it out and go on.</summary>
public sealed class ReadProblems
{
    /// <summary>More problems than these are counted, not kept.</summary>
    public const int MostKept = 1000;

    private readonly List<ReadProblem>? kept;

    private ReadProblems(List<ReadProblem>? kept) => this.kept = kept;

    /// <summary>Stops at the first row that does not read.</summary>
    public static ReadProblems Strict { get; } = new(null);

    /// <summary>How many rows were left out.</summary>
    public int Count { get; private set; }

    /// <summary>The rows left out, the first first.</summary>
    public IReadOnlyList<ReadProblem> Kept => kept ?? [];

    /// <summary>Leaves out what does not read, and lists it.</summary>
    public static ReadProblems Lenient() => new([]);

    /// <summary>Takes note of a row that does not read.</summary>
    /// <exception cref="ReadException">Reading is strict.</exception>
    internal void Meet(ReadException problem)
    {
        if (kept is null)
        {
            // Rethrown as it is: its first place is the one that helps.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(problem);
        }

        Count++;
        if (kept.Count < MostKept)
        {
            kept.Add(problem.Problem);
        }
    }
}
