using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Frames;

/// <summary>Finds what the numbers of a sentence can be about: nouns of flow with their owners and partners.</summary>
internal static partial class TopicReader
{
    private const int Reach = 14; // chunks of a noun phrase on either side of its head

    private static readonly Kinds Heads = Kinds.Of(LexKind.FlowNoun, LexKind.FlowVerb, LexKind.BalanceNoun, LexKind.NonTrade, LexKind.Region);

    /// <summary>Adds the topics of a scene, in the order of their heads.</summary>
    public static void Read(Scene scene)
    {
        var (chunks, into) = (scene.Chunks, scene.Topics);
        for (var at = scene.Next(Heads, 0); at >= 0; at = scene.Next(Heads, at + 1))
        {
            var topic = chunks[at].Kind switch
            {
                LexKind.FlowNoun or LexKind.FlowVerb when FreeRelative(chunks, at) is { } what => what,
                LexKind.FlowNoun when chunks[at].Sub == Subs.Both && NounPhrase.Skip(chunks, at + 1) is var gap && gap < chunks.Count && chunks[gap].Kind == LexKind.BalanceNoun => null, // "the foreign trade deficit"
                LexKind.FlowNoun when into.Count > 0 && IsOfBalance(chunks, at, into[^1]) => null,
                LexKind.FlowNoun when IsNoun(chunks, at) => FlowTopic(chunks, at),
                LexKind.FlowNoun => VerbTopics.Read(chunks, at),
                LexKind.BalanceNoun => BalanceTopic(chunks, at, into),
                LexKind.FlowVerb => VerbTopics.Read(chunks, at),
                LexKind.NonTrade when chunks[at].Lexeme.Text == "cost" && into.Count > 0 && into[^1].Rule == "what" => null, // "what it buys there cost 44 billion"
                LexKind.NonTrade or LexKind.Region => new() { Kind = TopicKind.Other, First = at, Head = at, End = at + 1, Rule = "other" },
                _ => null,
            };

            if (topic is not null)
            {
                into.Add(topic);
                at = topic.Verb ? at : Math.Max(at, topic.End - 1);
            }
        }
    }

    /// <summary>"A deficit of 1.6 billion in trade in goods and services": the trade is the deficit's.</summary>
    private static bool IsOfBalance(Pieces<Chunk> chunks, int at, Topic balance)
    {
        if (balance.Kind != TopicKind.Balance || chunks[at].Sub != Subs.Both || at < 3 || !chunks[at - 1].IsPrep(Subs.InPrep) || chunks[at - 2].Kind != LexKind.Quantity || at - 2 - balance.End > 2)
        {
            return false;
        }

        var thing = at + 1 < chunks.Count && chunks[at + 1].IsPrep(Subs.InPrep) ? NounPhrase.Skip(chunks, at + 2) : chunks.Count;
        balance.Product ??= chunks[at].Lexeme.Text is "goods and services" ? chunks[at].Lexeme.Text
            : thing < chunks.Count && chunks[thing].Kind == LexKind.Services ? ServicesName(chunks, thing) : null;
        return true;
    }

    /// <summary>"China imports oil": directly behind a bare name, a word such as "imports" is a verb.</summary>
    private static bool IsNoun(Pieces<Chunk> chunks, int at)
    {
        if (at == 0 || chunks[at].Sub == Subs.Both || chunks[at].End - chunks[at].First > 1)
        {
            return true;
        }

        var before = chunks[at - 1];
        if (at + 1 < chunks.Count && chunks[at + 1].Kind is LexKind.Quantity or LexKind.Product or LexKind.Goods
            && (IsModal(before) || (at > 1 && before.IsPrep(Subs.To) && chunks[at - 2].Kind == LexKind.Cue)))
        {
            return false; // "Brazil will export 28 million tonnes", "plans to import goods"
        }

        if (before is { Kind: LexKind.Economy, Sub: Subs.Name } && !chunks[at].Joined && at + 1 < chunks.Count)
        {
            // "US exports", "UK imports" are nouns: a verb has an object behind it.
            var next = chunks[at + 1];
            return !(next.Kind is LexKind.Quantity or LexKind.Product or LexKind.Goods || next.IsPrep(Subs.From));
        }

        return before.Kind is not LexKind.Pronoun || at < 2 || chunks[at - 2].Kind == LexKind.Prep // "of which exports made up 5 billion"
            || (before.Sub == Subs.Those && chunks[at - 2].Kind == LexKind.Say); // "the office said that exports rose"
    }

    private static bool IsModal(Chunk chunk) => chunk.Kind == LexKind.Cue && chunk.Sub is Subs.Forecast or Subs.Hypothetical;

    private static Topic FlowTopic(Pieces<Chunk> chunks, int head)
    {
        var kind = chunks[head].Sub switch { Subs.Out => TopicKind.Out, Subs.In => TopicKind.In, _ => TopicKind.Both };
        var topic = new Topic { Kind = kind, First = head, Head = head, End = head + 1, Rule = kind switch { TopicKind.Out => "exports", TopicKind.In => "imports", _ => "trade" } };
        topic.Whole = chunks[head].Lexeme.Text is "whole";
        topic.Product = chunks[head].Lexeme.Text is "re-exports" or "goods and services" ? chunks[head].Lexeme.Text : null;
        Left(chunks, topic);
        Right(chunks, topic);
        return topic;
    }

    private static Topic? BalanceTopic(Pieces<Chunk> chunks, int head, List<Topic> before)
    {
        if (chunks[head].Lexeme.Text == Subs.Colour && !before.Exists(topic => topic.Kind is TopicKind.Out or TopicKind.In))
        {
            return null; // "the airline ended the year 30 million in the red"
        }

        if (before.Count > 0 && before[^1] is { Kind: TopicKind.Other } other && IsSubjectOf(chunks, other, head))
        {
            return null; // "the current account of Serbia had a deficit of 361 million"
        }

        var topic = new Topic { Kind = TopicKind.Balance, Sign = chunks[head].Sign, First = head, Head = head, End = head + 1, Rule = "balance" };
        Left(chunks, topic);
        Right(chunks, topic);
        for (var at = topic.End; topic.Sign == 0 && at < chunks.Count && at - topic.End <= 10 && chunks[at].Kind is not (LexKind.Quantity or LexKind.Contrast or LexKind.FlowNoun or LexKind.BalanceNoun); at++)
        {
            topic.Sign = chunks[at].Kind == LexKind.Word ? chunks[at].Sign : topic.Sign; // "the balance was negative and came to"
        }

        return topic;
    }

    /// <summary>Whether what is no trade has the balance: a verb stands between them, and no word that could be a subject of its own.</summary>
    private static bool IsSubjectOf(Pieces<Chunk> chunks, Topic other, int head)
    {
        var verb = false;
        for (var at = other.End; at < head; at++)
        {
            verb |= chunks[at].Kind is LexKind.Verb or LexKind.Level;
            if (!(chunks[at].Kind is LexKind.Verb or LexKind.Level or LexKind.Filler or LexKind.Prep or LexKind.Period) && !(chunks[at].Kind is LexKind.Economy or LexKind.Country && !verb))
            {
                return false;
            }
        }

        return verb && chunks[head].End - chunks[head].First == 1;
    }
}
