using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Small pieces of noun phrases that all rules share.</summary>
internal static class NounPhrase
{
    /// <summary>The next chunk that carries weight: articles and adjectives are passed over.</summary>
    public static int Skip(Pieces<Chunk> chunks, int at)
    {
        while (at < chunks.Count && (chunks[at].Kind is LexKind.Filler or LexKind.Both || chunks[at].IsMark(Subs.Quote)))
        {
            at++;
        }

        return at;
    }

    /// <summary>The chunk before that carries weight, this one included; −1 where none does.</summary>
    public static int SkipBack(Pieces<Chunk> chunks, int at)
    {
        while (at >= 0 && chunks[at].Kind == LexKind.Filler)
        {
            at--;
        }

        return at;
    }

    /// <summary>An economy, or several joined by commas and "and".</summary>
    /// <returns>Its code, or the codes joined; none where no economy stands here.</returns>
    public static EconomyCode Economies(Pieces<Chunk> chunks, int at, out int end)
    {
        end = at;
        if (at >= chunks.Count || chunks[at].Kind != LexKind.Economy)
        {
            return default;
        }

        var code = chunks[at].Code;
        end = at + 1;

        // "to China and India", but not "to China and Indian exports".
        while (code.ToString().Length < 32)
        {
            var next = end;
            while (next < chunks.Count && (chunks[next].IsMark(Subs.Comma) || chunks[next].Kind == LexKind.And) && next - end < 2)
            {
                next++;
            }

            next = next > end ? Skip(chunks, next) : next;
            var isAnd = next > end && chunks[next - 1].Kind is LexKind.And or LexKind.Filler;
            var joins = next > end && next < chunks.Count && chunks[next] is { Kind: LexKind.Economy, Sub: Subs.Name }
                && !(next + 1 < chunks.Count && ((chunks[next + 1].Kind is LexKind.Possessive or LexKind.FlowNoun or LexKind.BalanceNoun or LexKind.Quantity || (chunks[next + 1].Kind == LexKind.Prep && chunks[next + 1].Sub != Subs.By))
                    || (!isAnd && chunks[next + 1].Kind is LexKind.Verb or LexKind.Level or LexKind.FlowVerb or LexKind.Share or LexKind.Move)))
                && chunks[at].Sub == Subs.Name;
            if (!joins || chunks[next].Code == code)
            {
                return code;
            }

            code = EconomyCode.Parse($"{code}+{chunks[next].Code}");
            end = next + 1;
        }

        return code;
    }

    /// <summary>"Germany and Poland", "Beijing and Moscow", "China, on the one hand, and Russia" is not read.</summary>
    public static bool Pair(Pieces<Chunk> chunks, int at, out EconomyCode a, out EconomyCode b, out int end)
    {
        (a, b, end) = (default, default, at);
        if (chunks[at].Kind != LexKind.Economy || at + 1 >= chunks.Count || chunks[at + 1].Kind != LexKind.And)
        {
            return false;
        }

        var other = Skip(chunks, at + 2);
        if (other < chunks.Count && chunks[other].Kind == LexKind.OwnerPronoun)
        {
            other = Skip(chunks, other + 1);
        }

        if (other >= chunks.Count || chunks[other].Kind is not (LexKind.Economy or LexKind.OtherSide))
        {
            return false;
        }

        (a, b, end) = (chunks[at].Code, chunks[other].Code, other + 1);
        return true;
    }

    /// <summary>Just behind a list of things: "gold, platinum and iron ore".</summary>
    public static int EndOfList(Pieces<Chunk> chunks, int at)
    {
        var end = at + 1;
        while (end + 1 < chunks.Count)
        {
            var next = chunks[end].IsMark(Subs.Comma) || chunks[end].Kind == LexKind.And ? Skip(chunks, end + 1) : end;
            next = next > end && chunks[end].IsMark(Subs.Comma) && next < chunks.Count && chunks[next].Kind == LexKind.And ? Skip(chunks, next + 1) : next; // ", and"
            if (next > end && chunks[next - 1].Kind == LexKind.And && next < chunks.Count && chunks[next].Kind == LexKind.And)
            {
                return end;
            }

            if (next < chunks.Count && chunks[next].Kind is LexKind.Product or LexKind.Goods)
            {
                end = next + 1;
            }
            else if (next == end && chunks[next].Kind == LexKind.Word && !chunks[next].Capital)
            {
                end = next + 1; // "exports of household cleaning robots"
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>What a list of things is called: the product, or all of them joined by "+"; "part" where one of them is not known.</summary>
    public static string Things(Pieces<Chunk> chunks, int at, int end)
    {
        var name = chunks[at].Lexeme.Text ?? "part";
        for (var i = at + 1; i < end; i++)
        {
            var isItem = chunks[i - 1].Kind == LexKind.And || chunks[i - 1].IsMark(Subs.Comma);
            if (chunks[i].Kind == LexKind.Product && isItem)
            {
                name = With(name, chunks[i].Lexeme.Text);
            }
            else if (chunks[i].Kind == LexKind.Word && isItem && !(i + 1 < end && chunks[i + 1].Kind is LexKind.Product or LexKind.Goods))
            {
                return "part";
            }
        }

        return name;
    }

    /// <summary>A product and another one.</summary>
    public static string With(string product, string? other) => other is null || product == "part" || $"+{product}+".Contains($"+{other}+", StringComparison.Ordinal) ? product : $"{product}+{other}";
}
