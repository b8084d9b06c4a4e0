using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>What stands behind the head of a topic.</content>
internal static partial class TopicReader
{
    /// <summary>What follows the head: "of … from … to … with … between … by …", in any order.</summary>
    internal static void Right(Pieces<Chunk> chunks, Topic topic)
    {
        var at = topic.End;
        while (at < chunks.Count && at - topic.Head <= Reach)
        {
            var next = NounPhrase.Skip(chunks, at);
            if (next >= chunks.Count)
            {
                return;
            }

            if (BehindAmount(chunks, topic, next))
            {
                return;
            }

            var chunk = chunks[next];
            int end;
            if (chunk.Kind == LexKind.Prep)
            {
                end = Prepositional(chunks, topic, chunk.Sub, next + 1);
            }
            else if (chunk.Kind == LexKind.Services || (chunk.Kind == LexKind.Product && chunk.Joined))
            {
                topic.Product ??= chunk.Lexeme.Text ?? ServicesName(chunks, next);
                end = next + 1;
            }
            else if (chunk.Kind is LexKind.Verb or LexKind.Move && next + 2 < chunks.Count && chunks[next + 1].IsPrep(topic.Kind == TopicKind.Out ? Subs.To : Subs.From) && topic.Kind is TopicKind.Out or TopicKind.In
                && topic.Partner.IsNone && NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, next + 2), out var behind) is { IsNone: false } there)
            {
                (topic.Partner, end) = (there, behind); // "most imports came from China"
            }
            else if (chunk.Kind == LexKind.Terms && next == at)
            {
                end = next + 1; // "trade expressed in yuan with …"
            }
            else if (Excluded(chunks, topic, next) is > 0 and var behindExcluded)
            {
                end = behindExcluded;
            }
            else if (chunk.Kind == LexKind.There && next == at && topic.Partner.IsNone && topic.Kind != TopicKind.Both)
            {
                topic.PartnerWord = LexKind.There; // "deliveries there rose"
                end = next + 1;
            }
            else if (chunk.Kind == LexKind.Bilateral && next == at)
            {
                topic.Bilateral = true;
                end = next + 1;
            }
            else
            {
                return;
            }

            if (end < 0)
            {
                return;
            }

            at = topic.End = end;
        }
    }

    /// <summary>"Trade of $240 billion with Russia": the partner stands behind the amount, which stays free.</summary>
    private static bool BehindAmount(Pieces<Chunk> chunks, Topic topic, int at)
    {
        if (!(chunks[at].IsPrep(Subs.Of) || chunks[at].Kind is LexKind.Worth or LexKind.Level) || at + 3 >= chunks.Count || chunks[at + 1].Kind != LexKind.Quantity)
        {
            return false;
        }

        var prep = at + 2;
        while (prep + 1 < chunks.Count && (chunks[prep].Kind is LexKind.Period or LexKind.Filler || chunks[prep].IsPrep(Subs.Of) || chunks[prep].Kind is LexKind.Worth or LexKind.Goods))
        {
            prep++;
        }

        if (topic.Kind == TopicKind.Balance && prep + 3 < chunks.Count && chunks[prep].IsPrep(Subs.InPrep)
            && NounPhrase.Skip(chunks, prep + 1) is var trade && trade + 2 < chunks.Count && chunks[trade].Is(LexKind.FlowNoun, Subs.Both))
        {
            prep = trade + 1; // "a deficit of $2 billion in trade with Chile"
        }

        if (prep + 1 < chunks.Count && chunks[prep].Kind == LexKind.Prep && chunks[prep].Sub is Subs.With or Subs.To or Subs.From or Subs.Between)
        {
            Prepositional(chunks, topic, chunks[prep].Sub, prep + 1);
        }

        return true;
    }

    /// <summary>"Between the Mercosur partners Brazil and Argentina", "between neighbours Chile and Peru": where the names start; 0 where none do.</summary>
    private static int PairBehind(Pieces<Chunk> chunks, int at)
    {
        for (var i = at + 1; i < chunks.Count && i - at <= 3; i++)
        {
            if (chunks[i].Kind == LexKind.Economy && NounPhrase.Pair(chunks, i, out var a, out var b, out _) && !b.IsNone && a != b)
            {
                return i;
            }

            if (chunks[i].Kind is not (LexKind.Word or LexKind.PartnerNoun or LexKind.OtherSide or LexKind.Filler or LexKind.Economy) || chunks[i].Capital && chunks[i].Kind == LexKind.Word)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"Exports, excluding energy products, were …": what is left is a part of trade.</summary>
    /// <returns>Just behind the words; 0 where nothing is excluded here.</returns>
    private static int Excluded(Pieces<Chunk> chunks, Topic topic, int at)
    {
        var word = chunks[at].IsMark(Subs.Comma) || chunks[at].IsMark(Subs.Open) ? at + 1 : at;
        if (word >= chunks.Count || chunks[word] is not { Kind: LexKind.Denial, Lexeme.Text: Subs.Excluding })
        {
            return 0;
        }

        var thing = NounPhrase.Skip(chunks, word + 1);
        if (thing >= chunks.Count || chunks[thing].Kind is not (LexKind.Product or LexKind.Word or LexKind.Services or LexKind.FlowNoun))
        {
            return 0;
        }

        topic.Product ??= $"excluding {chunks[thing].Lexeme.Text ?? "a part"}";
        var end = NounPhrase.EndOfList(chunks, thing);
        return end < chunks.Count && word > at && (chunks[end].IsMark(Subs.Comma) || chunks[end].IsMark(Subs.Close)) ? end + 1 : end;
    }

    private static int Prepositional(Pieces<Chunk> chunks, Topic topic, byte prep, int at)
    {
        at = NounPhrase.Skip(chunks, at);
        at = at + 1 < chunks.Count && chunks[at].Kind == LexKind.Quantity && chunks[at + 1] is { Kind: LexKind.Economy, Code.IsSingle: false } ? at + 1 : at; // "with the 10 ASEAN countries"
        if (at >= chunks.Count)
        {
            return -1;
        }

        var name = NounPhrase.Economies(chunks, at, out var end);
        if (chunks[at].Kind == LexKind.Region && prep is Subs.Between or Subs.From or Subs.To or Subs.With)
        {
            topic.OfPart = true;
            return at + 1;
        }

        switch (prep)
        {
            case Subs.InPrep or Subs.Of or Subs.On or Subs.For when topic.Kind == TopicKind.Balance && !name.IsNone && end + 1 < chunks.Count && chunks[end].Kind == LexKind.Possessive
                && chunks[end + 1].Is(LexKind.FlowNoun, Subs.Both):
                topic.Owner = name; // "the deficit in Greece's trade with China"
                return end + 2;
            case Subs.InPrep or Subs.Of or Subs.On or Subs.For when topic.Kind == TopicKind.Balance && chunks[at].Is(LexKind.FlowNoun, Subs.Both):
                topic.Whole |= chunks[at].Lexeme.Text is "whole";
                return at + 1; // "China's deficit in trade with Russia", "the balance of foreign trade"
            case Subs.Of:
                return Of(chunks, topic, at, name, end);
            case Subs.InPrep when chunks[at].Kind is LexKind.Goods or LexKind.Services or LexKind.Product:
                var (words, after) = chunks[at].Kind == LexKind.Goods ? GoodsAnd(chunks, at) : (chunks[at].Lexeme.Text ?? ServicesName(chunks, at), at + 1);
                topic.Product ??= words;
                return after;
            case Subs.InPrep when !name.IsNone && topic.Kind is TopicKind.Out or TopicKind.In && topic.Owner.IsNone:
                topic.OfPart = true; // "sales in Brazil" are a shop's
                return end;
            case Subs.Between when chunks[at].Kind == LexKind.BothSides:
                topic.Bilateral = true;
                return at + 1;
            case Subs.Between when NounPhrase.Pair(chunks, at, out var a, out var b, out end):
                (topic.Owner, topic.Partner, topic.SideBySide) = (a, b, true);
                return end;
            case Subs.Between when PairBehind(chunks, at) is > 0 and var pair && NounPhrase.Pair(chunks, pair, out var one, out var other, out end):
                (topic.Owner, topic.Partner, topic.SideBySide) = (one, other, true);
                return end;
            case Subs.Between when chunks[at].Kind is not (LexKind.Period or LexKind.Quantity):
                topic.Bilateral = true; // "between the region and the Asian giant": two that are not known, not the world
                return -1;
            case Subs.With:
            case Subs.To or Subs.For when topic.Kind == TopicKind.Out:
            case Subs.From when topic.Kind == TopicKind.In:
            case Subs.Against when topic.Kind == TopicKind.Balance:
                return Partner(chunks, topic, at, name, end);
            case Subs.To when topic.Kind == TopicKind.In && !name.IsNone && topic is { Owner.IsNone: false, Partner.IsNone: true } && topic.Owner != name:
                (topic.Owner, topic.Partner) = (name, topic.Owner); // "German imports to the Netherlands" come from Germany
                return end;
            case Subs.From when topic.Kind == TopicKind.Out && chunks[at].Kind == LexKind.Product:
                topic.Product ??= chunks[at].Lexeme.Text; // "export earnings from garments"
                return NounPhrase.EndOfList(chunks, at);
            case Subs.From or Subs.By when topic.Kind == TopicKind.Out && !name.IsNone:
            case Subs.To or Subs.By or Subs.For when topic.Kind == TopicKind.In && !name.IsNone:
            case Subs.For when topic.Kind == TopicKind.Balance && !name.IsNone:
                topic.Owner = name;
                return end;
            case Subs.From or Subs.To when topic.Kind is TopicKind.Out or TopicKind.In && chunks[at].Kind is LexKind.OtherSide or LexKind.Country:
                return Partner(chunks, topic, at, name, at + 1);
            default:
                return -1;
        }
    }

    /// <summary>"exports of carpets", "imports of Korean products", "the foreign trade of Belarus".</summary>
    private static int Of(Pieces<Chunk> chunks, Topic topic, int at, EconomyCode name, int end)
    {
        if (!name.IsNone)
        {
            var thing = NounPhrase.Skip(chunks, end);
            var isAdjective = chunks[at].Sub == Subs.Adjective || (thing < chunks.Count && chunks[thing].Kind is LexKind.Goods or LexKind.Product);
            if (isAdjective && thing < chunks.Count && chunks[thing].Kind is LexKind.Goods or LexKind.Product or LexKind.Services or LexKind.Word)
            {
                Origin(topic, name);
                var listEnd = NounPhrase.EndOfList(chunks, thing);
                topic.Product ??= chunks[thing].Kind switch { LexKind.Goods => null, LexKind.Word => "part", LexKind.Product => NounPhrase.Things(chunks, thing, listEnd), _ => ServicesName(chunks, thing) };
                return listEnd;
            }

            if (topic.Kind == TopicKind.In && topic.Owner == name)
            {
                return end;
            }

            if (topic.Kind == TopicKind.Both && topic.Owner.IsNone && NounPhrase.Pair(chunks, at, out var one, out var other, out var behindPair) && !other.IsNone)
            {
                (topic.Owner, topic.Partner, topic.SideBySide) = (one, other, true); // "the trade of China and Russia"
                return behindPair;
            }

            topic.Owner = topic.Owner.IsNone ? name : topic.Owner;
            return end;
        }

        switch (chunks[at].Kind)
        {
            case LexKind.Goods:
                var (things, behind) = GoodsAnd(chunks, at);
                topic.Product ??= things;
                return behind;
            case LexKind.Product or LexKind.Services:
                var last = NounPhrase.EndOfList(chunks, at);
                topic.Product ??= chunks[at].Kind == LexKind.Services ? ServicesName(chunks, at) : NounPhrase.Things(chunks, at, last);
                return last;
            case LexKind.Country or LexKind.OtherSide:
                if (topic.Owner.IsNone)
                {
                    topic.OwnerWord = chunks[at].Kind;
                }

                return at + 1;
            case LexKind.BothSides:
                topic.Bilateral = true;
                return at + 1;
            case LexKind.Word or LexKind.NonTrade or LexKind.There or LexKind.FlowVerb when topic.Kind is TopicKind.Out or TopicKind.In:
                topic.Product ??= "part";
                return NounPhrase.EndOfList(chunks, at);
            default:
                return -1;
        }
    }

    private static (string? Product, int End) GoodsAnd(Pieces<Chunk> chunks, int at) =>
        at + 2 < chunks.Count && chunks[at + 1].Kind == LexKind.And && chunks[at + 2].Kind == LexKind.Services
            ? ("goods and services", at + 3)
            : (null, at + 1);

    private static void Origin(Topic topic, EconomyCode name)
    {
        if (topic.Kind == TopicKind.In)
        {
            topic.Partner = name;
        }
        else if (topic.Kind == TopicKind.Out && topic.Owner.IsNone)
        {
            topic.Owner = name;
        }
        else if (topic.Kind == TopicKind.Both && topic.Partner.IsNone)
        {
            topic.Partner = name;
        }
    }

    private static int Partner(Pieces<Chunk> chunks, Topic topic, int at, EconomyCode name, int end)
    {
        if (!name.IsNone && !name.IsSingle && end + 1 < chunks.Count && chunks[end].Kind == LexKind.Possessive && (name == EconomyCode.World || chunks[end + 1].Kind is LexKind.Superlative or LexKind.Ordinal or LexKind.Filler))
        {
            // "to the world's largest economy", "with Asia's third biggest economy"
            topic.PartnerWord = LexKind.OtherSide;
            while (end < chunks.Count && chunks[end].Kind is LexKind.Possessive or LexKind.Superlative or LexKind.Ordinal or LexKind.Filler or LexKind.NonTrade or LexKind.Country or LexKind.Denial or LexKind.Quantity or LexKind.Mark)
            {
                end++;
            }

            return end;
        }

        if (chunks[at].Kind == LexKind.Others)
        {
            topic.OfPart = true;
            NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, at + 1), out var last);
            return Math.Max(at + 1, last);
        }

        if (!name.IsNone)
        {
            topic.Partner = name;
            return chunks[at].Sub == Subs.Adjective && end < chunks.Count && chunks[end].Kind == LexKind.PartnerNoun ? end + 1 : end; // "to Russian buyers"
        }

        if (chunks[at].Kind is LexKind.OtherSide or LexKind.Country or LexKind.Pronoun or LexKind.There or LexKind.BothSides)
        {
            (topic.PartnerWord, topic.PartnerSub) = (chunks[at].Kind, chunks[at].Kind == LexKind.OtherSide ? chunks[at].Sub : (byte)0);
            return at + 1;
        }

        if (chunks[at] is { Kind: LexKind.Word, Capital: true } && chunks[at - 1].Kind == LexKind.Prep)
        {
            topic.OfPart = true; // a place or a firm that no code stands for, not whoever was named before
            return at + 1;
        }

        if (chunks[at].Kind == LexKind.OwnerPronoun)
        {
            var other = NounPhrase.Skip(chunks, at + 1);
            if (other < chunks.Count && chunks[other].Kind is LexKind.OtherSide or LexKind.PartnerNoun)
            {
                topic.PartnerWord = LexKind.OtherSide;
                return other + 1;
            }
        }

        return -1;
    }
}
