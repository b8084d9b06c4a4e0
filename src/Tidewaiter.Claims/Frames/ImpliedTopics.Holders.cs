using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Partners that a story on one economy's sales or purchases goes through, as subjects of sentences that name no flow.</content>
internal static partial class ImpliedTopics
{
    /// <summary>"Exports to Africa rose. Benin had 43.8 million, as against 22.7; Cameroon saw an increase from 12 million to 14": what the partner has of it.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The chunk of the partner's name.</param>
    /// <param name="story">What the article told of first.</param>
    /// <param name="carried">What was told of last.</param>
    private static Topic? Held(Scene scene, int at, Topic? story, Topic? carried)
    {
        var chunks = scene.Chunks;
        var name = chunks[at];
        if (story is not { Settled: true, Verb: false, Kind: TopicKind.Out or TopicKind.In } || name.Sub == Subs.Adjective || !name.Code.IsSingle || !IsClauseStart(scene, at))
        {
            return null;
        }

        var (owner, partner) = story.Kind == TopicKind.In ? (story.Flow.To, story.Flow.From) : (story.Flow.From, story.Flow.To);
        if (partner.IsSingle && partner != EconomyCode.World || partner.ToString().Contains('+') || !owner.IsSingle || owner == name.Code || (carried is not null && carried.Kind != story.Kind))
        {
            return null;
        }

        var (ruled, sure) = (false, false);
        for (var i = at + 1; i < chunks.Count; i++)
        {
            switch (chunks[i].Kind)
            {
                case LexKind.Quantity when scene.QuantityAt(i).Kind is QuantityKind.Money or QuantityKind.Physical:
                    return ruled && !(scene.TopicBefore(i) is { } other && other.Head > at) ? WithPartner(story, at, at + 1, "held", name.Code) : null;
                case LexKind.Quantity when scene.QuantityAt(i).Kind is QuantityKind.Percent && ruled && !sure:
                    sure = true; // a rate of trade where an amount follows it
                    break;
                case LexKind.Verb when chunks[i].Sub != Subs.Present:
                case LexKind.Level or LexKind.Move:
                    ruled = true;
                    break;
                case LexKind.Filler or LexKind.Prep or LexKind.Superlative or LexKind.Ordinal or LexKind.Next or LexKind.Milestone or LexKind.Period or LexKind.Mark or LexKind.Record or LexKind.OwnerPronoun or LexKind.And:
                case LexKind.Word when !chunks[i].Capital:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsClauseStart(Scene scene, int at)
    {
        var before = NounPhrase.SkipBack(scene.Chunks, at - 1);
        return before < 0 || scene.Parts(before) || (before > 0 && scene.Chunks[before].IsMark(Subs.Comma) && scene.Chunks[before - 1].Kind is LexKind.Period && before <= 3);
    }
}
