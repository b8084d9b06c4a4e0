using System.Globalization;

namespace Tidewaiter.Cli.Results;

/// <summary>One line on a terminal that says how far a run is; nothing where there is no terminal.</summary>
/// <param name="error">The standard error, so that results can be piped on.</param>
/// <param name="shown">Whether it is a terminal.</param>
/// <param name="bytes">The bytes of the whole input, where they are known.</param>
/// <param name="time">The clock.</param>
internal sealed class ProgressBar(TextWriter error, bool shown, long? bytes, TimeProvider time)
{
    private const int Cells = 24;
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    private readonly long start = time.GetTimestamp();
    private TimeSpan next = Often;
    private bool drawn;

    /// <summary>Says how far the run is, not oftener than an eye can follow.</summary>
    /// <param name="articles">Articles done in this run.</param>
    /// <param name="bytesRead">Bytes read in this run.</param>
    public void Show(long articles, long bytesRead)
    {
        if (!shown || time.GetElapsedTime(start) is var elapsed && elapsed < next)
        {
            return;
        }

        next = elapsed + Often;
        drawn = true;
        error.Write($"\r\u001b[K{Line(articles, bytesRead, elapsed)}");
        error.Flush();
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (drawn)
        {
            error.Write("\r\u001b[K");
            drawn = false;
        }
    }

    private string Line(long articles, long bytesRead, TimeSpan elapsed)
    {
        var pace = string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles, {articles / elapsed.TotalSeconds:N0} a second");
        if (bytes is not > 0)
        {
            return pace;
        }

        var share = Math.Clamp((double)bytesRead / bytes.Value, 0, 1);
        var full = (int)(share * Cells);
        var left = share > 0 ? elapsed * ((1 - share) / share) : TimeSpan.Zero;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{new string('█', full)}{new string('░', Cells - full)} {share * 100:0} % · {pace} · {(left.TotalHours >= 1 ? $"{left.TotalHours:0.0} h" : $"{left:m\\:ss}")} left");
    }
}
