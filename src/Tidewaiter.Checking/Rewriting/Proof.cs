using Tidewaiter.Articles;
using Tidewaiter.Checking.Explaining;
using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Relations;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Rewriting;

/// <summary>Reads a corrected sentence again, where it would stand in its article: what it says then must be what is true.</summary>
/// <param name="article">The article.</param>
/// <param name="right">Its claims that are not contradicted.</param>
internal sealed class Proof(Article article, IReadOnlyList<Claim> right)
{
    // All that stands before a sentence is read with it. A long article with a hundred errors needs less; one made to be slow gets no more.
    private const int MostCharacters = 4_000_000;

    private readonly Dictionary<(int Begin, string Sentence), IReadOnlyList<Claim>> readings = [];
    private int characters;

    /// <summary>Whether the sentence says the claim.</summary>
    /// <param name="claim">The claim as it stands, by which its sentence is found.</param>
    /// <param name="sentence">The sentence that is to take its place.</param>
    /// <param name="meant">What it is to say.</param>
    /// <param name="right">The number that is true of that; <see langword="null"/> where it is the claim's own.</param>
    public bool Holds(Claim claim, string sentence, Claim meant, Interval? right) => Read(claim, sentence).Any(one => Says(one, meant, right));

    /// <summary>Whether the sentence still says what is right in the one whose place it takes: a month that is changed may be that of several figures.</summary>
    public bool KeepsOthers(Claim claim, string sentence)
    {
        var (begin, length) = Sentences.Around(article.Text, claim.Begin, claim.Length);
        var read = Read(claim, sentence);
        return right.All(other => other.Begin < begin || other.Begin >= begin + length || read.Any(one => Says(one, other, null)));
    }

    private IReadOnlyList<Claim> Read(Claim claim, string sentence)
    {
        var (begin, length) = Sentences.Around(article.Text, claim.Begin, claim.Length);
        if (!readings.TryGetValue((begin, sentence), out var read))
        {
            read = Read(begin, length, sentence);
            readings.Add((begin, sentence), read);
        }

        return read;
    }

    // One figure in doubt has several repairs, and most of them offer the same sentence.
    private IReadOnlyList<Claim> Read(int begin, int length, string sentence)
    {
        if (characters > MostCharacters)
        {
            return [];
        }

        var text = string.Concat(article.Text.AsSpan(0, begin), sentence);
        characters += text.Length;
        return [.. ClaimReader.Read(article with { Text = text, Parts = Before(article.Parts, begin, begin + length, text.Length) }).Claims
            .Where(one => one.Begin >= begin)];
    }

    // What stands behind the sentence tells nothing of it.
    private static IReadOnlyList<TextPart> Before(IReadOnlyList<TextPart> parts, int begin, int end, int length) =>
        [.. parts.Where(part => part.Begin < end).Select(part => part.Begin + part.Length <= begin ? part : part with { Length = length - part.Begin })];

    private static bool Says(Claim read, Claim meant, Interval? right)
    {
        var sided = meant.Flow.Kind == FlowKind.Exports;
        var (one, other) = (Statement.Canonical(read.Flow), Statement.Canonical(meant.Flow));
        var sign = one.Turned != other.Turned && meant.Kind == ClaimKind.Level ? -1 : 1;
        return read.Kind == meant.Kind && read.Unit == meant.Unit && read.Product == meant.Product && read.Period == meant.Period && read.Base == meant.Base
            && (sided ? read.Flow == meant.Flow : one.Flow == other.Flow)
            && (right is { } number
                ? Band.Of(read) is { } band && Comparison.Touch(sign < 0 ? -band.Lax : band.Lax, number)
                : read.Value * sign == meant.Value);
    }
}
