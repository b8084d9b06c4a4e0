namespace Tidewaiter.Publishing.Bulletins;

/// <summary>Numbers in rows and columns.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Columns">The headings, that of the names first.</param>
/// <param name="Rows">A name and its cells, as many as the headings have columns besides it; <see langword="null"/> where nothing is held.</param>
public sealed record BulletinTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<(string Name, IReadOnlyList<string?> Cells)> Rows);
