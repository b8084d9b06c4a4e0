namespace Tidewaiter.Articles.Archives;

/// <summary>How an archive is to be read.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The formats known here, and nothing said of the articles.</summary>
    public static readonly ArchiveOptions Usual = new();

    /// <summary>The day to take as the articles' day; a line or a row that gives its own keeps it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Formats that others read.</summary>
    public IReadOnlyList<IArchiveFormat> Formats { get; init; } = [];
}
