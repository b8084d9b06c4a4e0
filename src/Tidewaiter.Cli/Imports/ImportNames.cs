using Tidewaiter.Articles.Fetching;
using Tidewaiter.Sources;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Imports;

/// <summary>What the command line names to be imported: files, folders, archives and addresses.</summary>
internal static class ImportNames
{
    // As large as a file of figures may be, within what a fetched body can count.
    private static readonly FetchLimits Limits = new() { Bytes = (int)SourceFile.Largest, Time = TimeSpan.FromMinutes(10) };

    /// <summary>The files behind a name.</summary>
    /// <exception cref="IOException">Nothing is there.</exception>
    /// <exception cref="FetchException">The address may not be fetched or does not answer.</exception>
    public static IEnumerable<ImportFile> Find(string name, FileNotes notes) =>
        IsAddress(name) ? [Fetch(name, notes)] : ImportFile.At(name, notes);

    private static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static ImportFile Fetch(string address, FileNotes notes)
    {
        using var fetcher = new ArticleFetcher(Limits);
        var page = fetcher.FetchAsync(address).GetAwaiter().GetResult();
        return ImportFile.Of(SourceFile.Of(page.Address.ToString(), page.Bytes, notes with { Address = page.Address.ToString() }));
    }
}
