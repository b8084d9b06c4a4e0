using CsCheck;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tests.Frames;

public class PlacesTests
{
    private static readonly LexKind[] All = Enum.GetValues<LexKind>();
    private static readonly Kinds Some = Kinds.Of(LexKind.Verb, LexKind.Quantity, All[^1]);

    // Up to more chunks than one block holds.
    private static readonly Gen<LexKind[]> Sentences = Gen.Int[0, All.Length - 1].Select(kind => All[kind]).Array[0, 300];

    [Fact]
    public void The_next_and_the_last_of_a_kind_are_those_that_a_look_at_every_chunk_finds() => Gen.Select(Sentences, Gen.Int[0, 320], Gen.Int[0, All.Length - 1].Select(kind => All[kind])).Sample((kinds, at, kind) =>
    {
        var places = Noted(kinds);

        Assert.Equal(Array.FindIndex(kinds, Math.Min(at, kinds.Length), found => found == kind), places.Next(kind, at));
        Assert.Equal(Array.FindIndex(kinds, Math.Min(at, kinds.Length), Some.Has), places.Next(Some, at));
        Assert.Equal(Array.FindLastIndex(kinds[..Math.Min(at, kinds.Length)], found => found == kind), places.Last(kind, at));
        Assert.Equal(Array.FindLastIndex(kinds[..Math.Min(at, kinds.Length)], Some.Has), places.Last(Some, at));
        Assert.Equal(kinds.Contains(kind), places.Has(kind));
        Assert.Equal(kinds.Any(Some.Has), places.Has(Some));
    });

    [Fact]
    public void A_statement_is_parted_from_the_next_by_a_contrast_or_a_semicolon_alone()
    {
        var chunks = new Pieces<Chunk>();
        foreach (var (kind, sub) in new[] { (LexKind.Word, (byte)0), (LexKind.Contrast, Subs.Where), (LexKind.Contrast, (byte)0), (LexKind.Mark, Subs.Comma), (LexKind.Mark, Subs.Semicolon) })
        {
            chunks.Add(new(new(kind, sub), chunks.Count, chunks.Count + 1, -1, false, false));
        }

        var places = new Places();
        places.Note(chunks);

        Assert.Equal([false, false, true, false, true], Enumerable.Range(0, chunks.Count).Select(places.Parts));
        Assert.Equal((2, 4, -1), (places.NextPart(0), places.NextPart(3), places.NextPart(5)));
        Assert.Equal((4, 2, -1), (places.LastPart(5), places.LastPart(4), places.LastPart(2)));
    }

    private static Places Noted(LexKind[] kinds)
    {
        var chunks = new Pieces<Chunk>();
        foreach (var kind in kinds)
        {
            chunks.Add(new(new(kind), chunks.Count, chunks.Count + 1, -1, false, false));
        }

        var places = new Places();
        places.Note(chunks);
        return places;
    }
}
