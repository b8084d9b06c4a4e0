using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Reads places in an order: "China was Germany's second-largest trading partner".</summary>
internal static partial class Ranks
{
    /// <summary>Adds the ranks of a sentence; <c>share</c> is what the sentences before told shares of, <c>carried</c> the flow they told of.</summary>
    public static void Read(Scene scene, Focus focus, (Topic Part, string Of)? share, Topic? carried, List<RankFound> into)
    {
        if (!scene.Has(LexKind.Superlative) && !scene.Has(LexKind.Ordinal) && !scene.Has(LexKind.ListHead) && !scene.Has(LexKind.Denial))
        {
            return;
        }

        var chunks = scene.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (Numbered(scene, focus, at) is { } numbered)
            {
                into.Add(numbered);
                at = numbered.End - 1;
                continue;
            }

            if (chunks[at].Kind == LexKind.ListHead && Headed(scene, focus, at) is { } headed)
            {
                into.Add(headed);
                at = headed.PhraseEnd - 1;
                continue;
            }

            if (chunks[at].Kind is not (LexKind.Superlative or LexKind.Ordinal))
            {
                continue;
            }

            var (first, place) = (at, chunks[at].Kind == LexKind.Ordinal ? chunks[at].Sub : 1);
            if (chunks[at].Kind == LexKind.Ordinal)
            {
                if ((Ordered(scene, focus, at) ?? Listed(scene, focus, at, share, into) ?? Held(scene, focus, at, carried)) is { } ordered)
                {
                    into.Add(ordered);
                    continue;
                }

                if (at + 1 >= chunks.Count || !(chunks[at + 1].Kind == LexKind.Superlative || (chunks[at + 1].Kind == LexKind.PartnerNoun && (chunks[at].Sub > 1 || IsOwned(chunks, at)))))
                {
                    continue;
                }

                at += chunks[at + 1].Kind == LexKind.Superlative ? 1 : 0;
            }

            if (IsOneOf(chunks, first))
            {
                continue;
            }

            var (noun, product) = Noun(chunks, at + 1);
            if (noun >= 0 && chunks[noun].Lexeme.Text == Subs.Plural)
            {
                continue; // "the main suppliers were …": an order is not told
            }

            if (noun >= 0 && into.Count > 0 && first > 0 && chunks[first - 1].Kind == LexKind.OwnerPronoun)
            {
                // "Singapore was Malaysia's second-largest partner and its biggest market": the same owner and the same other one.
                var before = into[^1];
                var owner = EconomyCode.Parse(before.Of);
                var other = before.Flow.From == owner ? before.Flow.To : before.Flow.From;
                into.Add(new(first, noun + 1, noun + 1, place, FlowOf(Sort(chunks, noun), owner, other), before.Of, product));
                at = noun;
                continue;
            }

            if (noun < 0 || Name(scene, focus, first, noun, ref product, out var end) is not { } flow)
            {
                continue;
            }

            into.Add(new(first, noun + 1, end, place, flow.Flow, flow.Of, product));
            at = noun;
        }
    }

    /// <summary>"India headed the list of buyers of Iraqi oil", "topped the list of countries importing from Egypt".</summary>
    private static RankFound? Headed(Scene scene, Focus focus, int at)
    {
        var chunks = scene.Chunks;
        var noun = at + 1;
        while (noun < chunks.Count && noun - at <= 4 && chunks[noun] is { Kind: LexKind.Filler or LexKind.OwnerPronoun or LexKind.Possessive or LexKind.Superlative } or { Kind: LexKind.Economy } or { Kind: LexKind.Word, Capital: false })
        {
            noun++;
        }

        if (noun >= chunks.Count)
        {
            return null;
        }

        if (chunks[noun].Kind == LexKind.PartnerNoun)
        {
            string? product = null;
            if (LastEconomy(scene, noun, at) is { IsNone: false } inside)
            {
                return LastEconomy(scene, at) is { IsNone: false } first && first != inside ? new(at, noun + 1, noun + 1, 1, FlowOf(Sort(chunks, noun), inside, first), inside.ToString(), null) : null;
            }

            return Name(scene, focus, at, noun, ref product, out var end) is { } flow ? new(at, noun + 1, end, 1, flow.Flow, flow.Of, product) : null;
        }

        // What the countries of the list do: whoever they import from sells to them.
        if (chunks[noun].Kind != LexKind.FlowVerb || noun + 2 >= chunks.Count || chunks[noun + 1].Kind != LexKind.Prep
            || NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, noun + 2), out var behind) is not { IsNone: false } owner || LastEconomy(scene, at) is not { IsNone: false } subject || subject == owner)
        {
            return null;
        }

        return (chunks[noun].Sub, chunks[noun + 1].Sub) switch
        {
            (Subs.In, Subs.From) => new(at, behind, behind, 1, FlowOf(Subs.Market, owner, subject), owner.ToString(), null),
            (Subs.Out, Subs.To) => new(at, behind, behind, 1, FlowOf(Subs.Supplier, owner, subject), owner.ToString(), null),
            _ => null,
        };
    }

    /// <summary>"France's No. 5 customer".</summary>
    private static RankFound? Numbered(Scene scene, Focus focus, int at)
    {
        var chunks = scene.Chunks;
        if (chunks[at].Kind != LexKind.Denial || at + 3 >= chunks.Count || chunks[at + 1].Kind != LexKind.Mark || chunks[at + 2].Kind != LexKind.Quantity)
        {
            return null;
        }

        var place = scene.QuantityAt(at + 2).Value;
        if (place is < 1 or > 250 || place != decimal.Truncate(place))
        {
            return null;
        }

        var (noun, product) = Noun(chunks, at + 3);
        return noun >= 0 && Name(scene, focus, at, noun, ref product, out var end) is { } flow
            ? new(at, noun + 1, end, (int)place, flow.Flow, flow.Of, product)
            : null;
    }

    /// <summary>"Russia ranked first in imports", "Armenia was third among Georgia's export partners", "came fourth as a buyer of …".</summary>
    private static RankFound? Ordered(Scene scene, Focus focus, int at)
    {
        var chunks = scene.Chunks;
        var verb = NounPhrase.SkipBack(chunks, at - 1);
        var put = default(EconomyCode);
        if (verb > 1 && chunks[verb].IsPrep(Subs.InPrep))
        {
            verb = NounPhrase.SkipBack(chunks, verb - 1); // "ranked in 13th place among"
            if (verb > 0 && chunks[verb] is { Kind: LexKind.Economy, Sub: Subs.Name } subject)
            {
                (put, verb) = (subject.Code, NounPhrase.SkipBack(chunks, verb - 1)); // "that puts Russia in 13th place among"
            }
        }

        // The number's place may be called one.
        var link = at + 2 < chunks.Count && (chunks[at + 1] is { Kind: LexKind.Word, Capital: false } || chunks[at + 1].Is(LexKind.Milestone, Subs.Place)) ? at + 2 : at + 1;
        if (verb < 0 || !(chunks[verb].Kind == LexKind.Verb || (!put.IsNone && chunks[verb] is { Kind: LexKind.Word, Capital: false })) || link + 1 >= chunks.Count || chunks[link].Kind != LexKind.Prep
            || !(chunks[link].Sub is Subs.InPrep or Subs.Among || (chunks[link].Sub == Subs.With && chunks[verb].Sub == Subs.Ranked && NounPhrase.Skip(chunks, link + 1) is var flow && flow < chunks.Count && chunks[flow].Kind == LexKind.FlowNoun)))
        {
            return null;
        }

        for (var i = link + 1; i < chunks.Count && i - link <= 5; i++)
        {
            var sub = chunks[i].Kind switch
            {
                LexKind.PartnerNoun => chunks[i].Sub,
                LexKind.FlowNoun => chunks[i].Sub switch { Subs.Out => Subs.Market, Subs.In => Subs.Supplier, _ => Subs.Partner },
                _ => (byte)0,
            };
            if (sub != 0 && !(i + 1 < chunks.Count && chunks[i + 1].Kind == LexKind.PartnerNoun))
            {
                var owner = OwnerBefore(scene, focus, i);
                owner = owner.IsNone ? focus.Main : owner;
                var ranked = put.IsNone ? LastEconomy(scene, verb) : put;
                ranked = ranked.IsNone ? focus.Counterpart(owner) : ranked;
                return owner.IsNone || ranked.IsNone || owner == ranked
                    ? null
                    : new(at, i + 1, i + 1, chunks[at].Sub, FlowOf(sub, owner, ranked), owner.ToString(), null);
            }
        }

        return null;
    }

    /// <summary>"Among the sources of imports China was first with 4.6 billion", "In imports, China was second …, and Italy third with 5.2 percent".</summary>
    private static RankFound? Listed(Scene scene, Focus focus, int at, (Topic Part, string Of)? share, List<RankFound> told)
    {
        var chunks = scene.Chunks;
        if (at == 0 || at + 1 >= chunks.Count || !(chunks[at + 1].IsPrep(Subs.With) || chunks[at + 1].IsPrep(Subs.At) || chunks[at + 1].Kind is LexKind.Mark or LexKind.And))
        {
            return null;
        }

        var name = NounPhrase.SkipBack(chunks, at - 1);
        name = name > 0 && chunks[name].Kind == LexKind.Verb ? NounPhrase.SkipBack(chunks, name - 1) : name;
        if (name < 0 || chunks[name] is not { Kind: LexKind.Economy, Sub: not Subs.Adjective })
        {
            return null;
        }

        var sub = (byte)0;
        for (var i = name - 1; i >= 0 && sub == 0 && !scene.Parts(i); i--)
        {
            sub = chunks[i].Kind switch
            {
                LexKind.PartnerNoun when chunks[i].Lexeme.Text == Subs.Plural => chunks[i].Sub,
                LexKind.FlowNoun when i > 0 && chunks[i - 1].IsPrep(Subs.InPrep) && chunks[i].Sub is Subs.Out or Subs.In => chunks[i].Sub == Subs.Out ? Subs.Market : Subs.Supplier,
                _ => (byte)0,
            };
        }

        // What the order is of was told by the place before, or by a share: "China bought 28 percent. The Netherlands came second with 4".
        var owner = focus.Main;
        var before = told.Count > 0 ? (told[^1].Flow, told[^1].Of) : share is { Of: not "pair" } part ? (part.Part.Flow, part.Of) : default;
        if (sub == 0 && before.Of is not null)
        {
            owner = EconomyCode.Parse(before.Of);
            sub = before.Flow.Kind == FlowKind.Trade ? Subs.Partner : before.Flow.From == owner ? Subs.Market : Subs.Supplier;
        }

        return sub == 0 || owner.IsNone || owner == chunks[name].Code
            ? null
            : new(at, at + 1, at + 1, chunks[at].Sub, FlowOf(sub, owner, chunks[name].Code), owner.ToString(), null);
    }

    private static Flow FlowOf(byte noun, EconomyCode owner, EconomyCode subject) => noun switch
    {
        Subs.Market => new(FlowKind.Exports, owner, subject),
        Subs.Supplier => new(FlowKind.Exports, subject, owner),
        _ => new(FlowKind.Trade, owner, subject),
    };

    /// <summary>What the other one is: an "import market" sells.</summary>
    private static byte Sort(Pieces<Chunk> chunks, int noun) =>
        chunks[noun].Sub == Subs.Market && noun > 0 && chunks[noun - 1].Is(LexKind.FlowNoun, Subs.In) ? Subs.Supplier : chunks[noun].Sub;

    /// <summary>"Morocco's first trading partner", "the first destination of Saudi exports": a place, where "the first partner to sign" is none.</summary>
    private static bool IsOwned(Pieces<Chunk> chunks, int at) =>
        (at > 0 && chunks[at - 1].Kind is LexKind.Possessive or LexKind.OwnerPronoun)
        || (at + 3 < chunks.Count && chunks[at + 2].IsPrep(Subs.Of) && NounPhrase.Skip(chunks, at + 3) is var of && of < chunks.Count && chunks[of].Kind == LexKind.Economy);

    private static bool IsOneOf(Pieces<Chunk> chunks, int at) =>
        at > 0 && chunks[at - 1].Kind == LexKind.Prep && chunks[at - 1].Sub is Subs.Among
        || (at > 1 && chunks[at - 2].IsPrep(Subs.Of) && chunks[at - 1].Kind is LexKind.Filler or LexKind.OwnerPronoun && at > 2 && chunks[at - 3].Kind == LexKind.Quantity)
        || (at > 1 && chunks[at - 1].IsPrep(Subs.Of));

    private static (int Noun, string? Product) Noun(Pieces<Chunk> chunks, int at)
    {
        string? product = null;
        for (var i = at; i < chunks.Count && i - at <= 4; i++)
        {
            switch (chunks[i].Kind)
            {
                case LexKind.PartnerNoun:
                    return (i, product);
                case LexKind.Filler or LexKind.Whole or LexKind.Goods:
                    break;
                case LexKind.Product:
                    product ??= chunks[i].Lexeme.Text;
                    break;
                case LexKind.Economy when chunks[i].Sub == Subs.Adjective || (i + 1 < chunks.Count && chunks[i + 1].Kind is LexKind.PartnerNoun or LexKind.FlowNoun or LexKind.Product):
                case LexKind.Worth:
                    break; // "the largest U.S. export market", "the leading value market"
                case LexKind.FlowNoun when i + 1 < chunks.Count && chunks[i + 1].Kind == LexKind.PartnerNoun:
                    break;
                case LexKind.Word when !chunks[i].Capital:
                    product ??= "part";
                    break;
                default:
                    return (-1, null);
            }
        }

        return (-1, null);
    }
}
