namespace Tidewaiter.Sources;

/// <summary>A file that does not read: where, what stands there, what was expected.</summary>
public sealed class ReadException : FormatException
{
    /// <summary>Stops reading for that reason.</summary>
    public ReadException(ReadProblem problem)
        : base(problem.ToString()) => Problem = problem;

    /// <summary>Stops reading for that reason, found by a library below.</summary>
    public ReadException(ReadProblem problem, Exception inner)
        : base(problem.ToString(), inner) => Problem = problem;

    /// <summary>The place, what stands there, and what was expected.</summary>
    public ReadProblem Problem { get; }
}
