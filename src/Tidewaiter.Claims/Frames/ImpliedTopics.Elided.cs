using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Partners whose flow stands before them, parted by a verb, a comma or an amount.</content>
internal static partial class ImpliedTopics
{
    /// <summary>"Exports to China rose 5 percent, to the United States 3 and to the Union 2 percent".</summary>
    private static Topic? Elided(Scene scene, int at)
    {
        var prep = NounPhrase.SkipBack(scene.Chunks, at - 1);
        if (prep >= 1 && at + 1 < scene.Chunks.Count && scene.Chunks[at].Sub != Subs.Adjective && scene.Chunks[at + 1].Kind == LexKind.Level && IsAmountNext(scene, at + 2) && (scene.Chunks[prep].Kind == LexKind.And || scene.Chunks[prep].IsMark(Subs.Comma))
            && scene.FlowBefore(at) is { Settled: true, Verb: false, Partner.IsNone: false } told && told.Partner != EconomyCode.World && WithAnother(scene, told, at, "elided") is { } other)
        {
            return other; // "the surplus with Peru came to 3 billion, Chile came to 2 billion"
        }

        if ((Topmost(scene, at) ?? InCommas(scene, at) ?? Highest(scene, at, prep)) is { } named)
        {
            return named;
        }

        if (prep < 1 || scene.Chunks[prep].Kind != LexKind.Prep || scene.Chunks[prep].Sub is not (Subs.To or Subs.From or Subs.With)
            || !(scene.Chunks[prep - 1].Kind is LexKind.And or LexKind.Mark or LexKind.Contrast)
            || scene.FlowBefore(at) is not { Settled: true, Verb: false } before || !(IsAmountNext(scene, at + 1, byToo: true) || IsMovedNext(scene, at + 1)))
        {
            return null;
        }

        return WithAnother(scene, before, at, "elided");
    }

    /// <summary>"Imports from Australia, at 1.7 billion, and the United States, at 1.3 billion, fell": each with its amount in commas.</summary>
    private static Topic? InCommas(Scene scene, int at)
    {
        var chunks = scene.Chunks;
        var before = NounPhrase.SkipBack(chunks, at - 1);
        if (before < 1 || !(chunks[before].Kind == LexKind.And || chunks[before].IsMark(Subs.Comma)) || chunks[at].Sub == Subs.Adjective || !IsAmountInCommas(scene, at + 1)
            || scene.NounBefore(at) is not { Partner: { IsNone: false, IsSingle: true } } told || told.Partner == EconomyCode.World || !(told.Rule == "next" || IsAmountInCommas(scene, told.End)) || !Listing(scene, told.End, at))
        {
            return null;
        }

        return WithAnother(scene, told, at, "next");
    }

    private static bool IsAmountInCommas(Scene scene, int at) =>
        at + 2 < scene.Chunks.Count && scene.Chunks[at].IsMark(Subs.Comma) && scene.Chunks[at + 1].Kind == LexKind.Prep && scene.Chunks[at + 1].Sub is Subs.At or Subs.With && scene.Chunks[at + 2].Kind == LexKind.Quantity;

    /// <summary>"The top country for Turkey's imports was Russia with 1.8 billion": the flow names what the country is the first of.</summary>
    private static Topic? Topmost(Scene scene, int at)
    {
        var chunks = scene.Chunks;
        var verb = NounPhrase.SkipBack(chunks, at - 1);
        if (verb < 1 || chunks[verb].Kind != LexKind.Verb || chunks[at].Sub == Subs.Adjective || scene.NounBefore(at) is not { Kind: TopicKind.Out or TopicKind.In, Partner.IsNone: true, First: > 1 } flow || !IsVerbBetween(chunks, flow.End, at)
            || chunks[flow.First - 1].Kind != LexKind.Prep || chunks[flow.First - 1].Sub is not (Subs.For or Subs.Of or Subs.InPrep) || chunks[flow.First - 2].Kind is not (LexKind.Country or LexKind.PartnerNoun or LexKind.Milestone or LexKind.Superlative) || !IsAmountNext(scene, at + 1))
        {
            return null;
        }

        return chunks[at].Code == EconomyCode.World ? null : WithAnother(scene, flow, at, "next");
    }

    private static bool IsVerbBetween(Pieces<Chunk> chunks, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!(chunks[at].Kind is LexKind.Verb or LexKind.Filler or LexKind.Period || chunks[at].IsPrep(Subs.InPrep)))
            {
                return false;
            }
        }

        return from < to;
    }

    /// <summary>"Exports were highest to Germany at 1.9 billion, the United States at 1.5": a verb parts the flow from its partner.</summary>
    private static Topic? Highest(Scene scene, int at, int prep)
    {
        var chunks = scene.Chunks;
        if (prep < 1 || chunks[prep].Kind != LexKind.Prep || at + 1 >= chunks.Count || chunks[at].Sub == Subs.Adjective || scene.FlowBefore(at) is not { Settled: true, Verb: false } flow
            || !IsVerbBetween(chunks, flow.End, prep) || chunks[prep].Sub != (flow.Kind switch { TopicKind.Out => Subs.To, TopicKind.In => Subs.From, _ => Subs.With }) || !flow.Partner.IsNone || !IsAmountNext(scene, at + (chunks[at + 1].IsMark(Subs.Open) || chunks[at + 1].IsMark(Subs.Comma) ? 2 : 1)))
        {
            return null;
        }

        var name = chunks[at].Code;
        return name == flow.Owner || name == EconomyCode.World ? null : WithPartner(flow, at, at + 1, "next", name);
    }

    /// <summary>"Sales to China fell 1 percent and to Argentina rose 29 percent": a verb of its own stands before the number.</summary>
    private static bool IsMovedNext(Scene scene, int at)
    {
        at = NounPhrase.Skip(scene.Chunks, at);
        return at < scene.Chunks.Count && (scene.Chunks[at].Kind is LexKind.Level || scene.Chunks[at].Is(LexKind.Move, Subs.MoveVerb)) && IsAmountNext(scene, at + 1, byToo: true);
    }

    /// <summary>"A$5 billion to Saudi Arabia, A$3 billion to Japan": the partner right behind the amount is the one meant.</summary>
    public static Topic Toward(Scene scene, Topic topic, int at)
    {
        if (topic is { Settled: true, Kind: TopicKind.Balance or TopicKind.Both, Partner: { IsNone: false, IsSingle: true }, Verb: false } && topic.Head < at && topic.Partner != EconomyCode.World && at + 2 < scene.Chunks.Count && scene.Chunks[at + 1].IsPrep(Subs.With)
            && NounPhrase.SkipBack(scene.Chunks, at - 1) is > 0 and var before && (scene.Chunks[before].Kind is LexKind.And or LexKind.Next || scene.Chunks[before].IsMark(Subs.Comma)))
        {
            var next = NounPhrase.Economies(scene.Chunks, NounPhrase.Skip(scene.Chunks, at + 2), out _);
            return next.IsNone || !next.IsSingle || next == topic.Flow.From || next == topic.Flow.To ? topic : WithPartner(topic, topic.Head, topic.End, topic.Rule, next); // "followed by 40 billion with China"
        }

        at += at + 2 < scene.Chunks.Count && scene.Chunks[at + 1].IsPrep(Subs.Of) && scene.Chunks[at + 2].Kind is LexKind.There or LexKind.Pronoun ? 2 : 0; // "260 million of them to Germany"
        var link = at + 2 < scene.Chunks.Count && scene.Chunks[at + 1] is { Kind: LexKind.Verb } ? at + 2 : at + 1; // "of which 1.7 billion went to Germany"
        if (topic is not { Settled: true, Kind: TopicKind.Out or TopicKind.In } || topic.Head > at || link + 1 >= scene.Chunks.Count || scene.Chunks[link].Kind != LexKind.Prep
            || scene.Chunks[link].Sub != (topic.Kind == TopicKind.Out ? Subs.To : Subs.From))
        {
            return topic;
        }

        var name = NounPhrase.Economies(scene.Chunks, NounPhrase.Skip(scene.Chunks, link + 1), out _);
        return name.IsNone || name == topic.Flow.From || name == topic.Flow.To ? topic : WithPartner(topic, topic.Head, topic.End, topic.Rule, name);
    }
}
