namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>Which wordings a story is told in. The second set is never looked at when rules are made: it stands for articles not yet seen.</summary>
internal enum Voice
{
    /// <summary>The wordings that the rules may be tuned on.</summary>
    Seen,

    /// <summary>Those kept apart.</summary>
    Unseen,
}
