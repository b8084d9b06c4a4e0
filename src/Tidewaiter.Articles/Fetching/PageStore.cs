using System.Collections.Concurrent;

namespace Tidewaiter.Articles.Fetching;

/// <summary>Pages that were fetched, kept so that a site is not asked twice for the same: given again while fresh, asked for changes after that.</summary>
/// <param name="folder">Where they are kept for the next run too; <see langword="null"/> for this one alone.</param>
internal sealed class PageStore(PageFolder? folder)
{
    private const int Most = 256;
    private const long MostBytes = 128L * 1024 * 1024;

    private readonly ConcurrentDictionary<Uri, Kept> pages = new();

    /// <summary>A page with what is needed to ask whether it changed.</summary>
    public sealed record Kept(FetchedPage Page, DateTimeOffset At, string? Tag, DateTimeOffset? Changed);

    public Kept? Find(Uri address) => pages.GetValueOrDefault(address) ?? folder?.Find(address);

    public void Keep(Uri address, Kept page)
    {
        pages[address] = page;
        folder?.Keep(address, page);
        while (pages.Count > Most || pages.Values.Sum(kept => (long)kept.Page.Bytes.Length) > MostBytes)
        {
            pages.TryRemove(pages.MinBy(kept => kept.Value.At).Key, out _);
        }
    }
}
