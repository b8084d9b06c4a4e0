namespace Tidewaiter.Articles.Fetching;

/// <summary>A page as it was fetched.</summary>
/// <param name="Address">Where it was found in the end.</param>
/// <param name="ContentType">The media type as the server named it.</param>
/// <param name="Bytes">Its bytes, unpacked.</param>
public sealed record FetchedPage(Uri Address, string? ContentType, ReadOnlyMemory<byte> Bytes);
