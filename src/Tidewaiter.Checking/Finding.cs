using Tidewaiter.Claims;

namespace Tidewaiter.Checking;

/// <summary>What is known of one claim, and why.</summary>
public sealed record Finding
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The day from which it was judged; <see langword="null"/> where the article's day is not known: then today's figures judged.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>One plain sentence, or two, that a reporter understands.</summary>
    public required string Why { get; init; }

    /// <summary>What was out on that day; <see langword="null"/> where nothing was.</summary>
    public Official? Then { get; init; }

    /// <summary>What holds today; <see langword="null"/> where nothing is held.</summary>
    public Official? Now { get; init; }

    /// <summary>The figure to cite: what was out on that day, or where nothing was, what holds today; <see langword="null"/> where nothing is held.</summary>
    public Official? Official => Then ?? Now;

    /// <summary>What would make it true, the best first; empty where it is not wrong, or where nothing fits.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>The claims it agrees or conflicts with inside the article, by their place in the list of claims.</summary>
    public IReadOnlyList<int> Related { get; init; } = [];

    /// <summary>What came of a target or a forecast; <see langword="null"/> for what is told as fact.</summary>
    public Outcome? Outcome { get; init; }
}
