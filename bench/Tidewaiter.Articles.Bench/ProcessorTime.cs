using System.Diagnostics;

namespace Tidewaiter.Articles.Bench;

/// <summary>The time that the processor spent on this process: other work on the machine counts little in it.</summary>
internal static class ProcessorTime
{
    public static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
