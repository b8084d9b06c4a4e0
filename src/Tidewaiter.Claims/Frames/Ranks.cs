using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Reads places in an order: "China was Germany's second-largest trading partner".</summary>
internal static class Ranks
{
    /// <summary>Adds the ranks of a sentence.</summary>
    public static void Read(Scene scene, Focus focus, List<RankFound> into)
    {
        var chunks = scene.Chunks;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (Numbered(scene, focus, at) is { } numbered)
            {
                into.Add(numbered);
                at = numbered.End - 1;
                continue;
            }

            if (chunks[at].Kind is not (LexKind.Superlative or LexKind.Ordinal))
            {
                continue;
            }

            var (first, place) = (at, chunks[at].Kind == LexKind.Ordinal ? chunks[at].Sub : 1);
            if (chunks[at].Kind == LexKind.Ordinal)
            {
                if ((Ordered(scene, focus, at) ?? Listed(scene, focus, at, into)) is { } ordered)
                {
                    into.Add(ordered);
                    continue;
                }

                if (at + 1 >= chunks.Count || !(chunks[at + 1].Kind == LexKind.Superlative || (chunks[at + 1].Kind == LexKind.PartnerNoun && chunks[at].Sub > 1)))
                {
                    continue;
                }

                at += chunks[at + 1].Kind == LexKind.Superlative ? 1 : 0;
            }

            if (first > 0 && chunks[first - 1].Kind == LexKind.Quantity && (chunks[first].Joined || chunks[first - 1].End - chunks[first - 1].First == 2) && scene.QuantityAt(first - 1).Value is >= 1 and <= 250 and var number)
            {
                (first, place) = (first - 1, (int)number); // "13th-largest"
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
                into.Add(new(first, noun + 1, noun + 1, place, FlowOf(chunks[noun].Sub, owner, other), before.Of, product));
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
        var verb = at - 1;
        while (verb >= 0 && chunks[verb].Kind == LexKind.Filler)
        {
            verb--;
        }

        if (verb < 0 || chunks[verb].Kind != LexKind.Verb || at + 2 >= chunks.Count || chunks[at + 1].Kind != LexKind.Prep
            || !(chunks[at + 1].Sub is Subs.InPrep or Subs.Among || (chunks[at + 1].Sub == Subs.With && chunks[verb].Sub == Subs.Ranked && chunks[NounPhrase.Skip(chunks, at + 2)].Kind == LexKind.FlowNoun)))
        {
            return null;
        }

        for (var i = at + 2; i < chunks.Count && i - at <= 6; i++)
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
                var subject = LastEconomy(scene, verb);
                subject = subject.IsNone ? focus.Counterpart(owner) : subject;
                return owner.IsNone || subject.IsNone || owner == subject
                    ? null
                    : new(at, i + 1, i + 1, chunks[at].Sub, FlowOf(sub, owner, subject), owner.ToString(), null);
            }
        }

        return null;
    }

    /// <summary>"Among the sources of imports China was first with 4.6 billion", "In imports, China was second …, and Italy third with 5.2 percent".</summary>
    private static RankFound? Listed(Scene scene, Focus focus, int at, List<RankFound> told)
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

        var owner = sub == 0 && told.Count > 0 ? EconomyCode.Parse(told[^1].Of) : focus.Main;
        sub = sub == 0 && told.Count > 0 ? told[^1].Flow.Kind == FlowKind.Trade ? Subs.Partner : told[^1].Flow.From == owner ? Subs.Market : Subs.Supplier : sub;
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

    private static bool IsOneOf(List<Chunk> chunks, int at) =>
        at > 0 && chunks[at - 1].Kind == LexKind.Prep && chunks[at - 1].Sub is Subs.Among
        || (at > 1 && chunks[at - 2].IsPrep(Subs.Of) && chunks[at - 1].Kind is LexKind.Filler or LexKind.OwnerPronoun && at > 2 && chunks[at - 3].Kind == LexKind.Quantity)
        || (at > 1 && chunks[at - 1].IsPrep(Subs.Of));

    private static (int Noun, string? Product) Noun(List<Chunk> chunks, int at)
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
                case LexKind.Economy when chunks[i].Sub == Subs.Adjective:
                    break;
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

    private static (Flow Flow, string Of)? Name(Scene scene, Focus focus, int first, int noun, ref string? product, out int end)
    {
        var chunks = scene.Chunks;
        var owner = OwnerBefore(scene, focus, first);
        end = noun + 1;
        if (noun + 2 < chunks.Count && chunks[noun + 1].IsPrep(Subs.InPrep) && NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, noun + 2), out _) == EconomyCode.World)
        {
            return null; // "the third largest market in the world" is nobody's
        }

        if (owner.IsNone && noun + 1 < chunks.Count && chunks[noun + 1].Kind == LexKind.Prep && chunks[noun + 1].Sub is Subs.Of or Subs.For)
        {
            owner = OwnerBehind(scene, focus, noun + 2, ref product, out end);
        }
        else if (noun + 2 < chunks.Count && chunks[noun + 1].IsPrep(Subs.Of))
        {
            var thing = NounPhrase.Skip(chunks, noun + 2);
            for (var i = thing; i < chunks.Count && i - thing <= 2; i++)
            {
                if (chunks[i].Kind == LexKind.NonTrade)
                {
                    return null; // "the biggest provider of development aid"
                }
            }

            if (thing < chunks.Count && chunks[thing].Kind is LexKind.Product or LexKind.Word)
            {
                product ??= chunks[thing].Lexeme.Text ?? "part";
            }
        }

        var subject = SubjectOf(scene, focus, first, end, owner);
        if (owner.IsNone && !subject.IsNone)
        {
            owner = focus.Counterpart(subject);
            owner = owner.IsNone && focus.Main != subject ? focus.Main : owner;
        }

        if (owner.IsNone || subject.IsNone || owner == subject)
        {
            return null;
        }

        // "The third largest partner for EU exports": of one flow, not of both.
        var sub = chunks[noun].Sub;
        for (var i = noun + 1; i < end && sub == Subs.Partner; i++)
        {
            sub = chunks[i].Kind == LexKind.FlowNoun && chunks[i].Sub is Subs.Out or Subs.In ? chunks[i].Sub == Subs.Out ? Subs.Market : Subs.Supplier : sub;
        }

        return (FlowOf(sub, owner, subject), owner.ToString());
    }

    private static EconomyCode OwnerBefore(Scene scene, Focus focus, int first)
    {
        var chunks = scene.Chunks;
        var at = first - 1;
        while (at >= 0 && chunks[at].Kind is LexKind.Filler or LexKind.Period)
        {
            at--;
        }

        if (at > 0 && chunks[at].Kind == LexKind.Possessive && chunks[at - 1].Kind is LexKind.Economy or LexKind.Country)
        {
            return chunks[at - 1].Kind == LexKind.Economy ? chunks[at - 1].Code : focus.Main;
        }

        if (at >= 0 && chunks[at].Kind == LexKind.OwnerPronoun)
        {
            // "Its trade with ASEAN, its largest partner"
            if (at > 0 && chunks[at - 1].IsMark(Subs.Comma) && scene.Topics.Find(topic => topic.End == at - 1 && topic.Settled) is { } apposed)
            {
                return apposed.Kind == TopicKind.In ? apposed.Flow.To : apposed.Flow.From;
            }

            // "China … its largest partner": the other one of the pair, seen from the subject.
            var subject = LastEconomy(scene, at);
            return subject.IsNone ? focus.Subject.IsNone ? focus.Main : focus.Subject
                : IsSubjectOfBe(scene, at) ? focus.Counterpart(subject) : subject;
        }

        return at >= 0 && chunks[at] is { Kind: LexKind.Economy, Sub: Subs.Adjective } ? chunks[at].Code : default;
    }

    /// <summary>"China is its largest partner": the subject is the partner, not the owner.</summary>
    private static bool IsSubjectOfBe(Scene scene, int at) =>
        at >= 2 && scene.Chunks[at - 1].Kind == LexKind.Verb && scene.Chunks[at - 2].Kind == LexKind.Economy;

    private static EconomyCode LastEconomy(Scene scene, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (scene.Chunks[i] is { Kind: LexKind.Economy } chunk && !(i > 0 && scene.Chunks[i - 1].IsPrep(Subs.InPrep)))
            {
                return chunk.Code;
            }
        }

        return default;
    }

    private static EconomyCode OwnerBehind(Scene scene, Focus focus, int at, ref string? product, out int end)
    {
        var chunks = scene.Chunks;
        end = at;
        for (var i = at; i < chunks.Count && i - at <= 5; i++)
        {
            end = i + 1;
            switch (chunks[i].Kind)
            {
                case LexKind.Economy:
                    end = Flow(chunks, i + 1, ref product);
                    return chunks[i].Code;
                case LexKind.Country:
                    return focus.Main;
                case LexKind.OwnerPronoun:
                    return focus.Subject;
                case LexKind.Product:
                    product ??= chunks[i].Lexeme.Text;
                    break;
                case LexKind.Filler or LexKind.Prep or LexKind.Goods or LexKind.Whole or LexKind.FlowNoun:
                    break;
                default:
                    return default;
            }
        }

        return default;
    }

    /// <summary>"of China's crude imports": the flow behind the owner belongs to the order's words.</summary>
    private static int Flow(List<Chunk> chunks, int at, ref string? product)
    {
        string? thing = null;
        for (var i = at; i < chunks.Count && i - at <= 4; i++)
        {
            switch (chunks[i].Kind)
            {
                case LexKind.FlowNoun or LexKind.Goods:
                    product ??= thing;
                    return i + 1;
                case LexKind.Product:
                    thing ??= chunks[i].Lexeme.Text;
                    break;
                case LexKind.Possessive or LexKind.Filler or LexKind.Whole:
                    break;
                default:
                    return at;
            }
        }

        return at;
    }

    private static EconomyCode SubjectOf(Scene scene, Focus focus, int first, int end, EconomyCode owner)
    {
        var chunks = scene.Chunks;

        // "Germany's largest partner was China", "its top market, China,"
        var next = NounPhrase.Skip(chunks, end);
        while (next < chunks.Count && next - end <= 4 && chunks[next].Kind is LexKind.Verb or LexKind.Filler or LexKind.Period || (next < chunks.Count && chunks[next].IsMark(Subs.Comma)))
        {
            next++;
        }

        if (next < chunks.Count && next > end && chunks[next].Kind == LexKind.Economy && chunks[next].Code != owner
            && !(next + 1 < chunks.Count && chunks[next + 1].Kind is LexKind.Possessive))
        {
            var isVerb = false;
            for (var i = end; i < next; i++)
            {
                isVerb |= chunks[i].Kind == LexKind.Verb;
            }

            if (isVerb || LastEconomy(scene, first).IsNone)
            {
                return chunks[next].Code;
            }
        }

        for (var i = first - 1; i >= 0; i--)
        {
            var chunk = chunks[i];
            if (chunk.Kind == LexKind.Economy && i > 0 && chunks[i - 1].Kind == LexKind.Exceed)
            {
                continue; // "China overtook Germany as Russia's top supplier": who was overtaken is not it
            }

            if (chunk.Kind == LexKind.Economy && chunk.Code != owner && !(i + 1 < chunks.Count && chunks[i + 1].Kind == LexKind.Possessive)
                && chunk.Sub == Subs.Name && !(i > 0 && chunks[i - 1].Kind == LexKind.Prep && chunks[i - 1].Sub is Subs.InPrep or Subs.From))
            {
                return chunk.Code;
            }

            if (chunk.Kind is LexKind.Pronoun or LexKind.OtherSide && !owner.IsNone)
            {
                return focus.Counterpart(owner);
            }

            if (chunk.IsMark(Subs.Semicolon))
            {
                break;
            }
        }

        return default;
    }
}
