using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>Flows told by a clause: "what Russia sold", "the goods that the Emirates import".</content>
internal static partial class TopicReader
{
    private const int ClauseReach = 7;

    /// <summary>The flow that a clause with "what" names, seen from the clause's subject.</summary>
    private static Topic? FreeRelative(Pieces<Chunk> chunks, int head)
    {
        if (chunks[head].Sub is not (Subs.Out or Subs.In))
        {
            return null;
        }

        var (owner, word) = (default(EconomyCode), default(LexKind));
        for (var at = head - 1; at >= 0 && head - at <= ClauseReach; at--)
        {
            var chunk = chunks[at];
            switch (chunk.Kind)
            {
                case LexKind.Pronoun when chunk.Sub == Subs.What || (chunk.Sub == Subs.Those && at > 0 && chunks[at - 1].Kind == LexKind.Goods):
                    return owner.IsNone && word == default ? null : Clause(chunks, chunk.Sub == Subs.What ? at : at - 1, head, owner, word);
                case LexKind.Pronoun or LexKind.Country or LexKind.OtherSide when owner.IsNone && word == default:
                    word = chunk.Kind;
                    break;
                case LexKind.Economy when owner.IsNone && word == default && chunk.Sub != Subs.Adjective:
                    owner = chunk.Code;
                    break;
                case LexKind.Filler or LexKind.Verb or LexKind.Period:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static Topic Clause(Pieces<Chunk> chunks, int first, int head, EconomyCode owner, LexKind word)
    {
        var topic = new Topic
        {
            Kind = chunks[head].Sub == Subs.Out ? TopicKind.Out : TopicKind.In,
            First = first,
            Head = head,
            End = head + 1,
            Owner = owner,
            OwnerWord = word,
            Rule = "what",
        };
        if (head + 1 < chunks.Count && chunks[head + 1].Kind == LexKind.Economy && chunks[head + 1].Code == EconomyCode.World)
        {
            (topic.Partner, topic.End) = (EconomyCode.World, head + 2); // "what America bought abroad"
        }

        Right(chunks, topic);
        return topic;
    }
}
