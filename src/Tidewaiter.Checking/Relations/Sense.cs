namespace Tidewaiter.Checking.Relations;

/// <summary>How the number of a claim enters an equation.</summary>
internal enum Sense
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>With its sign turned: what is taken away.</summary>
    Turned,

    /// <summary>A rate of change as a factor: a fall of 5 % is 0.95.</summary>
    Factor,

    /// <summary>A share in percent as a part of one.</summary>
    Fraction,
}
