namespace Tidewaiter.Checking.Judging;

/// <summary>What a series is to a claim, the nearest first.</summary>
internal enum Role
{
    /// <summary>The text credits its office, or nobody else can count the flow.</summary>
    Credited,

    /// <summary>The text does not say who counts, and it fits.</summary>
    Fits,

    /// <summary>The text credits somebody else: it is the mirror, and only told.</summary>
    Mirror,
}
