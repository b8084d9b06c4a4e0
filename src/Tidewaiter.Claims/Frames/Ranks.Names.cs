using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Who is in whose order.</content>
internal static partial class Ranks
{
    private static (Flow Flow, string Of)? Name(Scene scene, Focus focus, int first, int noun, ref string? product, out int end)
    {
        var chunks = scene.Chunks;
        var owner = OwnerBefore(scene, focus, first);
        for (var i = noun - 1; i > first && owner.IsNone; i--)
        {
            // "the top U.S. trading partner"; "the largest EU buyer of Ukrainian grain" is in the Union
            owner = chunks[i] is { Kind: LexKind.Economy, Code.IsSingle: true } && !(noun + 2 < chunks.Count && chunks[noun + 1].Kind == LexKind.Prep && chunks[noun + 1].Sub is Subs.Of or Subs.For) ? chunks[i].Code : owner;
        }

        end = noun + 1;
        if (noun + 2 < chunks.Count && chunks[noun + 1].IsPrep(Subs.InPrep) && NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, noun + 2), out _) == EconomyCode.World)
        {
            return null; // "the third largest market in the world" is nobody's
        }

        if (owner.IsNone && noun + 1 < chunks.Count && chunks[noun + 1].Kind == LexKind.Prep && chunks[noun + 1].Sub is Subs.Of or Subs.For)
        {
            owner = OwnerBehind(scene, focus, noun + 2, ref product, out end);
        }
        else if (owner.IsNone && noun + 2 < chunks.Count && chunks[noun].Sub == Subs.Supplier && chunks[noun + 1].IsPrep(Subs.To))
        {
            owner = NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, noun + 2), out end); // "the largest exporter to China"
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
        var sub = Sort(chunks, noun);
        for (var i = noun + 1; i < end && sub == Subs.Partner; i++)
        {
            sub = chunks[i].Kind == LexKind.FlowNoun && chunks[i].Sub is Subs.Out or Subs.In ? chunks[i].Sub == Subs.Out ? Subs.Market : Subs.Supplier : sub;
        }

        if (sub == Subs.Partner && end + 1 < chunks.Count && chunks[end].Kind == LexKind.Prep && chunks[end].Sub is Subs.By or Subs.For or Subs.InPrep && NounPhrase.Skip(chunks, end + 1) is var way && way < chunks.Count
            && chunks[way].Kind == LexKind.FlowNoun && chunks[way].Sub is Subs.Out or Subs.In)
        {
            (sub, end) = (chunks[way].Sub == Subs.Out ? Subs.Market : Subs.Supplier, way + 1); // "the second largest partner of Georgia by exports"
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

    private static EconomyCode LastEconomy(Scene scene, int before, int floor = 0)
    {
        for (var i = before - 1; i >= floor; i--)
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
                    end = chunks[i].Sub == Subs.Adjective && i + 1 < chunks.Count && chunks[i + 1].Kind == LexKind.Product ? Things(chunks, i + 1, ref product) : Flow(chunks, i + 1, ref product);
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

    /// <summary>"The second biggest market for Chinese cars".</summary>
    private static int Things(Pieces<Chunk> chunks, int at, ref string? product)
    {
        product ??= chunks[at].Lexeme.Text;
        return Flow(chunks, at, ref product) is var end && end > at ? end : at + 1;
    }

    /// <summary>"of China's crude imports": the flow behind the owner belongs to the order's words.</summary>
    private static int Flow(Pieces<Chunk> chunks, int at, ref string? product)
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
