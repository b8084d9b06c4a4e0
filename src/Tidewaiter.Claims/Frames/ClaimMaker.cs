using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Writes claims out of what was placed.</summary>
internal static class ClaimMaker
{
    /// <summary>The claim of a placed number.</summary>
    public static Claim Of(
        string text, ReadOnlySpan<Token> tokens, Scene scene, Placed placed, Period? covers, Period? against, Modality modality, Attribution attribution, EconomyCode main, string? terms, bool converted)
    {
        var quantity = placed.Quantity;
        var topic = placed.Topic;
        var kind = placed.Relation switch
        {
            Relation.Growth => quantity.Kind == QuantityKind.Points ? ClaimKind.Change : ClaimKind.Growth,
            Relation.Change => ClaimKind.Change,
            Relation.Multiple => ClaimKind.Multiple,
            Relation.Share => quantity.Kind == QuantityKind.Points ? ClaimKind.Change : ClaimKind.Share,
            _ => quantity.Kind == QuantityKind.Physical ? ClaimKind.Quantity : ClaimKind.Level,
        };
        var value = quantity.Value;
        var max = quantity.Max;
        if (kind is ClaimKind.Growth or ClaimKind.Change && placed.Sign < 0 && value > 0)
        {
            (value, max) = (-value, -max);
        }
        else if (kind == ClaimKind.Level && topic.Kind == TopicKind.Balance && topic.Sign < 0 && value > 0)
        {
            (value, max) = (-value, -max);
        }

        var first = tokens[quantity.First];
        var end = tokens[quantity.EndToken - 1].End;
        return new()
        {
            Quote = Quote(text, tokens, scene, placed.Chunk),
            Begin = first.Begin,
            Length = end - first.Begin,
            Kind = kind,
            Flow = topic.Flow,
            Product = topic.Product ?? quantity.Unit switch { "bbl" or "bbl/d" => "2709", "m3" => "2711", _ => null },
            Period = covers,
            Base = kind is ClaimKind.Growth or ClaimKind.Change or ClaimKind.Multiple ? against : null,
            Of = placed.Of,
            Value = value,
            Max = max,
            Unit = quantity.Kind == QuantityKind.Money && !quantity.Conversion ? LocalCurrency.Of(quantity.Unit, quantity.SharedSign, topic.Flow, main, attribution.Reporter, converted) : quantity.Unit,
            Precision = quantity.Precision,
            Hedge = quantity.Hedge != Hedge.Exact ? quantity.Hedge : placed.Hedge,
            Modality = modality,
            Alt = quantity.Conversion,
            Source = attribution.Source,
            Reporter = attribution.Reporter,
            Terms = kind == ClaimKind.Growth ? terms : null,
            Rules = [placed.Rule],
        };
    }

    /// <summary>The claim of a place in an order.</summary>
    public static Claim Of(
        string text, ReadOnlySpan<Token> tokens, Scene scene, RankFound rank, Period? covers, Modality modality, Attribution attribution)
    {
        var begin = tokens[scene.Chunks[rank.First].First].Begin;
        var end = tokens[scene.Chunks[rank.End - 1].End - 1].End;
        return new()
        {
            Quote = text[begin..end],
            Begin = begin,
            Length = end - begin,
            Kind = ClaimKind.Rank,
            Flow = rank.Flow,
            Product = rank.Product,
            Period = covers,
            Of = rank.Of,
            Value = rank.Place,
            Unit = "rank",
            Precision = 0.5m,
            Modality = modality,
            Source = attribution.Source,
            Reporter = attribution.Reporter,
            Rules = ["rank"],
        };
    }

    /// <summary>The number with a few words around it, as written.</summary>
    private static string Quote(string text, ReadOnlySpan<Token> tokens, Scene scene, int at)
    {
        var first = at;
        while (first > 0 && at - first < 3 && scene.Chunks[first - 1].Kind is not (LexKind.Mark or LexKind.Quantity or LexKind.Contrast))
        {
            first--;
        }

        var last = at;
        while (last + 1 < scene.Chunks.Count && last - at < 2 && scene.Chunks[last + 1].Kind is not (LexKind.Mark or LexKind.Quantity or LexKind.Contrast or LexKind.And))
        {
            last++;
        }

        return text[tokens[scene.Chunks[first].First].Begin..tokens[scene.Chunks[last].End - 1].End];
    }
}
