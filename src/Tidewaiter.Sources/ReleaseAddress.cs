using Tidewaiter.Figures;

namespace Tidewaiter.Sources;

/// <summary>Where a release was found.</summary>
internal static class ReleaseAddress
{
    /// <summary>The release with the address that its file was found at, where that is known; with the office's usual one else.</summary>
    public static Release FoundAt(this Release release, SourceFile file) => release with { Address = file.Notes.Address ?? release.Address };
}
