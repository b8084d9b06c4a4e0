using System.Globalization;

namespace Tidewaiter.Cli.Views;

/// <summary>Counts in words.</summary>
internal static class Counted
{
    /// <summary>A count with its noun: <c>1 figure</c>, <c>12,493 figures</c>.</summary>
    public static string Of(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A count alone, its thousands set apart: <c>12,493</c>.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
