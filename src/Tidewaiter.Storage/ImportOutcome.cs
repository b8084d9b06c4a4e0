namespace Tidewaiter.Storage;

/// <summary>What became of a file.</summary>
public enum ImportOutcome
{
    /// <summary>It was read, and what was new of it is held now.</summary>
    Imported,

    /// <summary>A file of the same bytes was imported before: it was not read again.</summary>
    AlreadyHeld,

    /// <summary>It was found in a folder or an archive and is of no known format, or does not read as a whole where rows may be left out.</summary>
    PassedOver,
}
