namespace Tidewaiter.Publishing.Charts;

/// <summary>How large a picture is, and what goes with it.</summary>
/// <param name="Name">A short name, unique on a page.</param>
/// <param name="Width">In picture units: a letter is about seven wide.</param>
/// <param name="Height">In the same.</param>
/// <param name="Headed">Whether title and source are part of the picture, on paper of its own.</param>
/// <param name="Narrow">Whether short names serve.</param>
public sealed record ChartShape(string Name, double Width, double Height, bool Headed, bool Narrow)
{
    /// <summary>In a page on a wide screen.</summary>
    public static readonly ChartShape Page = new("wide", 800, 360, Headed: false, Narrow: false);

    /// <summary>In a page on a phone.</summary>
    public static readonly ChartShape Phone = new("narrow", 360, 300, Headed: false, Narrow: true);

    /// <summary>By itself, to be sent and printed.</summary>
    public static readonly ChartShape Alone = new("alone", 840, 480, Headed: true, Narrow: false);
}
