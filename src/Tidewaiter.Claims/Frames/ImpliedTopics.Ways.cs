using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Amounts told with the way that the goods went: "$10.3 billion went north", "1.3 billion inbound", "690 million out of Ghana".</content>
internal static partial class ImpliedTopics
{
    private const string Outbound = "outbound";
    private const string Inbound = "inbound";
    private const int WayReach = 7; // chunks behind the amount in which its way is named

    /// <summary>The flow of an amount that only the words behind it give a way; <see langword="null"/> where they give none.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The chunk of the amount.</param>
    /// <param name="pair">The trade between the two that are spoken of; <see langword="null"/> where no pair is.</param>
    private static Topic? Way(Scene scene, int at, Topic? pair)
    {
        if (scene.QuantityAt(at) is not { Kind: QuantityKind.Money or QuantityKind.Physical, Conversion: false } || at + 1 >= scene.Chunks.Count)
        {
            return null;
        }

        if (Journey(scene.Chunks, at) is var (from, to))
        {
            return OneWay(at, from, to);
        }

        if (scene.TopicBefore(at) is { Kind: TopicKind.Other })
        {
            return null; // "a tariff on 200 billion of Chinese goods"
        }

        var near = scene.FlowBefore(at);
        if (near is null && !scene.Chunks[at + 1].IsPrep(Subs.Of) && !IsSubject(scene.Chunks, at))
        {
            return null; // "investors moved 3 billion from Mexico to Canada"
        }

        if (near is { Settled: false } or { OfPart: true } || (near ?? pair) is not { Settled: true } known || !IsPair(known.Flow) || (near is { Kind: not TopicKind.Both, Rule: not "way" }))
        {
            return null;
        }

        var (a, b) = (known.Flow.From, known.Flow.To);
        var seller = Seller(scene, at, a, b, pair, near);
        return seller.IsNone ? null : OneWay(at, seller, seller == a ? b : a);
    }

    /// <summary>Whether nothing rules an amount: it begins the sentence or a part of it.</summary>
    private static bool IsSubject(Pieces<Chunk> chunks, int at)
    {
        var before = NounPhrase.SkipBack(chunks, at - 1);
        return before < 0 || chunks[before].Kind is LexKind.Mark or LexKind.And or LexKind.Contrast or LexKind.Period;
    }

    private static Topic OneWay(int at, EconomyCode from, EconomyCode to)
    {
        var topic = new Topic { Kind = TopicKind.Out, First = at - 1, Head = at - 1, End = at, Owner = from, Partner = to, Rule = "way" };
        topic.SettleOn(from, to);
        return topic;
    }

    private static bool IsPair(Flow flow) => flow.From != EconomyCode.World && flow.To != EconomyCode.World && !flow.From.ToString().Contains('+') && !flow.To.ToString().Contains('+');

    /// <summary>Which of the two sells what an amount is of.</summary>
    private static EconomyCode Seller(Scene scene, int at, EconomyCode a, EconomyCode b, Topic? pair, Topic? near)
    {
        var chunks = scene.Chunks;
        var next = at + 1;
        while (next < chunks.Count && next - at <= 3 && (chunks[next].Kind is LexKind.Verb || chunks[next] is { Kind: LexKind.Filler, Lexeme.Text: null }))
        {
            next++;
        }

        if (next >= chunks.Count)
        {
            return default;
        }

        var chunk = chunks[next];
        switch (chunk.Kind)
        {
            case LexKind.Word when chunk.Lexeme.Text is { } side && Compass.Of(a, b, side) is { IsNone: false } buyer:
                return buyer == a ? b : a;
            case LexKind.Filler when chunk.Lexeme.Text is Outbound or Inbound && !(next + 1 < chunks.Count && chunks[next + 1].Kind is LexKind.FlowNoun or LexKind.Goods or LexKind.Word):
                var teller = pair is { Settled: true } && (pair.Flow.From == a || pair.Flow.From == b) ? pair.Flow.From : a;
                return chunk.Lexeme.Text == Outbound ? teller : teller == a ? b : a;
            case LexKind.Prep when next == at + 1 && chunk.Sub is Subs.From or Subs.To && next + 1 < chunks.Count:
                var thing = NounPhrase.Skip(chunks, next + 1);
                if (thing < chunks.Count && chunks[thing] is { Kind: LexKind.Economy, Sub: Subs.Name } named && (named.Code == a || named.Code == b) && !(thing + 1 < chunks.Count && chunks[thing + 1].Kind == LexKind.Possessive))
                {
                    return (chunk.Sub == Subs.From) == (named.Code == a) ? a : b;
                }

                // "… out of Ghana and 690 million into it": the other way than the amount before.
                return near is { Rule: "way" } && thing < chunks.Count && chunks[thing].Kind is LexKind.Pronoun or LexKind.There ? near.Flow.To : default;
            case LexKind.Prep when next == at + 1 && chunk.Sub == Subs.Of:
                var origin = NounPhrase.Skip(chunks, next + 1);
                origin = origin < chunks.Count && chunks[origin].Kind == LexKind.Pronoun ? origin + 1 : origin; // "$1.2 billion of it Brazilian"
                return origin < chunks.Count && chunks[origin] is { Kind: LexKind.Economy, Sub: Subs.Adjective } adjective && (adjective.Code == a || adjective.Code == b)
                    && (origin + 1 >= chunks.Count || chunks[origin + 1].Kind is LexKind.And or LexKind.Mark or LexKind.Goods)
                    ? adjective.Code : default;
            default:
                return default;
        }
    }

    /// <summary>"$530 million of goods left Chile for Peru", "$2 billion moved from Peru to Chile".</summary>
    private static (EconomyCode From, EconomyCode To)? Journey(Pieces<Chunk> chunks, int at)
    {
        EconomyCode from = default, to = default;
        var moved = false;
        for (var i = at + 1; i < chunks.Count && i - at <= WayReach; i++)
        {
            var chunk = chunks[i];
            if (chunk.Kind is LexKind.Verb or LexKind.Exceed)
            {
                moved = true;
            }
            else if (chunk.Kind == LexKind.Prep && chunk.Sub is Subs.From or Subs.To or Subs.For && moved && i + 1 < chunks.Count && chunks[i + 1] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } named)
            {
                (from, to) = chunk.Sub == Subs.From ? (named.Code, to) : (from, named.Code);
                i++;
            }
            else if (chunk is { Kind: LexKind.Economy, Sub: not Subs.Adjective } && moved && from.IsNone && chunks[i - 1].Kind == LexKind.Verb)
            {
                from = chunk.Code; // "left Chile"
            }
            else if (!(chunk.Kind is LexKind.Filler or LexKind.Goods || (chunk.IsPrep(Subs.Of) && i == at + 1) || (chunk.Kind == LexKind.Worth && i == at + 1)))
            {
                break;
            }
        }

        return from.IsNone || to.IsNone || from == to || from == EconomyCode.World ? null : (from, to);
    }
}
