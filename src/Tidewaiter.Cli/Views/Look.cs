namespace Tidewaiter.Cli.Views;

/// <summary>How words look on a terminal that understands it.</summary>
[Flags]
internal enum Look
{
    /// <summary>As the terminal has it.</summary>
    Plain = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Fainter: what matters less.</summary>
    Faint = 2,

    /// <summary>Good.</summary>
    Green = 4,

    /// <summary>Wrong.</summary>
    Red = 8,

    /// <summary>To be looked at.</summary>
    Yellow = 16,

    /// <summary>Told apart, neither good nor bad.</summary>
    Blue = 32,
}
