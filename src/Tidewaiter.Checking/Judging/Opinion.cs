namespace Tidewaiter.Checking.Judging;

/// <summary>What the series that can speak to a claim say together, from one vantage.</summary>
/// <param name="Answer">The answer that counts.</param>
/// <param name="Role">What its series is to the claim.</param>
internal sealed record Opinion(Answer Answer, Role Role)
{
    /// <summary>The best answer of the other side's office, where the text credits somebody else.</summary>
    public Answer? Mirror { get; init; }

    /// <summary>The numbers of all series that were asked, the mirrors left out.</summary>
    public IReadOnlyList<Official> All { get; init; } = [];

    /// <summary>What each witness said, in their order; <see langword="null"/> where only one was asked.</summary>
    public IReadOnlyList<Answer>? Heard { get; init; }

    /// <summary>Whether there is a number.</summary>
    public bool HasNumber => Answer.Official is not null;
}
