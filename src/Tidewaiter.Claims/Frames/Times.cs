using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>What the mentions of time in a sentence belong to: what is told, what it is compared with, or one number alone.</summary>
internal static class Times
{
    /// <summary>Whether a mention with this role and with months stands there.</summary>
    public static bool Is(Scene scene, int at, PeriodRole role) =>
        scene.Chunks[at].Kind == LexKind.Period && scene.PeriodAt(at).Role == role && scene.PeriodAt(at).Period is not null;

    /// <summary>Whether it names the months of what is told, not of what that is compared with.</summary>
    public static bool IsOwn(Scene scene, int at) => scene.Chunks[at].Kind == LexKind.Period && scene.Owns(at);

    /// <summary>The same, found out anew.</summary>
    public static bool NamesOwn(Scene scene, int at) => Is(scene, at, PeriodRole.Covers) && !IsAfterAgainst(scene, at) && !IsOfClause(scene, at) && !IsOfOrder(scene, at) && !IsExplained(scene, at);

    /// <summary>"A year earlier": it dates the number or the statement that it stands beside, and nothing further away.</summary>
    public static bool IsEarlier(Scene scene, int at) => scene.PeriodAt(at).Rule is "year-earlier" or "earlier" or "previous" or "previous-period";

    /// <summary>The months of a number of before stand right behind it: "from 3.2 billion in April".</summary>
    public static bool BelongsToBefore(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 5; i--)
        {
            if (scene.Chunks[i].IsMark(Subs.Close) && i > 2 && scene.Chunks[i - 1].Kind == LexKind.Quantity && scene.QuantityAt(i - 1).Conversion && scene.Chunks[i - 2].IsMark(Subs.Open))
            {
                i -= 2; // "against 4 billion euros (4.9 billion dollars) in 2021"
                continue;
            }

            if (scene.Chunks[i].Kind == LexKind.Quantity)
            {
                for (var k = i - 1; k >= 0 && i - k <= 5 && scene.Chunks[k].Kind is not (LexKind.Quantity or LexKind.Contrast or LexKind.Move or LexKind.Level); k--)
                {
                    if (scene.Chunks[k].IsPrep(Subs.Against) || (k == i - 1 && IsAfterAgainst(scene, i)))
                    {
                        return true;
                    }
                }

                return false;
            }

            if (scene.Chunks[i].Kind is not (LexKind.Filler or LexKind.Prep))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Than the surplus of a year earlier, in May 2020": the months of before, told once more.</summary>
    private static bool IsExplained(Scene scene, int at) =>
        (at > 0 && Is(scene, at - 1, PeriodRole.Base)) || at > 2 && scene.Chunks[at - 1].IsMark(Subs.Comma) && scene.Chunks[at - 2].Kind == LexKind.Period && IsEarlier(scene, at - 2)
        && scene.PeriodAt(at - 2).Period == scene.PeriodAt(at).Period;

    /// <summary>"…, the second largest of 2024", "… and the highest this year": it dates an order of months, not what is told.</summary>
    private static bool IsOfOrder(Scene scene, int at)
    {
        var order = at - 1;
        while (order > 0 && scene.Chunks[order].Kind == LexKind.Prep)
        {
            order--;
        }

        if (order < 2 || !(scene.Chunks[order].Kind == LexKind.Superlative || scene.Chunks[order] is { Kind: LexKind.Filler, Lexeme.Text: Subs.Order }))
        {
            return false;
        }

        while (order > 0 && scene.Chunks[order].Kind is LexKind.Superlative or LexKind.Filler or LexKind.Ordinal)
        {
            order--;
        }

        return scene.Chunks[order].Kind == LexKind.And || scene.Chunks[order].IsMark(Subs.Comma);
    }

    /// <summary>"Since the agreement took effect in April 2004, trade has …", "the ministry said in June": it dates something else.</summary>
    private static bool IsOfClause(Scene scene, int at)
    {
        if (at > 0 && scene.Chunks[at - 1].Kind == LexKind.Say && at + 1 < scene.Chunks.Count && scene.Chunks[at + 1].Is(LexKind.Pronoun, Subs.Those))
        {
            return true;
        }

        if (at > 0 && scene.Chunks[at - 1].Kind == LexKind.Period && scene.PeriodAt(at - 1).Rule == "since-records")
        {
            return true; // "the largest since records began in 1997"
        }

        for (var i = at - 1; i >= 0 && scene.Chunks[i].Kind is not (LexKind.Mark or LexKind.Quantity); i--)
        {
            if (scene.Chunks[i].Is(LexKind.Contrast, Subs.Since))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"September's record deficit of 10.2 billion": the months that own a number.</summary>
    public static Period? Owner(Scene scene, int at)
    {
        for (var i = at - 1; i > 0 && at - i <= 6 && scene.Chunks[i].Kind is LexKind.Filler or LexKind.Prep or LexKind.Record or LexKind.BalanceNoun or LexKind.FlowNoun or LexKind.Possessive; i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Possessive)
            {
                return scene.Chunks[i - 1].Kind == LexKind.Period ? scene.PeriodAt(i - 1).Period : null;
            }

            if (i < at - 1 && scene.Chunks[i].Kind is LexKind.FlowNoun or LexKind.BalanceNoun && Is(scene, i - 1, PeriodRole.Base))
            {
                return scene.PeriodAt(i - 1).Period; // "less than June exports of 190 billion"
            }
        }

        return null;
    }

    /// <summary>"Up from the 25th place last year": it dates what is compared with.</summary>
    public static bool IsOfBefore(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 6 && scene.Chunks[i].Kind != LexKind.Mark && !scene.Parts(i); i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Prep && scene.Chunks[i].Sub is Subs.Against or Subs.Than)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"6.9 percent less than the high of 244.8 billion reached in 2024": from here on a text tells of what is compared with.</summary>
    public static bool IsCompared(Scene scene, int at) => scene.Chunks[at].IsPrep(Subs.Than) || scene.Chunks[at].IsPrep(Subs.Against);

    /// <summary>"(2023: 28.4 billion)": inside brackets that hold another number than the one it would be for.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The mention of time.</param>
    /// <param name="number">The number; −1 to ask for any.</param>
    public static bool IsBracketed(Scene scene, int at, int number)
    {
        var open = at - 1;
        while (open >= 0 && at - open <= 6 && !scene.Chunks[open].IsMark(Subs.Open) && !scene.Chunks[open].IsMark(Subs.Close))
        {
            open--;
        }

        if (open < 0 || !scene.Chunks[open].IsMark(Subs.Open))
        {
            return false;
        }

        var holds = false;
        for (var i = open + 1; i < scene.Chunks.Count && !scene.Chunks[i].IsMark(Subs.Close); i++)
        {
            if (i == number)
            {
                return false;
            }

            holds |= scene.Chunks[i].Kind == LexKind.Quantity;
        }

        return holds;
    }

    /// <summary>"…, in 2018 by 27.1 percent", "…, in March 3 billion": behind a comma, what follows is told of this time.</summary>
    public static bool LeadsOn(Scene scene, int at)
    {
        if (scene.Chunks[at].Kind != LexKind.Period || at + 1 >= scene.Chunks.Count)
        {
            return false;
        }

        var next = scene.Chunks[at + 1];
        if (next.IsMark(Subs.Colon))
        {
            return true; // "(2023: $28.4bn)"
        }

        var before = at - 1;
        while (before >= 0 && scene.Chunks[before].Kind is LexKind.Filler or LexKind.And)
        {
            before--;
        }

        var parted = before >= 0 && (scene.Chunks[before].IsMark(Subs.Comma) || scene.Chunks[at - 1].Kind == LexKind.And);
        return parted && (next.Kind == LexKind.Quantity || next.IsPrep(Subs.By) || next.IsMark(Subs.Dash) || scene.TopicAfter(at + 1)?.First == at + 1
            || (IsStatement(next) && (scene.Chunks[at - 1].Kind == LexKind.And || HasNumber(scene, at + 1))));
    }

    // "…, and this year the picture", "…, in May exports reached"
    private static bool IsStatement(Chunk chunk) =>
        chunk.Kind is LexKind.FlowNoun or LexKind.BalanceNoun or LexKind.Bilateral or LexKind.Pronoun or LexKind.OwnerPronoun or LexKind.Level or LexKind.Move or LexKind.Filler or LexKind.Verb
            or LexKind.Economy or LexKind.Word or LexKind.Whole or LexKind.FlowVerb;

    private static bool HasNumber(Scene scene, int at)
    {
        for (; at < scene.Chunks.Count && !scene.Chunks[at].IsMark(Subs.Comma) && !scene.Parts(at); at++)
        {
            if (scene.Chunks[at].Kind == LexKind.Quantity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next number behind another one, that is no conversion of it; −1 where there is none.</summary>
    public static int NextNumber(Scene scene, int at)
    {
        for (var i = scene.Next(LexKind.Quantity, at + 1); i >= 0; i = scene.Next(LexKind.Quantity, i + 1))
        {
            if (scene.QuantityAt(i) is { Conversion: false, Kind: QuantityKind.Money or QuantityKind.Percent or QuantityKind.Points or QuantityKind.Multiple or QuantityKind.Physical })
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The time that a heading or a first sentence opens the article with: the one that it names, or of several the first, where that is the latest
    /// ("rose in February, after a drop in January"); <see langword="null"/> where it does not say on which the article goes on ("in 2024 and in April 2025").
    /// </summary>
    public static Period? Opening(Scene scene)
    {
        Period? first = null;
        foreach (var mention in scene.Periods)
        {
            if (mention is not { Role: PeriodRole.Covers, Named: true, Period: { } period })
            {
                continue;
            }

            if (first is { } opening && opening != period && (period.End >= opening.End || opening.Months > 12))
            {
                return null;
            }

            first ??= period;
        }

        return first is null || LastNamed(scene) == first || first.Value.Months < 12 ? first : LastNamed(scene);
    }

    /// <summary>The last time that a sentence named at all, for what it tells or what that is compared with.</summary>
    public static Period? LastMentioned(Scene scene)
    {
        for (var i = scene.Periods.Count - 1; i >= 0; i--)
        {
            if (scene.Periods[i] is { Role: PeriodRole.Covers or PeriodRole.Base, Refers: false, Period: { } period })
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>The last time that a sentence named for what it tells.</summary>
    public static Period? LastNamed(Scene scene)
    {
        for (var i = scene.Last(LexKind.Period, scene.Chunks.Count); i >= 0; i = scene.Last(LexKind.Period, i))
        {
            if (scene.PeriodAt(i).Named && IsOwn(scene, i) && !IsEarlier(scene, i) && !BelongsToBefore(scene, i) && !IsBracketed(scene, i, -1))
            {
                return scene.PeriodAt(i).Period;
            }
        }

        return null;
    }

    private static bool IsAfterAgainst(Scene scene, int at)
    {
        at--;
        while (at >= 0 && scene.Chunks[at].Kind == LexKind.Filler)
        {
            at--;
        }

        return at >= 0 && scene.Chunks[at].Kind == LexKind.Prep && scene.Chunks[at].Sub is Subs.Against or Subs.Than or Subs.From;
    }
}
