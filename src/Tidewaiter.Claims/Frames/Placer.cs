using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Frames;

/// <summary>Finds for each quantity of a sentence what it is about, and how it stands to it.</summary>
internal static class Placer
{
    private const int Window = 12; // chunks on the left in which a verb rules a number

    /// <summary>How the number at a chunk stands to its topic, by the words before and behind it.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The chunk of the number.</param>
    /// <param name="floor">The first chunk that may be looked at: behind the topic or the number before.</param>
    /// <param name="sign">Up or down.</param>
    /// <param name="hedge">What the verb adds.</param>
    public static Relation Relate(Scene scene, int at, int floor, out sbyte sign, out Hedge hedge)
    {
        (sign, hedge) = (1, Hedge.Exact);
        var quantity = scene.QuantityAt(at);
        var left = Left(scene, at, floor);
        var right = Right(scene, at);
        hedge = left.Hedge;
        if (left.Denied || right.OfOther)
        {
            return Relation.None;
        }

        switch (quantity.Kind)
        {
            case QuantityKind.Percent or QuantityKind.Points:
                if (right.Share || (left.Share && right.MoveSign == 0))
                {
                    return Relation.Share;
                }

                if (right.MoveSign != 0)
                {
                    sign = right.MoveSign;
                    return Relation.Growth;
                }

                // "Its share slipped to 3.5 percent from 4 percent", "the share rose by 2 points"
                if (HasShareNoun(scene, at) && (left.Prep is Subs.To or Subs.At or Subs.From or Subs.Against or Subs.Than or Subs.InPrep || left.Leveled || quantity.Kind == QuantityKind.Points))
                {
                    sign = quantity.Kind == QuantityKind.Points && left.MoveSign < 0 ? (sbyte)-1 : (sbyte)1;
                    return Relation.Share;
                }

                if (left.Took && left.MoveSign == 0)
                {
                    return Relation.Share; // "while Russia took just 3.4 percent"
                }

                if (left.Prep is Subs.Against or Subs.From or Subs.Than)
                {
                    return Relation.None; // "up from 25 percent": a rate of before
                }

                if (left.MoveSign != 0)
                {
                    sign = left.MoveSign;
                    return Relation.Growth;
                }

                sign = 1;
                return quantity.Signed || quantity.IsVerb ? Relation.Growth : Relation.Unknown;

            case QuantityKind.Multiple:
                return right.Compares || IsBesideOther(scene, at) ? Relation.None : Relation.Multiple;

            default:
                if (right.MoveSign != 0 && quantity.Kind != QuantityKind.Bare)
                {
                    sign = right.MoveSign;
                    return Relation.Change;
                }

                if (left.MoveSign != 0 && left.Prep is Subs.By or Subs.Of)
                {
                    sign = left.MoveSign;
                    return Relation.Change;
                }

                if (left.MoveAdjacent && left.Prep == 0 && quantity.Kind is QuantityKind.Money or QuantityKind.Physical && quantity.Hedge != Hedge.UpTo)
                {
                    sign = left.MoveSign;
                    return Relation.Change; // "rose $2.9 billion"
                }

                return left.Prep is Subs.Against or Subs.From or Subs.Than || left.Against ? Relation.Before : Relation.Level;
        }
    }

    private static bool HasShareNoun(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i].Is(LexKind.Share, Subs.ShareNoun))
            {
                return true;
            }
        }

        return false;
    }

    private static Surroundings Left(Scene scene, int at, int floor)
    {
        var found = new Surroundings();
        var first = true;
        var closed = false; // whether a comma parts what stands further left: "After adjustment, exports came to"
        for (var i = at - 1; i >= floor && at - i <= Window; i--)
        {
            var chunk = scene.Chunks[i];
            switch (chunk.Kind)
            {
                case LexKind.Prep when chunk.Sub == Subs.Against && !first && !closed && found is { Leveled: false, MoveSign: 0 }:
                    found.Against = true; // "compared with a surplus of 1.4 billion"
                    break;
                case LexKind.Prep when first:
                    found.Prep = chunk.Sub;
                    first = false;
                    break;
                case LexKind.Filler or LexKind.Mark or LexKind.Record or LexKind.Verb or LexKind.Worth or LexKind.Whole or LexKind.Bilateral:
                    closed |= chunk.IsMark(Subs.Comma);
                    first &= chunk.Kind is LexKind.Filler or LexKind.Record || chunk.IsMark(Subs.Quote);
                    break;
                case LexKind.Move:
                    if (found.MoveSign == 0)
                    {
                        (found.MoveSign, found.MoveIsNoun) = (chunk.Sign, chunk.Sub == Subs.MoveNoun);
                        found.MoveAdjacent = i == at - 1 && chunk.Sub is Subs.MoveVerb or Subs.MoveAdverb;
                        if (chunk.Sub == Subs.MoveMore)
                        {
                            found.MoveSign = 0; // "more than" before a number is a hedge, "lower" an adjective
                        }
                    }

                    first = false;
                    break;
                case LexKind.Exceed:
                    if (found.Prep == Subs.By && !found.Named && scene.QuantityAt(at).Kind == QuantityKind.Percent)
                    {
                        found.MoveSign = chunk.Sign; // "exceeding last year's figure by 22.8 percent"
                    }
                    else if (found.Hedge == Hedge.Exact && found.MoveSign == 0)
                    {
                        found.Hedge = chunk.Sign > 0 ? Hedge.Over : Hedge.Nearly;
                    }

                    first = false;
                    break;
                case LexKind.Share:
                    found.Share = found.MoveSign == 0 && !found.Leveled;
                    first = false;
                    if (found.Share)
                    {
                        return found;
                    }

                    break;
                case LexKind.FlowNoun or LexKind.BalanceNoun:
                    (found.Named, first) = (true, false);
                    break;
                case LexKind.FlowVerb:
                    found.Took |= first && chunk.Sub != Subs.Both;
                    first = false;
                    break;
                case LexKind.Level:
                    found.Leveled = true;
                    first = false;
                    break;
                case LexKind.Denial:
                    found.Denied = i == at - 1;
                    first = false;
                    break;
                case LexKind.Contrast or LexKind.Quantity:
                    return found;
                default:
                    first = false;
                    break;
            }

            if (found.MoveSign != 0 && found.Prep != 0)
            {
                return found;
            }
        }

        return found;
    }

    private static Surroundings Right(Scene scene, int at)
    {
        var found = new Surroundings();
        for (var i = at + 1; i < scene.Chunks.Count && i - at <= 4; i++)
        {
            var chunk = scene.Chunks[i];
            switch (chunk.Kind)
            {
                case LexKind.Filler or LexKind.Terms:
                    continue;
                case LexKind.Mark when chunk.Sub == Subs.Comma && i == at + 1 && i + 1 < scene.Chunks.Count && scene.Chunks[i + 1].Is(LexKind.Move, Subs.MoveMore) && IsOther(scene, at):
                    found.MoveSign = scene.Chunks[i + 1].Sign;
                    return found;
                case LexKind.Mark when chunk.Sub == Subs.Comma && i == at + 1 && MoveBehindOther(scene, i) is not 0 and var sign:
                    found.MoveSign = sign; // "24.1 million dollars, or 8 percent, more than"
                    return found;
                case LexKind.Mark when chunk.Sub == Subs.Open && i == at + 1 && i + 3 < scene.Chunks.Count && scene.Chunks[i + 2].IsMark(Subs.Close) && scene.Chunks[i + 3].Is(LexKind.Move, Subs.MoveMore)
                    && scene.Chunks[i + 1].Kind == LexKind.Quantity && scene.QuantityAt(i + 1).Conversion:
                    found.MoveSign = scene.Chunks[i + 3].Sign; // "160 million dollars (143 million euros) more"
                    return found;
                case LexKind.Mark when chunk.Sub == Subs.Open && i == at + 1 && i + 3 < scene.Chunks.Count && scene.Chunks[i + 2].IsMark(Subs.Close) && scene.Chunks[i + 3].Kind == LexKind.Move && IsOtherUnit(scene, at, i + 1)
                    && (scene.Chunks[i + 3].Sub is Subs.MoveNoun or Subs.MoveMore || IsNounForm(scene, i + 3, i + 2)):
                case LexKind.And when i == at + 1 && i + 2 < scene.Chunks.Count && scene.Chunks[i + 2].Is(LexKind.Move, Subs.MoveMore) && IsOtherUnit(scene, at, i + 1):
                    found.MoveSign = scene.Chunks[chunk.Kind == LexKind.And ? i + 2 : i + 3].Sign; // "a £1.3 billion (20.6%) increase", "6,601 tons or 35.5 percent more"
                    return found;
                case LexKind.Mark when chunk.Sub == Subs.Open && i == at + 1 && i + 3 < scene.Chunks.Count && scene.Chunks[i + 2].IsMark(Subs.Close) && scene.Chunks[i + 3].IsPrep(Subs.Of):
                    found.Share = IsWholeBehind(scene, i + 4); // "82.5 percent (8.54 trillion) of total exports"
                    return found;
                case LexKind.Whole or LexKind.Bilateral or LexKind.Period when i == at + 1:
                    continue;
                case LexKind.Move:
                    if ((chunk.Sub == Subs.MoveNoun && !(i > at + 1 && IsOfNext(scene, i))) || chunk.Sub == Subs.MoveMore || (chunk.Sub == Subs.MoveVerb && IsNounForm(scene, i, at)) || IsCompared(scene, i))
                    {
                        found.MoveSign = chunk.Sign;
                    }

                    return found;
                case LexKind.Mark when chunk.Sub == Subs.Close && i == at + 1 && at > 0 && scene.Chunks[at - 1].IsMark(Subs.Open) && i + 1 < scene.Chunks.Count && scene.Chunks[i + 1].IsPrep(Subs.Of):
                    found.Share = IsWholeBehind(scene, i + 2); // "5 billion euros (29 percent) of total exports"
                    return found;
                case LexKind.Prep when chunk.Sub == Subs.Against && chunk.Sign != 0 && i == at + 1:
                    found.MoveSign = chunk.Sign; // "40 percent up from a year earlier"
                    return found;
                case LexKind.Prep when chunk.Sub == Subs.To && i == at + 1 && NounPhrase.Skip(scene.Chunks, i + 1) is var output && output < scene.Chunks.Count && scene.Chunks[output].Kind == LexKind.NonTrade:
                    found.OfOther = true; // "net exports contributed 0.2 percent to GDP"
                    return found;
                case LexKind.Prep when chunk.Sub == Subs.Of && i == at + 1:
                    found.Share = IsWholeBehind(scene, i + 1);
                    found.OfOther = !found.Share && NounPhrase.Skip(scene.Chunks, i + 1) is var thing && thing < scene.Chunks.Count && scene.Chunks[thing].Kind == LexKind.NonTrade;
                    return found;
                case LexKind.Share when chunk.Sub == Subs.ShareNoun && i <= at + 2:
                    found.Share = true;
                    return found;
                case LexKind.Level or LexKind.Worth:
                default:
                    found.Compares = chunk.IsPrep(Subs.Than) || (chunk.Kind == LexKind.Contrast && i == at + 1);
                    return found;
            }
        }

        return found;
    }

    /// <summary>"Twice the exports to China", "three times the value of crude oil": set beside another flow, not beside what was before.</summary>
    private static bool IsBesideOther(Scene scene, int at)
    {
        var next = at + 1;
        while (next < scene.Chunks.Count && next - at <= 4 && (scene.Chunks[next].Kind is LexKind.Filler or LexKind.Worth or LexKind.Pronoun || scene.Chunks[next].IsPrep(Subs.Of)))
        {
            next++;
        }

        return next > at + 1 && next < scene.Chunks.Count && scene.Chunks[next].Kind is LexKind.Economy or LexKind.FlowNoun or LexKind.Product or LexKind.BalanceNoun
            && !(next + 2 < scene.Chunks.Count && (scene.Chunks[next + 1].Kind == LexKind.Period || scene.Chunks[next + 2].Kind == LexKind.Period));
    }

    private static bool IsOtherUnit(Scene scene, int at, int other) =>
        scene.Chunks[other].Kind == LexKind.Quantity && scene.QuantityAt(other).Kind == QuantityKind.Percent && scene.QuantityAt(at).Kind is QuantityKind.Money or QuantityKind.Physical;

    private static bool IsOther(Scene scene, int at)
    {
        var and = at - 1;
        while (and > 0 && scene.Chunks[and].Kind == LexKind.Filler)
        {
            and--;
        }

        return and > 1 && scene.Chunks[and].Kind == LexKind.And && scene.Chunks[and - 1].IsMark(Subs.Comma) && scene.Chunks[and - 2].Kind == LexKind.Quantity;
    }

    private static sbyte MoveBehindOther(Scene scene, int comma)
    {
        var number = NounPhrase.Skip(scene.Chunks, comma + 1);
        if (number >= scene.Chunks.Count || scene.Chunks[number].Kind != LexKind.And)
        {
            return 0;
        }

        number = NounPhrase.Skip(scene.Chunks, number + 1);
        var move = number + 1;
        while (move < scene.Chunks.Count && scene.Chunks[move].IsMark(Subs.Comma))
        {
            move++;
        }

        return number < scene.Chunks.Count && scene.Chunks[number].Kind == LexKind.Quantity && move < scene.Chunks.Count && scene.Chunks[move].Is(LexKind.Move, Subs.MoveMore)
            ? scene.Chunks[move].Sign
            : (sbyte)0;
    }

    /// <summary>"16.5 billion in 2009, an increase of 7.3 percent": the change is that of the number behind it.</summary>
    private static bool IsOfNext(Scene scene, int move) =>
        move + 2 < scene.Chunks.Count && scene.Chunks[move + 1].IsPrep(Subs.Of) && NounPhrase.Skip(scene.Chunks, move + 2) is var next && next < scene.Chunks.Count && scene.Chunks[next].Kind == LexKind.Quantity;

    /// <summary>"a 5 percent rise", "a 3 percent fall": the verb's form used as a noun, right behind the number.</summary>
    private static bool IsNounForm(Scene scene, int move, int at) =>
        move == at + 1 && (move + 1 >= scene.Chunks.Count || scene.Chunks[move + 1].Kind is LexKind.Prep or LexKind.Mark or LexKind.Period or LexKind.And or LexKind.Filler or LexKind.Terms);

    /// <summary>"5 percent up on the year", "8 percent down from".</summary>
    private static bool IsCompared(Scene scene, int move) =>
        scene.Chunks[move].Sub == Subs.MoveAdverb && move + 1 < scene.Chunks.Count
        && (scene.Chunks[move + 1].Kind is LexKind.Prep or LexKind.Period || scene.Chunks[move + 1].IsPrep(Subs.On));

    /// <summary>"28 percent of its exports", "of the total", "of China's trade": a whole, and not "5 percent of the people".</summary>
    private static bool IsWholeBehind(Scene scene, int at)
    {
        for (var i = at; i < scene.Chunks.Count && i - at <= 5; i++)
        {
            var chunk = scene.Chunks[i];
            if (chunk.Kind is LexKind.FlowNoun or LexKind.BalanceNoun or LexKind.Whole || chunk.Is(LexKind.Pronoun, Subs.Those) || (chunk.Kind == LexKind.Pronoun && i == at))
            {
                return true;
            }

            if (chunk.Kind is not (LexKind.Filler or LexKind.OwnerPronoun or LexKind.FlowVerb or LexKind.Economy or LexKind.Possessive or LexKind.Product or LexKind.Goods
                or LexKind.Country or LexKind.Bilateral or LexKind.BothSides or LexKind.Period or LexKind.Word or LexKind.Services or LexKind.OtherSide))
            {
                return false;
            }
        }

        return false;
    }

    private struct Surroundings
    {
        public byte Prep;
        public sbyte MoveSign;
        public bool MoveIsNoun;
        public bool MoveAdjacent;
        public bool Share;
        public bool Leveled;
        public bool OfOther; // "3.5 percent of GDP"
        public bool Named; // another flow stands between
        public bool Took;
        public bool Against;
        public bool Denied;
        public bool Compares;
        public Hedge Hedge;
    }
}
