using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Tidewaiter.Articles.Fetching;

/// <summary>Fetched pages in a folder, so that a site is not asked again by the next run: a file each, a line about the page and then its bytes.</summary>
/// <remarks>It only saves requests: where the folder cannot be read or written, or a file is damaged, pages are fetched as if it were not there.</remarks>
internal sealed class PageFolder(string folder)
{
    private const int MostFiles = 256;
    private const string Ending = ".page";
    private const string PartEnding = ".part";

    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>What a kept page says of itself.</summary>
    private sealed record Head(string Asked, string Address, string? ContentType, DateTimeOffset At, string? Tag, DateTimeOffset? Changed);

    public PageStore.Kept? Find(Uri address)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(address));
            var line = bytes.AsSpan().IndexOf((byte)'\n');
            return line > 0 && JsonSerializer.Deserialize<Head>(bytes.AsSpan(0, line)) is { } head && head.Asked == address.AbsoluteUri
                ? new(new(new Uri(head.Address), head.ContentType, bytes.AsMemory(line + 1)), head.At, head.Tag, head.Changed)
                : null;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or JsonException or UriFormatException)
        {
            return null;
        }
    }

    public void Keep(Uri address, PageStore.Kept page)
    {
        var head = new Head(address.AbsoluteUri, page.Page.Address.AbsoluteUri, page.Page.ContentType, page.At, page.Tag, page.Changed);
        try
        {
            Directory.CreateDirectory(folder);
            var path = PathOf(address);
            var part = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}{PartEnding}";
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
            {
                file.Write(JsonSerializer.SerializeToUtf8Bytes(head));
                file.WriteByte((byte)'\n');
                file.Write(page.Page.Bytes.Span);
            }

            File.Move(part, path, overwrite: true);
            Thin();
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            // A page more to fetch, the next time.
        }
    }

    // The oldest go first, and with them what a run that was killed left half written.
    private void Thin()
    {
        var all = new DirectoryInfo(folder);
        var left = all.GetFiles("*" + PartEnding).Where(part => DateTime.UtcNow - part.LastWriteTimeUtc > Abandoned);
        foreach (var old in all.GetFiles("*" + Ending).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles).Concat(left))
        {
            old.Delete();
        }
    }

    private string PathOf(Uri address) => Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri))) + Ending);
}
