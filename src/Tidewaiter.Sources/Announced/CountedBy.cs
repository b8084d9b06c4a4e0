using System.Diagnostics.CodeAnalysis;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Announced;

/// <summary>Whose number a page told.</summary>
internal sealed record CountedBy : IWritten<CountedBy>
{
    /// <summary>The reporter's customs office.</summary>
    public static readonly CountedBy Customs = new("customs");

    /// <summary>A diplomat, a minister, a trade attaché: it may rest on the customs' figures, and need not.</summary>
    public static readonly CountedBy Officials = new("officials");

    /// <summary>A newspaper's or agency's own computation.</summary>
    public static readonly CountedBy Press = new("press");

    private readonly string word;

    private CountedBy(string word) => this.word = word;

    /// <inheritdoc/>
    public static string Form => "customs, officials or press";

    /// <inheritdoc/>
    public static CountedBy Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not {Form}.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CountedBy result)
    {
        result = s switch { "customs" => Customs, "officials" => Officials, "press" => Press, _ => null };
        return result is not null;
    }

    /// <summary>The word.</summary>
    public override string ToString() => word;
}
