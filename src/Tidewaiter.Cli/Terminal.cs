using System.Globalization;

namespace Tidewaiter.Cli;

/// <summary>What output is read on.</summary>
/// <param name="Width">Columns a line may take.</param>
/// <param name="Colour">Whether colours and bold type are understood and wanted.</param>
/// <param name="Progress">Whether the standard error is a terminal too, where a line may be written over.</param>
internal sealed record Terminal(int Width, bool Colour, bool Progress = false)
{
    private const int UsualWidth = 80;

    // Longer lines are hard to read, shorter ones leave no room for an address.
    private const int Narrowest = 40;
    private const int Widest = 110;

    /// <summary>A file or a pipe.</summary>
    public static readonly Terminal None = new(UsualWidth, Colour: false);

    /// <summary>What this process writes on; <c>NO_COLOR</c>, <c>COLUMNS</c> and <c>TERM=dumb</c> are minded.</summary>
    public static Terminal OfProcess()
    {
        var redirected = Console.IsOutputRedirected;
        var able = Environment.GetEnvironmentVariable("TERM") is not ("dumb" or null);
        var colour = !redirected && able && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var columns = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given
            : redirected ? UsualWidth
            : Console.WindowWidth;
        return new(columns is 0 ? UsualWidth : Math.Clamp(columns, Narrowest, Widest), colour, able && !Console.IsErrorRedirected);
    }
}
