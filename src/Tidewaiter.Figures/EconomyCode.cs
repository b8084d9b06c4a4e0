using System.Diagnostics.CodeAnalysis;

namespace Tidewaiter.Figures;

/// <summary>
/// A trading economy by its ISO 3166-1 alpha-3 code (<c>DEU</c>), the world (<c>WLD</c>), or a group (<c>EU</c>, <c>ASEAN</c>).
/// Several taken together are joined: <c>DEU+FRA</c>.
/// </summary>
/// <remarks><see langword="default"/> is no economy: it is written <c>---</c>, and no text parses to it.</remarks>
public readonly record struct EconomyCode : IWritten<EconomyCode>, IComparable<EconomyCode>
{
    private const int Longest = 64;

    /// <summary>All economies together.</summary>
    public static readonly EconomyCode World = new("WLD");

    private readonly string? letters;

    private EconomyCode(string letters) => this.letters = letters;

    /// <inheritdoc/>
    public static string Form => "an economy code such as DEU or ASEAN";

    /// <summary>Whether this is no economy at all.</summary>
    public bool IsNone => letters is null;

    /// <summary>Whether the code stands for one economy of ISO 3166-1 by its form (three letters, and not the world's).</summary>
    public bool IsSingle => letters is { Length: 3 } && letters is not ("WLD" or "BRI" or "GCC" or "EAC" or "CIS" or "SCO" or "OIC" or "ECO");

    /// <summary>Reads a code, in either case.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not of the form.</exception>
    public static EconomyCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not {Form}.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EconomyCode result)
    {
        var valid = s is { Length: >= 2 and <= Longest };
        for (var i = 0; valid && i < s!.Length; i++)
        {
            valid = char.IsAsciiLetter(s[i]) || (s[i] == '+' && i >= 2 && i < s.Length - 2);
        }

        result = valid ? new(s!.ToUpperInvariant()) : default;
        return valid;
    }

    /// <summary>Ordinal order of the letters, so that lists are stable.</summary>
    public int CompareTo(EconomyCode other) => string.CompareOrdinal(letters, other.letters);

    /// <summary>Whether the letters are the same: mostly they are one string, or differ at an end.</summary>
    public bool Equals(EconomyCode other) =>
        ReferenceEquals(letters, other.letters)
        || (letters is { } mine && other.letters is { } others && mine.Length == others.Length && mine[0] == others[0] && mine[^1] == others[^1] && string.Equals(mine, others));

    /// <summary>Of its ends, its middle and its length, which tell codes apart: economies are looked up by the thousand.</summary>
    public override int GetHashCode() =>
        letters is null ? 0 : (letters.Length << 24) ^ (letters[0] << 16) ^ (letters[letters.Length / 2] << 8) ^ letters[^1];

    /// <summary>The code in capitals.</summary>
    public override string ToString() => letters ?? "---";
}
