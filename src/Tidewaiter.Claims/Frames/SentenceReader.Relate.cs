using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>How a number stands to its topic: what its own words say, and what it takes from the numbers before and behind it.</content>
internal sealed partial class SentenceReader
{
    /// <summary>What has been made of one number: made once for a reader, and filled anew for each number.</summary>
    private sealed class Reading
    {
        /// <summary>Its place among the numbers of the sentence.</summary>
        public int Index;

        /// <summary>Its chunk.</summary>
        public int At;

        public Quantity Quantity;
        public Topic Topic = null!;

        /// <summary>The topic that it has in a list of numbers behind a list of topics, and that of the number before it.</summary>
        public Topic? InTurn;
        public Topic? TurnBefore;

        public Relation Relation;
        public sbyte Sign;
        public Hedge Hedge;

        /// <summary>Whether it is what the share right before it was a year before.</summary>
        public bool IsShareBefore;

        public void Fill(int index, int at, Quantity quantity, Topic topic, Topic? inTurn, Topic? turnBefore)
        {
            (Index, At, Quantity, Topic, InTurn, TurnBefore) = (index, at, quantity, topic, inTurn, turnBefore);
            (Relation, Sign, Hedge, IsShareBefore, Part) = (Relation.Unknown, 1, Hedge.Exact, false, null);
        }

        public bool IsPercent => Quantity.Kind == QuantityKind.Percent;

        /// <summary>The part that it is a share of the whole for, where that is settled already.</summary>
        public Topic? Part;

        public void Is(Relation relation, sbyte sign) => (Relation, Sign) = (relation, sign);
    }

    /// <summary>Settles how it stands; <see langword="false"/> where it is on something else.</summary>
    private bool Relate(Scene scene, List<Placed> placed, Reading reading)
    {
        if (!Alone(scene, reading))
        {
            return false;
        }

        InList(scene, placed, reading);
        Compared(scene, reading);
        SameChange(scene, placed, reading);
        reading.IsShareBefore = reading is { Relation: Relation.None, IsPercent: true } && placed.Count > 0 && placed[^1].Relation == Relation.Share;
        if (reading.IsShareBefore)
        {
            return true;
        }

        Gapped(scene, placed, reading);
        SamePart(scene, placed, reading);
        InTurn(placed, reading);
        return true;
    }

    /// <summary>What the words next to it say.</summary>
    private bool Alone(Scene scene, Reading reading)
    {
        var (topic, at) = (reading.Topic, reading.At);
        var behindLast = reading.Index > 0 ? numbers[reading.Index - 1] + 1 : 0;
        var floor = topic.Head < at && topic.Head >= behindLast && !topic.Verb && topic.Rule is not ("product" or "goods") ? topic.Head + 1 : behindLast;
        var relation = Placer.Relate(scene, at, floor, out var sign, out var hedge);
        if (relation == Relation.Growth && topic.Head >= 0 && topic.Head + 1 < at && scene.Chunks[topic.Head + 1].Is(LexKind.Move, Subs.MoveNoun) && at + 1 < scene.Chunks.Count && scene.Chunks[at + 1].Is(LexKind.Move, Subs.MoveMore))
        {
            return false; // "export growth was 1.5 percent lower": how fast it grew, not what
        }

        if (relation == Relation.Unknown && topic.Head < at && floor > topic.Head)
        {
            // "to raise exports by 20 percent": the verb stands before the noun.
            relation = Placer.Relate(scene, at, behindLast, out sign, out hedge);
        }

        if (relation == Relation.Level && topic.Head < at && floor > topic.Head && at > 0 && scene.Chunks[at - 1].IsPrep(Subs.By) && Placer.Relate(scene, at, behindLast, out var raised, out _) == Relation.Change)
        {
            (relation, sign) = (Relation.Change, raised); // "raised its imports of tea by 6.4 tons"
        }

        if (relation == Relation.Growth && sign < 0 && topic.Head >= 0 && topic.End < at - 2 && scene.Chunks[at - 1].IsPrep(Subs.To) && scene.Chunks[topic.End].Is(LexKind.Move, Subs.MoveNoun))
        {
            sign = scene.Chunks[topic.End].Sign; // "import growth eased to 30.7 percent": still growth
        }

        reading.Is(relation, sign);
        reading.Hedge = hedge;
        return true;
    }

    /// <summary>A percentage that nothing is said of goes on with what was told: shares, or growth by partner.</summary>
    private void InList(Scene scene, List<Placed> placed, Reading reading)
    {
        if (reading is not { Relation: Relation.Unknown, IsPercent: true })
        {
            return;
        }

        if (ListedPart(scene, reading.At) is { } part)
        {
            (reading.Part, reading.Relation) = (part, Relation.Share); // "exports consisted of machinery (28 percent) and chemicals (23 percent)"
        }
        else if (placed.Count > 0 && placed[^1] is { Rule: "part" } before && before.Topic == reading.Topic && scene.Chunks[NounPhrase.SkipBack(scene.Chunks, reading.At - 1)].Kind is LexKind.And or LexKind.Mark or LexKind.Contrast)
        {
            (reading.Part, reading.Relation) = (reading.Topic, Relation.Share); // "… were 50 percent in December and 44 percent in January"
        }
        else if (IsToldFlatly(scene, reading))
        {
            (reading.Part, reading.Relation) = (reading.Topic, Relation.Share); // "imports from South Africa were 50 percent in December"
        }
        else if (reading.Topic.Head < 0 && lastShare is not null && Clues.IsTold(scene, reading.At))
        {
            reading.Relation = Relation.Share; // "It had been 2.1 percent in 1998", behind a share
        }
        else if (reading.Topic.Rule is "next" && Clues.Grown(scene, reading.At) is not 0 and var grown)
        {
            reading.Is(Relation.Growth, grown); // "sales grew in France (51 percent) and the Emirates (47.4 percent)"
        }
        else if (placed.Count > 0 && placed[^1].Relation == Relation.Share && Clues.IsNextName(scene, reading.At))
        {
            reading.Relation = Relation.Share; // "the European Union took 12 percent and the United States 8"
        }
        else if (reading.Topic.Rule is "product" && Clues.IsBracketed(scene, reading.At) && Clues.Grown(scene, reading.At) == 0)
        {
            reading.Relation = Relation.Share; // "the main exports were cars (20.5 percent) and wine (11 percent)"
        }
        else if (placed.Count > 0 && placed[^1].Relation == Relation.Share && reading.Topic == placed[^1].Topic && Shares.Toward(scene, reading.At, placed[^1].Topic) is { IsNone: false })
        {
            reading.Relation = Relation.Share; // "75 percent went to India and 12 percent to Bangladesh"
        }
        else if (IsGone(scene, reading.At, reading.Topic, verb: !(placed.Count > 0 && placed[^1] is { Rule: "part" } gone && gone.Topic.Kind == reading.Topic.Kind)))
        {
            (reading.Part, reading.Relation) = (reading.Topic, Relation.Share); // "Of the exports 38 percent went to Romania, 22 percent to Russia"
        }
        else if (reading.Topic is { Rule: "elided", Settled: true } && lastSign == 0 && placed.FindLast(before => before.Quantity.Kind == QuantityKind.Percent) is { Relation: Relation.Share, Of: not null } whole && whole.Topic.Kind == reading.Topic.Kind)
        {
            (reading.Part, reading.Relation) = (reading.Topic, Relation.Share); // "imports from China made up 28 percent, from Japan 8 percent"
        }
        else if (reading.Topic.Rule is "rank" or "next")
        {
            reading.Relation = Relation.Share; // "China was the largest market with 23.6 percent, followed by Japan with 8.3"
        }
    }

    /// <summary>A percentage of a flow that is said to have gone somewhere, or to have come from there.</summary>
    private static bool IsGone(Scene scene, int at, Topic topic, bool verb)
    {
        var link = at + 1 < scene.Chunks.Count && scene.Chunks[at + 1].Kind == LexKind.Verb ? at + 2 : verb ? scene.Chunks.Count : at + 1;
        return topic is { Kind: TopicKind.Out or TopicKind.In, Verb: false, Settled: true } && link + 1 < scene.Chunks.Count && scene.Chunks[link].IsPrep(topic.Kind == TopicKind.Out ? Subs.To : Subs.From)
            && NounPhrase.Economies(scene.Chunks, NounPhrase.Skip(scene.Chunks, link + 1), out _) is { IsNone: false } name && name == (topic.Kind == TopicKind.Out ? topic.Flow.To : topic.Flow.From);
    }

    /// <summary>A percentage in brackets right behind goods that a flow is said to consist of.</summary>
    private static Topic? ListedPart(Scene scene, int at)
    {
        if (at < 2 || !scene.Chunks[at - 1].IsMark(Subs.Open) || scene.Chunks[at - 2].Kind is not (LexKind.Product or LexKind.Goods or LexKind.Word) || scene.Chunks[at - 2].Capital)
        {
            return null;
        }

        for (var i = at - 2; i >= 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Move)
            {
                return null;
            }

            if ((scene.Chunks[i] is { Kind: LexKind.Share, Lexeme.Text: Subs.Parts } || scene.Chunks[i].Kind == LexKind.Verb)
                && scene.FlowBefore(i) is { Settled: true, Verb: false, Product: null, Kind: TopicKind.Out or TopicKind.In } flow && i - flow.End <= 4)
            {
                return flow.In(scene.Chunks[at - 2].Kind == LexKind.Product ? scene.Chunks[at - 2].Lexeme.Text! : "part");
            }
        }

        return null;
    }

    /// <summary>A percentage right behind "were" and a flow between two economies: its part of the whole.</summary>
    private static bool IsToldFlatly(Scene scene, Reading reading)
    {
        var verb = NounPhrase.SkipBack(scene.Chunks, reading.At - 1);
        return reading.Topic is { Settled: true, Verb: false, Product: null, Kind: TopicKind.Out or TopicKind.In, Partner.IsNone: false } topic && topic.Partner != EconomyCode.World && verb == topic.End
            && scene.Chunks[verb].Kind == LexKind.Verb && reading.At + 1 < scene.Chunks.Count && (scene.Chunks[reading.At + 1].Kind is LexKind.Period or LexKind.Mark or LexKind.Prep);
    }

    private static void Compared(Scene scene, Reading reading)
    {
        if (reading.Relation == Relation.Level && (Clues.IsCompared(scene, reading.Topic, reading.At) || (reading.Topic.Kind == TopicKind.Balance && reading.At + 1 < scene.Chunks.Count && scene.Chunks[reading.At + 1].Lexeme.Text == Subs.Into)))
        {
            reading.Relation = Relation.Before; // "compared with a surplus of 1.4 billion"
        }

        if (reading.Relation == Relation.Before && Clues.IsExpected(scene, reading.At))
        {
            reading.Relation = Relation.Level; // "compared with an expected 6.35 billion": not of before, but forecast
        }
    }

    /// <summary>An amount that is a change as the number before it was.</summary>
    private void SameChange(Scene scene, List<Placed> placed, Reading reading)
    {
        if (reading.Relation != Relation.Level)
        {
            return;
        }

        // "fell by 9 percent, or $35 billion": the same change in money.
        if (placed.Count > 0 && scene.Chunks[reading.At - 1].Kind == LexKind.And && reading.At - placed[^1].Chunk <= 3
            && placed[^1].Relation == Relation.Growth && reading.Topic == placed[^1].Topic && reading.Quantity.Kind == QuantityKind.Money)
        {
            reading.Is(Relation.Change, placed[^1].Sign);
        }
        else if (lastSign != 0 && reading.Topic.Head > (reading.Index > 0 ? numbers[reading.Index - 1] : -1) && scene.Chunks[reading.At - 1].IsPrep(Subs.By) && !reading.Topic.Verb
            && reading.Quantity.Kind is QuantityKind.Money or QuantityKind.Physical)
        {
            reading.Is(Relation.Change, lastSign); // "Exports rose by 0.2 billion to 15.4 billion and imports by 0.1 billion"
        }
    }

    /// <summary>A percentage whose verb stands with the number before it, or with the one behind it.</summary>
    private void Gapped(Scene scene, List<Placed> placed, Reading reading)
    {
        if (reading.Relation == Relation.Unknown)
        {
            var (relation, sign) = Gapped(scene, reading.At, reading.Index, reading.Topic, placed, lastSign);
            reading.Is(relation, sign);
        }

        if (reading is { Relation: Relation.Unknown, IsPercent: true })
        {
            var (relation, sign) = Shared(scene, reading.Index, reading.Topic);
            reading.Is(relation, sign);
        }
    }

    private void SamePart(Scene scene, List<Placed> placed, Reading reading)
    {
        if (reading.Relation == Relation.Level && reading.Topic.Kind is not TopicKind.Balance && placed.Count > 0 && placed[^1].Relation == Relation.Share && Clues.IsSamePart(scene, placed[^1].Chunk, reading.At))
        {
            reading.Topic = placed[^1].Topic; // "12.3 percent of all exports, or 1.27 trillion"
        }

        if (reading.Relation == Relation.Level && reading.Topic.Product is null && Clues.PartOf(scene, reading.Topic, reading.At) is { } part)
        {
            reading.Topic = reading.Topic.In(part);
        }

        if (reading is { Relation: Relation.Share, Sign: > 0, Quantity.Kind: QuantityKind.Points, Index: > 0 } && lastSign < 0
            && scene.Chunks[reading.At - 1].IsPrep(Subs.By) && !Clues.HasMove(scene, numbers[reading.Index - 1], reading.At))
        {
            reading.Sign = lastSign; // "Its share in exports fell by 0.3 points, and in imports by 0.9"
        }
    }

    /// <summary>"Rose 15.7 and 17.3 percent": one verb for all numbers of a list.</summary>
    private void InTurn(List<Placed> placed, Reading reading)
    {
        if (reading.InTurn is null)
        {
            return;
        }

        if (placed.Count > 0 && reading.TurnBefore is not null && reading.TurnBefore != reading.InTurn && reading.Relation is Relation.Unknown or Relation.Level
            && placed[^1].Quantity.Kind == reading.Quantity.Kind && placed[^1].Chunk == numbers[reading.Index - 1])
        {
            reading.Is(placed[^1].Relation, placed[^1].Sign);
        }

        reading.Relation = reading.Relation == Relation.Before ? Relation.Level : reading.Relation;
    }

    /// <summary>"… rose 5 percent and imports 3 percent", "by 2 billion, or 17 percent": the verb before rules this number too.</summary>
    private static (Relation Relation, sbyte Sign) Gapped(Scene scene, int at, int index, Topic topic, List<Placed> placed, sbyte lastSign)
    {
        if (index == 0 || lastSign == 0 || placed.Count == 0 || scene.QuantityAt(at).Kind != QuantityKind.Percent)
        {
            return (Relation.Unknown, 1);
        }

        if (scene.Chunks[at - 1].IsPrep(Subs.By) || (scene.Chunks[at - 1].IsPrep(Subs.Of) && at > 1 && scene.Chunks[at - 2].Kind == LexKind.And))
        {
            return (Relation.Growth, lastSign); // "in 2017 it went up by 20.8 percent, in 2018 by 27.1"
        }

        var before = placed[^1];
        var isChangeAgain = before.Relation is Relation.Growth or Relation.Change && before.Topic == topic && scene.Chunks[at - 1].Kind is LexKind.And or LexKind.Mark;
        var isGap = before.Relation is Relation.Growth or Relation.Change or Relation.Level or Relation.Multiple && before.Topic != topic && topic.Head > before.Chunk && at - topic.End <= 2;
        if (before.Relation == Relation.Level && before.Topic == topic && topic.Rule == "product" && scene.Chunks[at - 1].Kind == LexKind.And)
        {
            return (Relation.Share, 1); // "energy accounted for 41.9 billion, or 71 percent"
        }

        return isChangeAgain || isGap ? (Relation.Growth, lastSign) : (Relation.Unknown, (sbyte)1);
    }

    /// <summary>"Imports were 17.8 percent and exports 4.0 percent higher": what is said behind the second number rules the first one too.</summary>
    private (Relation Relation, sbyte Sign) Shared(Scene scene, int index, Topic topic)
    {
        if (index + 1 >= numbers.Count)
        {
            return (Relation.Unknown, 1);
        }

        var (at, next) = (numbers[index], numbers[index + 1]);
        if (next - at > 6 || scene.QuantityAt(next).Kind != QuantityKind.Percent || scene.Chunks[at + 1].Kind is not (LexKind.And or LexKind.Mark)
            || scene.TopicBefore(next) is not { } other || (other != topic && other.Head < at))
        {
            return (Relation.Unknown, 1);
        }

        return Placer.Relate(scene, next, next, out var sign, out _) == Relation.Growth ? (Relation.Growth, sign) : (Relation.Unknown, (sbyte)1);
    }
}
