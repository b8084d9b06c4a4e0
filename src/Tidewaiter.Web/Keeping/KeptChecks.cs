using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Tidewaiter.Web.Keeping;

/// <summary>Checks that somebody asked to keep, each under an address that nobody can guess.</summary>
/// <remarks>
/// A folder a check, a file a form: what was said that day stays as it was said, whatever figures come later. A check is written beside
/// its place and moved there when it is whole and on the disk: whoever is told its address finds it, though the server be killed.
/// </remarks>
internal sealed class KeptChecks
{
    private const string Unfinished = ".unfinished-";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int IdLength = 26; // of five bits each: 130 bits

    // Keeping takes well under a second: what is older was left by a server that died, not begun by another on the same folder.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private static readonly SearchValues<char> OfAnId = SearchValues.Create(Letters);

    private readonly string? folder;

    public KeptChecks(string? parent)
    {
        folder = parent is null ? null : Path.Combine(parent, "checks");
        if (folder is not null && Directory.Exists(folder))
        {
            foreach (var left in new DirectoryInfo(folder).EnumerateDirectories(Unfinished + "*").Where(left => DateTime.UtcNow - left.LastWriteTimeUtc > Abandoned))
            {
                left.Delete(recursive: true);
            }
        }
    }

    /// <summary>A new name for a check.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(Letters, IdLength);

    /// <summary>Keeps a check in all its forms.</summary>
    public void Keep(string id, IReadOnlyDictionary<KeptForm, string> forms)
    {
        var (place, beside) = (PlaceOf(id)!, Path.Combine(folder!, Unfinished + id));
        Directory.CreateDirectory(beside, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var (form, text) in forms)
        {
            using var file = new FileStream(Path.Combine(beside, form.Extension), FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        Directory.Move(beside, place);
    }

    /// <summary>A check in one of its forms; <see langword="null"/> where there is none of that name.</summary>
    public string? Find(string id, KeptForm form)
    {
        try
        {
            return PlaceOf(id) is { } place ? File.ReadAllText(Path.Combine(place, form.Extension)) : null;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Takes a check away for good.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string id)
    {
        if (PlaceOf(id) is not { } place || !Directory.Exists(place))
        {
            return false;
        }

        // Out of its place at once; what is left of it if the server dies goes at the next start.
        var away = Path.Combine(folder!, Unfinished + NewId());
        Directory.Move(place, away);
        Directory.Delete(away, recursive: true);
        return true;
    }

    // A name that is none of ours leads nowhere: least of all out of the folder.
    private string? PlaceOf(string id) =>
        folder is not null && id.Length == IdLength && id.AsSpan().IndexOfAnyExcept(OfAnId) < 0 ? Path.Combine(folder, id) : null;
}
