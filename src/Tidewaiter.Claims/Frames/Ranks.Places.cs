using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Places that are held, taken or left to somebody.</content>
internal static partial class Ranks
{
    private const int HolderReach = 12;

    /// <summary>"In second place is Russia", "third place is held by Chile", "first place in the turnover was taken by China".</summary>
    private static RankFound? Held(Scene scene, Focus focus, int at, Topic? carried)
    {
        var chunks = scene.Chunks;
        if (at + 2 >= chunks.Count || !chunks[at + 1].Is(LexKind.Milestone, Subs.Place) || chunks[at].Sub == 0
            || !(chunks[at + 2].Kind is LexKind.Verb or LexKind.FlowVerb || chunks[at + 2].IsPrep(Subs.InPrep)))
        {
            return null;
        }

        var (sub, owner, isHeld) = ((byte)0, default(EconomyCode), false);
        for (var i = at + 2; i < chunks.Count && i - at <= HolderReach; i++)
        {
            switch (chunks[i].Kind)
            {
                case LexKind.FlowNoun:
                    sub = chunks[i].Sub switch { Subs.Out => Subs.Market, Subs.In => Subs.Supplier, _ => Subs.Partner };
                    break;
                case LexKind.PartnerNoun:
                    sub = Sort(chunks, i);
                    break;
                case LexKind.Verb or LexKind.FlowVerb:
                    isHeld = true;
                    break;
                case LexKind.Economy when !isHeld:
                    owner = chunks[i].Code;
                    break;
                case LexKind.Economy when chunks[i].Sub != Subs.Adjective:
                    return Place(focus, at, i + 1, chunks[at].Sub, sub, owner, chunks[i].Code, carried);
                case LexKind.Quantity or LexKind.Contrast:
                    return null;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>What the order is of, where its own words do not say, was told before.</summary>
    private static RankFound? Place(Focus focus, int at, int end, byte place, byte sub, EconomyCode owner, EconomyCode holder, Topic? carried)
    {
        if (sub == 0 && carried is { Settled: true, Kind: TopicKind.Out or TopicKind.In or TopicKind.Both })
        {
            sub = carried.Kind switch { TopicKind.Out => Subs.Market, TopicKind.In => Subs.Supplier, _ => Subs.Partner };
            owner = carried.Kind == TopicKind.In ? carried.Flow.To : carried.Flow.From;
        }

        owner = owner.IsNone ? focus.Main : owner;
        return sub == 0 || owner.IsNone || owner == holder || owner == EconomyCode.World
            ? null
            : new(at, at + 2, end, place, FlowOf(sub, owner, holder), owner.ToString(), null);
    }
}
