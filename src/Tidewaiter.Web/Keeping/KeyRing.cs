using System.Security.Cryptography;
using System.Text;

namespace Tidewaiter.Web.Keeping;

/// <summary>The keys with which checks are kept. Only their hashes are on the disk; a key is shown once, when it is made.</summary>
/// <remarks>
/// A line a key: its name, a blank, its SHA-256 in hexadecimal. Keys hold 256 random bits, so a plain hash cannot be guessed back. The
/// file is read anew each time that a key is shown: one that is taken out of it opens nothing from then on.
/// </remarks>
public sealed class KeyRing
{
    private const string Prefix = "tw_";
    private const int LongestName = 60;
    private const int MostTurns = 200;

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(25);

    private readonly string? file;

    private KeyRing(string? file) => this.file = file;

    /// <summary>Whether there is any key.</summary>
    public bool HasKeys => file is not null && File.Exists(file);

    /// <summary>The keys of a folder; none where there is no folder.</summary>
    public static KeyRing In(string? folder) => new(folder is null ? null : Path.Combine(folder, "keys"));

    /// <summary>Makes a key and keeps its hash.</summary>
    /// <param name="name">Whose it is: one word.</param>
    /// <returns>The key. It cannot be had again.</returns>
    /// <exception cref="ArgumentException">The name is no word, or there is a key of that name.</exception>
    /// <exception cref="IOException">The file cannot be written, or others keep it for seconds.</exception>
    public string Add(string name)
    {
        if (file is null)
        {
            throw new InvalidOperationException("There is no folder to keep keys in.");
        }

        if (name.Length is 0 or > LongestName || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
        {
            throw new ArgumentException($"found '{name}', expected a name of letters, digits, '-', '_' and '.'.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var keys = OpenAlone();
        using var reader = new StreamReader(keys, leaveOpen: true);
        var text = reader.ReadToEnd();
        if (Read(text.Split('\n')).Any(line => line.Name == name))
        {
            throw new ArgumentException($"found '{name}', expected a name that no key has yet.");
        }

        var key = Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var start = text.Length == 0 || text.EndsWith('\n') ? "" : "\n";   // the last line may have been cut off, or written by hand
        keys.Write(Encoding.UTF8.GetBytes($"{start}{name} {Convert.ToHexStringLower(Hash(key))}\n"));
        keys.Flush(flushToDisk: true);
        return key;
    }

    /// <summary>Whose key it is; <see langword="null"/> where it is nobody's. Takes as long for a wrong key as for a right one.</summary>
    public string? OwnerOf(string key)
    {
        var shown = Hash(key);
        string? owner = null;
        foreach (var (name, hash) in Lines())
        {
            if (CryptographicOperations.FixedTimeEquals(shown, hash))
            {
                owner = name;
            }
        }

        return owner;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private (string Name, byte[] Hash)[] Lines()
    {
        if (!HasKeys)
        {
            return [];
        }

        // Beside whoever adds a key: a line that is not whole yet is none.
        using var reader = new StreamReader(new FileStream(file!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return Read(reader.ReadToEnd().Split('\n'));
    }

    private static (string Name, byte[] Hash)[] Read(IEnumerable<string> lines) => [.. lines
        .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words is [_, { Length: 64 } hash] && hash.All(char.IsAsciiHexDigit))
        .Select(words => (words[0], Convert.FromHexString(words[1])))];

    // One at a time adds a key; the others wait for their turn.
    private FileStream OpenAlone()
    {
        for (var turn = 1; ; turn++)
        {
            try
            {
                return new FileStream(file!, new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.None,
                    UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                });
            }
            catch (IOException) when (turn < MostTurns && File.Exists(file))
            {
                Thread.Sleep(Turn);
            }
        }
    }
}
