using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>What stands before a noun of flow.</content>
internal static partial class TopicReader
{
    /// <summary>Modifiers before the head: owner, partner, product, scope.</summary>
    private static void Left(Pieces<Chunk> chunks, Topic topic)
    {
        var adjective = default(EconomyCode);
        for (var at = topic.Head - 1; at >= 0 && topic.Head - at <= Reach; at--)
        {
            var chunk = chunks[at];
            switch (chunk.Kind)
            {
                case LexKind.Filler or LexKind.Goods or LexKind.Record or LexKind.Superlative or LexKind.Ordinal:
                    break;
                case LexKind.FlowNoun when chunk.Sub == Subs.Both && topic.Kind == TopicKind.Balance || chunk.Joined:
                    topic.Whole |= chunk.Lexeme.Text == "whole"; // "the foreign trade deficit"
                    topic.Product ??= chunk.Lexeme.Text == "goods and services" ? chunk.Lexeme.Text : null;
                    break;
                case LexKind.Bilateral:
                    topic.Bilateral = true;
                    break;
                case LexKind.Whole:
                    topic.Whole |= chunk.Sub != Subs.Soft;
                    topic.SoftWhole |= chunk.Sub == Subs.Soft;
                    break;
                case LexKind.Pronoun when chunk.Sub == Subs.Total:
                    topic.SoftWhole = true; // "the total | exports"
                    break;
                case LexKind.Services or LexKind.Product:
                    topic.Product = topic.Product is { } behind && chunk.Kind == LexKind.Product && (chunks[at + 1].Kind == LexKind.And || chunks[at + 1].IsMark(Subs.Comma))
                        ? NounPhrase.With(chunk.Lexeme.Text!, behind) // "oil, gas and coal exports"
                        : topic.Product ?? chunk.Lexeme.Text ?? ServicesName(chunks, at);
                    break;
                case LexKind.NonTrade when topic.Head - at == 1 && topic.Kind is TopicKind.Out or TopicKind.In:
                    topic.Product ??= "other";
                    break;
                case LexKind.Period when chunks[at].End - chunks[at].First <= 3 && at + 1 < chunks.Count:
                    break;
                case LexKind.FlowVerb when topic.Head - at == 1 && (topic.Kind == TopicKind.Out && chunk.Sub == Subs.Out || topic.Kind == TopicKind.In && chunk.Sub == Subs.In):
                    topic.Product ??= "part"; // "ship exports"
                    break;
                case LexKind.Economy when chunk.Lexeme.Text == Lexeme.Intra:
                    (adjective, topic.First, topic.SideBySide, topic.Partner) = (chunk.Code, at, true, chunk.Code);
                    continue; // "Nigeria's intra-African exports" are Nigeria's
                case LexKind.Economy when chunk.Code.ToString() == "NONEU":
                    // "extra-EU imports", "non-EU exports"
                    (topic.Partner, topic.First) = (chunk.Code, at);
                    return;
                case LexKind.Word when chunk.Joined && chunk.Lexeme.Text == Subs.Bound && topic.Kind == TopicKind.Out && at > 0 && chunks[at - 1].Kind == LexKind.Economy:
                    (topic.Partner, topic.First) = (chunks[at - 1].Code, at - 1); // "US-bound shipments"
                    return;
                case LexKind.Word when topic.Head - at == 1 && topic.Kind is TopicKind.Out or TopicKind.In && (!chunk.Capital || at == 0) && !(at > 0 && chunks[at - 1].Kind == LexKind.Pronoun):
                    topic.Product ??= "part"; // a word that no table knows, right before "exports", names a product more often than not
                    break;
                case LexKind.And or LexKind.Mark when at > 0 && chunks[at - 1].Kind == LexKind.Product && chunks[at + 1].Kind == LexKind.Product && (chunk.Kind == LexKind.And || chunk.Sub == Subs.Comma):
                    break;
                case LexKind.OwnerPronoun:
                    Own(topic, Favoured(chunks, at), adjective, LexKind.OwnerPronoun, at);
                    return;
                case LexKind.BothSides when topic.Kind is TopicKind.Out or TopicKind.In && chunk.End - chunk.First == 1 && topic.Head - at == 1:
                    return; // "both exports (-3 percent) and imports"
                case LexKind.BothSides:
                    topic.Bilateral = true;
                    topic.First = at;
                    return;
                case LexKind.Possessive when at > 0 && chunks[at - 1].Kind is LexKind.Economy or LexKind.Country or LexKind.OtherSide or LexKind.BothSides:
                    var owner = chunks[at - 1];
                    if (owner.Kind == LexKind.BothSides)
                    {
                        topic.Bilateral = true;
                    }
                    else
                    {
                        Own(topic, owner.Code, adjective, owner.Kind, at - 1);
                    }

                    topic.First = at - 1;
                    return;
                case LexKind.Possessive when at > 1 && chunks[at - 1].Kind == LexKind.Filler && chunks[at - 2] is { Kind: LexKind.Economy, Sub: Subs.Adjective }:
                    Own(topic, chunks[at - 2].Code, adjective, LexKind.Economy, at - 2); // "the Uzbek side's exports"
                    return;
                case LexKind.Possessive when at > 0 && chunks[at - 1].Kind is LexKind.Word or LexKind.Region or LexKind.NonTrade or LexKind.There:
                    (topic.OfPart, topic.First) = (true, at - 1);
                    return;
                case LexKind.Region or LexKind.Others:
                    (topic.OfPart, topic.First) = (true, at);
                    return;
                case LexKind.Economy when chunk.Sub == Subs.Capital && !chunk.Joined && !(at + 1 < chunks.Count && chunks[at + 1].Joined):
                    return;
                case LexKind.Economy when at > 0 && chunk.Joined && chunks[at - 1].Kind == LexKind.Economy:
                    // "China-Russia trade": the first is the owner.
                    (topic.Owner, topic.Partner, topic.First, topic.SideBySide) = (chunks[at - 1].Code, chunk.Code, at - 1, true);
                    return;
                case LexKind.Mark when chunk.Sub == Subs.Dash && !adjective.IsNone && at > 0 && chunks[at - 1].Kind == LexKind.Economy && topic.Kind is TopicKind.Both or TopicKind.Balance:
                    // "Vietnam – Indonesia trade"
                    (topic.Owner, topic.Partner, topic.First, topic.SideBySide) = (chunks[at - 1].Code, adjective, at - 1, true);
                    return;
                case LexKind.Economy when chunk.Sub == Subs.Name && topic.Kind == TopicKind.Out && NounPhrase.SkipBack(chunks, at - 1) == 0 && chunks[0].IsPrep(Subs.To):
                    (topic.Partner, topic.First) = (chunk.Code, 0); // "To Mexico exports grew 14 percent"
                    return;
                case LexKind.Economy when adjective.IsNone:
                    adjective = chunk.Code;
                    topic.First = at;
                    continue;
                case LexKind.Economy:
                    at = -1; // a second name without "'s" belongs to other words
                    continue;
                case LexKind.And when !adjective.IsNone && at > 0 && chunks[at - 1].Kind == LexKind.Economy && topic.Kind == TopicKind.Both:
                    (topic.Owner, topic.Partner, topic.First, topic.SideBySide) = (chunks[at - 1].Code, adjective, at - 1, true);
                    return;
                default:
                    at = -1;
                    continue;
            }

            if (at >= 0)
            {
                topic.First = at;
            }
        }

        if (!adjective.IsNone)
        {
            topic.Owner = adjective;
        }
    }

    /// <summary>"Trade stayed a gain for Brazil, its surplus growing": the one just favoured.</summary>
    private static EconomyCode Favoured(Pieces<Chunk> chunks, int at)
    {
        if (chunks[at].Sub == Subs.Whose)
        {
            var named = at - 1;
            while (named > 0 && (chunks[named].IsMark(Subs.Comma) || chunks[named].IsMark(Subs.Close)))
            {
                named--;
            }

            return named >= 0 && chunks[named].Kind == LexKind.Economy ? chunks[named].Code : default; // "Australia, whose supplies fell"
        }

        for (var i = at - 1; i > 0 && at - i <= 4; i--)
        {
            if (chunks[i].Kind == LexKind.Economy && chunks[i - 1].IsPrep(Subs.For))
            {
                return chunks[i].Code;
            }
        }

        return default;
    }

    /// <summary>"China's Russian imports": the adjective between owner and noun is the partner.</summary>
    private static void Own(Topic topic, EconomyCode owner, EconomyCode adjective, LexKind word, int first)
    {
        (topic.Owner, topic.OwnerWord, topic.First) = (owner, owner.IsNone ? word : default, first);
        if (!adjective.IsNone)
        {
            topic.Partner = adjective;
        }
    }

    internal static string ServicesName(Pieces<Chunk> chunks, int at) =>
        chunks[at].End - chunks[at].First >= 3 ? "goods and services" : "services";
}
