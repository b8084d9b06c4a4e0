using Tidewaiter.Claims;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Judging;

/// <summary>All that the figures say to one claim, before a verdict.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Day">The day from which it is judged; <see langword="null"/> where not known.</param>
/// <param name="Then">What was out on that day.</param>
/// <param name="Now">What holds today.</param>
internal sealed record Case(Claim Claim, DateOnly? Day, Opinion Then, Opinion Now)
{
    /// <summary>Where the day is not known: an earlier vintage with which the claim agrees.</summary>
    public Opinion? Earlier { get; init; }

    /// <summary>Whether the figure came out only after the day, if soon after.</summary>
    public bool OutLater { get; init; }

    /// <summary>The claim as written, where its period was not over on the day and <see cref="Claim"/> is of the part that was.</summary>
    public Claim? Whole { get; init; }

    /// <summary>Why the figure that does not fit excludes nothing, as it follows a "but"; <see langword="null"/> where it does.</summary>
    public string? Doubt { get; init; }

    /// <summary>The opinion that decides.</summary>
    public Opinion Deciding => Then.HasNumber ? Then : Now;

    /// <summary>The vantage from which repairs are looked for.</summary>
    public required Vantage Vantage { get; init; }

    /// <summary>Whether today's number is another than that day's.</summary>
    public bool HasMoved =>
        Then.Answer.Official is { } then && Now.Answer.Official is { } now && then.Evidence.Value != now.Evidence.Value;
}
