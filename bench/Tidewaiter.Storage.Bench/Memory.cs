namespace Tidewaiter.Storage.Bench;

/// <summary>The most memory that this process has held since it was last asked.</summary>
internal static class Memory
{
    public static void Reset() => File.WriteAllText("/proc/self/clear_refs", "5");

    public static long Megabytes() =>
        long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
}
