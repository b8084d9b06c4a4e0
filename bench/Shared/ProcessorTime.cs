namespace Tidewaiter.Bench;

/// <summary>The time that the processor spent on this process: other work on the machine counts little in it.</summary>
internal static class ProcessorTime
{
    private const int Rounds = 6; // the best counts: the first ones are spent on compiling

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <summary>All of it so far.</summary>
    public static TimeSpan Used => Environment.CpuUsage.TotalTime;

    /// <summary>What something takes once.</summary>
    public static TimeSpan Of(Action once)
    {
        var before = Used;
        once();
        return Used - before;
    }

    /// <summary>What something takes in the best of some rounds, each long enough to be measured; in seconds, as it may be less than a tick.</summary>
    public static double Least(Action once)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var (before, times) = (Used, 0);
            while (Used - before < Round)
            {
                once();
                times++;
            }

            best = Math.Min(best, (Used - before).TotalSeconds / times);
        }

        return best;
    }
}
