using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Reads who sold or bought what: "Russia supplied China with goods", "goods worth $5 billion were shipped to Iraq".</summary>
internal static class VerbTopics
{
    private const int Reach = 16;

    /// <summary>The topic of a verb; <see langword="null"/> where its subject is no economy, or it sells no goods.</summary>
    public static Topic? Read(Pieces<Chunk> chunks, int head)
    {
        var passive = IsPassive(chunks, head);
        var kind = chunks[head].Sub switch { Subs.Out => TopicKind.Out, Subs.In => TopicKind.In, _ => TopicKind.Both };
        var topic = new Topic { Kind = kind, First = head, Head = head, End = head + 1, Verb = true, Rule = passive ? "passive verb" : "verb" };
        if (kind == TopicKind.Both)
        {
            return Traded(chunks, topic) ? topic : null;
        }

        if (!passive && !Subject(chunks, topic))
        {
            return null;
        }

        if (passive && head > 1 && chunks[head - 1].Kind == LexKind.Goods && chunks[head - 2].Kind == LexKind.Superlative)
        {
            topic.Product = "part"; // "beer and avocado were the main products sold abroad"
        }

        var said = Objects(chunks, topic, passive);
        return said ? topic : null;
    }

    /// <summary>"China and Russia traded goods for $240 billion", "the two countries did business worth …", "China traded $240 billion with Russia".</summary>
    private static bool Traded(Pieces<Chunk> chunks, Topic topic)
    {
        var amount = false;
        for (var at = topic.Head + 1; at < chunks.Count && at - topic.Head <= 5; at++)
        {
            amount |= chunks[at].Kind == LexKind.Quantity;
        }

        if (!amount)
        {
            return false;
        }

        TopicReader.Right(chunks, topic);
        if (topic.Partner.IsNone && topic.Head + 3 < chunks.Count && chunks[topic.Head + 1].Kind == LexKind.Quantity && chunks[topic.Head + 2].IsPrep(Subs.With))
        {
            topic.Partner = NounPhrase.Economies(chunks, NounPhrase.Skip(chunks, topic.Head + 3), out _); // "traded $1.1 billion with Zimbabwe"
        }

        for (var at = topic.Head - 1; at >= 0 && topic.Head - at <= Reach; at--)
        {
            if (chunks[at].Kind == LexKind.BothSides)
            {
                (topic.Bilateral, topic.First) = (true, at);
                return true;
            }

            if (chunks[at].Kind == LexKind.Economy && NounPhrase.Pair(chunks, at, out var a, out var b, out _) && !b.IsNone && a != b)
            {
                (topic.Owner, topic.Partner, topic.SideBySide, topic.First) = (a, b, true, at);
                return true;
            }

            if (chunks[at].Kind is LexKind.Contrast || chunks[at].IsMark(Subs.Semicolon))
            {
                break;
            }
        }

        return !topic.Partner.IsNone && Subject(chunks, topic);
    }

    private static bool IsPassive(Pieces<Chunk> chunks, int head)
    {
        for (var at = head - 1; at >= 0 && head - at <= 3; at--)
        {
            if (chunks[at].Kind == LexKind.Verb)
            {
                return chunks[at].End - chunks[at].First == 1 && at > 0;
            }

            if (chunks[at].Kind != LexKind.Filler)
            {
                break;
            }
        }

        // "goods worth $5 billion shipped to Iraq"
        return head > 0 && chunks[head - 1].Kind is LexKind.Goods or LexKind.Quantity;
    }

    private static bool Subject(Pieces<Chunk> chunks, Topic topic)
    {
        // "…, and received", "…, receiving": the verb goes on with the subject of the sentence.
        if (topic.Head > 1 && (chunks[topic.Head - 1].Kind == LexKind.And || chunks[topic.Head - 1].IsMark(Subs.Comma)))
        {
            for (var at = 0; at < topic.Head - 1; at++)
            {
                if (chunks[at] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } && chunks[at + 1].Kind != LexKind.Possessive && !IsInPhrase(chunks, at))
                {
                    (topic.Owner, topic.First) = (chunks[at].Code, topic.Head);
                    return true;
                }

                if (chunks[at].Kind is LexKind.Contrast || chunks[at].IsMark(Subs.Semicolon))
                {
                    break;
                }
            }
        }

        var (commas, unknown) = (0, 0);
        for (var at = topic.Head - 1; at >= 0 && topic.Head - at <= Reach; at--)
        {
            var chunk = chunks[at];
            switch (chunk.Kind)
            {
                case LexKind.Economy when at > 1 && chunks[at - 1].Kind == LexKind.Prep && chunks[at - 1].Sub is Subs.Of or Subs.InPrep && at == topic.Head - 1 && chunks[at - 2] is { Kind: LexKind.Word, Capital: false } && chunk.Sub == Subs.Name:
                    (topic.Owner, topic.First) = (chunk.Code, at); // "the car industry of Mexico exported", "factories in Mexico exported"
                    return true;
                case LexKind.Economy when at > 0 && chunks[at - 1].IsPrep(Subs.With) && at == topic.Head - 1 && chunk.Sub == Subs.Name:
                    (topic.Owner, topic.First) = (chunk.Code, at);
                    return true; // "with Canada selling goods worth"
                case LexKind.Economy when at > 0 && chunks[at - 1].Kind == LexKind.Prep:
                    continue; // inside "from China", "to Russia"
                case LexKind.Economy when chunk.Sub == Subs.Adjective && at + 1 < topic.Head && chunks[at + 1].Kind is not (LexKind.Filler or LexKind.FlowVerb):
                    // "Russian companies sold", "American buyers purchased": the country's people trade for it; "Chinese customs" do not.
                    if (chunks[at + 1].Kind is LexKind.Office or LexKind.Possessive || unknown > 2)
                    {
                        return false;
                    }

                    (topic.Owner, topic.First) = (chunk.Code, at);
                    return true;
                case LexKind.Economy:
                    if (at + 1 < chunks.Count && chunks[at + 1].Kind == LexKind.Possessive)
                    {
                        // "China's factories shipped"
                        if (unknown == 0)
                        {
                            return false;
                        }
                    }

                    (topic.Owner, topic.First) = (chunk.Code, at);
                    return true;
                case LexKind.Country or LexKind.OtherSide when IsInPhrase(chunks, at):
                    break;
                case LexKind.Pronoun or LexKind.Country or LexKind.OtherSide or LexKind.BothSides:
                    (topic.OwnerWord, topic.First) = (chunk.Kind, at);
                    if (chunk.Kind == LexKind.Pronoun && at > 1 && chunks[at - 1].IsMark(Subs.Comma) && chunks[at - 2].Kind == LexKind.Economy)
                    {
                        topic.Owner = chunks[at - 2].Code; // "Russia, which bought"
                    }

                    return true;
                case LexKind.FlowVerb:
                    topic.OwnerWord = LexKind.Pronoun; // "and bought": the subject of the verb before
                    topic.First = topic.Head;
                    return true;
                case LexKind.Word when chunk.Capital && at > 0:
                    return false; // a company or a person sold it
                case LexKind.Word:
                    if (++unknown > 4)
                    {
                        return false;
                    }

                    break;
                case LexKind.Mark:
                    if (chunk.Sub is Subs.Semicolon or Subs.Colon or Subs.Quote || ++commas > 2)
                    {
                        return false;
                    }

                    break;
                case LexKind.Contrast:
                    return Continues(topic);
                default:
                    break;
            }
        }

        return topic.Head > 0 && chunks[topic.Head - 1].Kind is LexKind.And or LexKind.Contrast && Continues(topic);
    }

    /// <summary>"… to its neighbour": inside a preposition's phrase, no subject.</summary>
    private static bool IsInPhrase(Pieces<Chunk> chunks, int at)
    {
        at--;
        while (at >= 0 && chunks[at].Kind is LexKind.Filler or LexKind.OwnerPronoun)
        {
            at--;
        }

        return at >= 0 && chunks[at].Kind == LexKind.Prep;
    }

    private static bool Continues(Topic topic)
    {
        topic.OwnerWord = LexKind.Pronoun;
        return true;
    }

    /// <returns>Whether goods, a partner or an amount of goods stand behind the verb, so that it is trade.</returns>
    private static bool Objects(Pieces<Chunk> chunks, Topic topic, bool passive)
    {
        var said = false;
        for (var at = topic.Head + 1; at < chunks.Count && at - topic.Head <= Reach; at++)
        {
            var chunk = chunks[at];
            switch (chunk.Kind)
            {
                case LexKind.Prep when chunk.Sub is Subs.To or Subs.For or Subs.From or Subs.With or Subs.By:
                    var thing = NounPhrase.Skip(chunks, at + 1);
                    thing = thing < chunks.Count && chunks[thing].Kind == LexKind.OwnerPronoun ? NounPhrase.Skip(chunks, thing + 1) : thing;
                    if (thing >= chunks.Count)
                    {
                        return said;
                    }

                    var name = NounPhrase.Economies(chunks, thing, out var end);
                    if (name.IsNone && chunks[thing].Kind is LexKind.OtherSide or LexKind.PartnerNoun or LexKind.Country or LexKind.There || (passive && chunks[thing].Kind == LexKind.Pronoun))
                    {
                        topic.PartnerWord = LexKind.OtherSide;
                        (said, topic.End, at) = (true, thing + 1, thing);
                    }
                    else if (!name.IsNone)
                    {
                        Put(topic, chunk.Sub, name, passive);
                        (said, topic.End, at) = (true, end, end - 1);
                    }

                    break;
                case LexKind.Pronoun or LexKind.There when at == topic.Head + 1 && topic.Kind == TopicKind.Out && chunk.Sub == 0 && at + 1 < chunks.Count && chunks[at + 1].Kind is LexKind.Quantity or LexKind.Goods or LexKind.Product:
                    topic.PartnerWord = LexKind.OtherSide; // "and sold it 610 million"
                    (said, topic.End) = (true, at + 1);
                    break;
                case LexKind.Economy when NounPhrase.Skip(chunks, topic.Head + 1) == at && chunk.Sub == Subs.Name && !(at + 1 < chunks.Count && chunks[at + 1].Kind == LexKind.Possessive):
                    topic.Partner = chunk.Code;
                    (said, topic.End) = (true, at + 1);
                    break;
                case LexKind.Economy when at + 1 < chunks.Count && NounPhrase.Skip(chunks, at + 1) is var goods && goods < chunks.Count
                    && chunks[goods].Kind is LexKind.Goods or LexKind.Product:
                    if (topic.Kind == TopicKind.In)
                    {
                        topic.Partner = chunk.Code;
                    }

                    topic.Product ??= chunks[goods].Lexeme.Text;
                    (said, topic.End) = (true, goods + 1);
                    at = goods;
                    break;
                case LexKind.Economy when chunk.Code == EconomyCode.World && chunks[at - 1].Kind != LexKind.Prep && topic.Partner.IsNone:
                    topic.Partner = chunk.Code; // "sold durians abroad"
                    (said, topic.End) = (true, at + 1);
                    break;
                case LexKind.Quantity when at == topic.Head + 1 && (LeadsWithSector(chunks) || IsOtherWay(chunks, topic.Head)): // "In services it sold 5 billion and bought 3"
                case LexKind.Quantity when at - topic.Head == 2 && chunks[at - 1].IsPrep(Subs.For) && topic.Head > 0 && chunks[topic.Head - 1].Kind == LexKind.And: // "sold goods for 3 billion and bought for 2"
                case LexKind.Quantity when (chunks[topic.Head].Lexeme.Text is "sure" || chunk.Sub == Subs.Physical) && (at - topic.Head <= 2 || chunks[at - 1].Kind == LexKind.Level):
                case LexKind.Goods:
                case LexKind.Worth when chunks[at - 1].Kind == LexKind.Quantity:
                    said = true;
                    break;
                case LexKind.Product or LexKind.Services:
                    topic.Product = topic.Product is { } told && chunk.Kind == LexKind.Product && (chunks[at - 1].Kind == LexKind.And || chunks[at - 1].IsMark(Subs.Comma))
                        ? NounPhrase.With(told, chunk.Lexeme.Text)
                        : topic.Product ?? chunk.Lexeme.Text ?? TopicReader.ServicesName(chunks, at);
                    said = true;
                    break;
                case LexKind.Pronoun or LexKind.There when (chunk.Sub == Subs.Total || chunk.Kind == LexKind.There || chunk.End - chunk.First == 1) && IsShareOf(chunks, at):
                    (topic.Aside, said) = (true, true); // "China bought 61 percent of the total"
                    break;
                case LexKind.FlowNoun when at > 1 && IsShareOf(chunks, at):
                    topic.Aside = topic.Partner.IsNone;
                    said = true; // "shipped 93 percent of its exports to China"
                    break;
                case LexKind.Quantity when chunk.Sub == Subs.Counted:
                    return said; // "received 198,718 visitors from"
                case LexKind.NonTrade or LexKind.Contrast or LexKind.FlowVerb or LexKind.FlowNoun or LexKind.BalanceNoun or LexKind.Share:
                    return said;
                case LexKind.Mark when chunk.Sub is Subs.Semicolon or Subs.Colon:
                    return said;
                case LexKind.Mark when chunk.Sub == Subs.Comma && said:
                    return said;
                default:
                    break;
            }
        }

        return said;
    }

    /// <summary>"In services, …": what the sentence is on.</summary>
    private static bool LeadsWithSector(Pieces<Chunk> chunks) => chunks.Count > 2 && chunks[0].IsPrep(Subs.InPrep) && chunks[1].Kind is LexKind.Services or LexKind.Goods;

    /// <summary>"Sold goods for 5 billion and bought 3 billion": the other verb of a pair, right behind "and".</summary>
    private static bool IsOtherWay(Pieces<Chunk> chunks, int head)
    {
        for (var at = head - 2; at >= 0 && chunks[head - 1].Kind == LexKind.And && head - at <= Reach; at--)
        {
            if (chunks[at].Kind == LexKind.FlowVerb)
            {
                return chunks[at].Sub != chunks[head].Sub && chunks[at].Sub != Subs.Both;
            }

            if (chunks[at].Kind is LexKind.Contrast || chunks[at].IsMark(Subs.Semicolon))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsShareOf(Pieces<Chunk> chunks, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 6; i--)
        {
            if (chunks[i].Kind == LexKind.Quantity)
            {
                return chunks[i + 1].IsPrep(Subs.Of);
            }
        }

        return false;
    }

    private static void Put(Topic topic, byte prep, EconomyCode name, bool passive)
    {
        var isSeller = prep is Subs.From || (prep == Subs.By && topic.Kind == TopicKind.Out);
        if (topic.Kind == TopicKind.Out ? isSeller : !isSeller && prep != Subs.With)
        {
            if (passive || topic.Owner.IsNone)
            {
                topic.Owner = name;
            }
            else if (name != topic.Owner && topic.Partner.IsNone)
            {
                topic.Partner = name; // "China imported goods to Russia": garbled, but between whom is plain
            }
        }
        else if (topic.Partner.IsNone)
        {
            topic.Partner = name;
        }
    }
}
