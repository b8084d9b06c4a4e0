namespace Tidewaiter.Indicators;

/// <summary>Counts the answers that a workbook keeps.</summary>
internal sealed class Tally
{
    /// <summary>How many were written down.</summary>
    public int Answers { get; private set; }

    /// <summary>One more.</summary>
    public void Add() => Answers++;
}
