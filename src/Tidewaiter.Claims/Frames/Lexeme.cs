using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>The part that a word or phrase of a table plays.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Sub">Its nearer kind; what it means depends on <paramref name="Kind"/>: the constants of <see cref="Subs"/>.</param>
/// <param name="Sign">+1 for what grows, sells or is above; −1 for the reverse; 0 where there is none.</param>
/// <param name="Code">Of an economy.</param>
/// <param name="Text">Of a product its HS code or words; of terms their name; of an office the words; of an economy <see cref="Small"/> or nothing.</param>
internal readonly record struct Lexeme(LexKind Kind, byte Sub = 0, sbyte Sign = 0, EconomyCode Code = default, string? Text = null)
{
    // Fields, as every rule looks at them.
    public readonly LexKind Kind = Kind;
    public readonly byte Sub = Sub;
    public readonly sbyte Sign = Sign;
    public readonly EconomyCode Code = Code;
    public readonly string? Text = Text;

    /// <summary>Of an economy's name that is one without its capital letter as well: "eurozone", "deutsche".</summary>
    public const string Small = "small";

    /// <summary>"The mainland", a small name as well: China's, unless the story is on a country with another one.</summary>
    public const string Mainland = "mainland";

    /// <summary>Of a group: what its members trade with one another, "intra-African".</summary>
    public const string Intra = "intra";
}
