using System.Globalization;
using Tidewaiter.Articles;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Claims.Languages.English;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Explaining;

/// <summary>Whether the sentence of a claim itself says what the claim is about, or it was taken over from elsewhere.</summary>
/// <remarks>
/// What is taken over may be taken over wrongly: a claim is contradicted for its period or its flow only where its own sentence names
/// them. Where the place in the text is not known, or the language is none whose words are known here, it counts as named.
/// </remarks>
internal sealed partial class Wordings(Article article, DateOnly? day)
{
    private bool? constantPrices;

    /// <summary>Whether the sentence names the kind of flow.</summary>
    public bool NamesFlow(Claim claim) =>
        SentenceOf(claim) is not { } sentence
        || (claim.Flow.Kind switch { FlowKind.Trade => TradeWords, FlowKind.Balance => BalanceWords, _ => DirectionWords })
            .Any(word => Has(sentence, word))
        || (claim.Flow.Kind == FlowKind.Exports && NamesWhoseGoods(claim, sentence));

    /// <summary>Whether the sentence names flows of other kinds only: "goods traded between" them, where the claim is of what one sold.</summary>
    public bool NamesOtherFlowsOnly(Claim claim) =>
        SentenceOf(claim) is { } sentence && !NamesFlow(claim)
        && (HasAny(sentence, TradeWords) || HasAny(sentence, BalanceWords) || HasAny(sentence, DirectionWords));

    /// <summary>Whether the sentence names the flow and both its sides, and no flow of another kind that the figure could be of.</summary>
    public bool NamesFlowAlone(Claim claim)
    {
        if (SentenceOf(claim) is not { } sentence)
        {
            return true;
        }

        var (trade, balance, selling, buying) = (HasAny(sentence, TradeWords), HasAny(sentence, BalanceWords), HasAny(sentence, SellingWords), HasAny(sentence, BuyingWords));
        return Names(sentence, claim.Flow.From) && Names(sentence, claim.Flow.To) && claim.Flow.Kind switch
        {
            FlowKind.Trade => trade && !balance && !selling && !buying,
            FlowKind.Balance => balance && !selling && !buying,
            _ => selling != buying && !trade && !balance,
        };
    }

    /// <summary>Whether the sentence says that it speaks of trade with all the world, or names whose trade it is.</summary>
    public bool NamesWhole(Claim claim) => SentenceOf(claim) is not { } sentence || HasAny(sentence, TotalWords) || (NamesParties(claim) && !HasAny(sentence, PairWords));

    /// <summary>Whether the sentence names who sells or buys; of a balance, whose it is.</summary>
    public bool NamesParties(Claim claim) =>
        SentenceOf(claim) is not { } sentence
        || Names(sentence, claim.Flow.From)
        || (claim.Flow.Kind != FlowKind.Balance && Names(sentence, claim.Flow.To));

    /// <summary>Whether the sentence speaks of goods to, from or with somebody who is on neither side of the claim: then the claim may be of him.</summary>
    public bool NamesAnother(Claim claim) =>
        SentenceOf(claim) is { } sentence && Parties.Named(sentence).Any(name => !IsSide(name, claim));

    /// <summary>Whether it speaks of such only, and of neither side of the claim.</summary>
    public bool NamesOthersOnly(Claim claim) => NamesAnother(claim) && !Parties.Named(SentenceOf(claim)!).Any(name => IsSide(name, claim));

    /// <summary>Whether the sentence speaks of some goods only, where the claim is of all.</summary>
    public bool NamesGoods(Claim claim) => claim.Product is null && SentenceOf(claim) is { } sentence && GoodsWords.Name(sentence);

    /// <summary>Whether the sentence speaks of shares or points, of which a rate may be.</summary>
    public bool SpeaksOfShares(Claim claim) => SentenceOf(claim) is { } sentence && HasAny(sentence, ShareWords);

    /// <summary>
    /// Whether the sentence names both sides of the claim, and not another partner in what leads to the figure or goes with it: "to Japan came
    /// to $71 billion", and not "to Japan and South Korea" or "$71 billion to South Korea".
    /// </summary>
    public bool NamesPartnerAlone(Claim claim, EconomyCode other)
    {
        if (SentenceOf(claim) is null)
        {
            return true;
        }

        var (begin, length) = Sentences.Around(article.Text, claim.Begin, claim.Length);
        var sentence = article.Text.AsSpan(begin, length);
        var after = sentence[(claim.Begin - begin + claim.Length)..];
        var led = sentence[..(length - after.Length + EndOfClause(after))];
        return EconomyForms.AreIn(led, claim.Flow.From) && EconomyForms.AreIn(led, claim.Flow.To) && !EconomyForms.AreIn(led, other);
    }

    /// <summary>Whether the sentence itself names what a change is measured against.</summary>
    public bool NamesBase(Claim claim) =>
        claim is not { Base: { } against, Period: { } period } || SentenceOf(claim) is not { } sentence
        || (against == period.YearBefore
            ? HasAny(sentence, YearBefore) || (Has(sentence, Periods.Name(against.End)) && NamesYear(sentence, against.End.Year))
            : HasAny(sentence, TimeBefore) || (against.End.OfYear != period.End.OfYear && sentence.Contains(Periods.Name(against.End), StringComparison.Ordinal)));

    /// <summary>Whether the sentence names years, and none of them is the claim's.</summary>
    public bool NamesOtherYears(Claim claim) =>
        claim.Period is { } period && SentenceOf(claim) is { } sentence && !NamesYear(sentence, period.End.Year)
        && Enumerable.Range(period.End.Year - 30, 35).Any(year => NamesYear(sentence, year));

    /// <summary>Whether the sentence may count a rate from another year than the one before: "up 336 percent since 1993".</summary>
    public bool NamesAnotherYear(Claim claim) =>
        claim.Period is { } period && SentenceOf(claim) is { } sentence
        && (Has(sentence, "since ") || Enumerable.Range(period.End.Year - 60, 65).Any(year =>
            (year < period.Start.Year || year > period.End.Year) && year != claim.Base?.End.Year && NamesYear(sentence, year)));

    /// <summary>Whether the article speaks of goods and services together, with which other partners may come first.</summary>
    public bool SpeaksOfServices => article.Text.Contains("goods and services", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sentence tells amounts of goods by weight or in pieces, of which a rate may be.</summary>
    public bool SpeaksOfQuantities(Claim claim) => SentenceOf(claim) is { } sentence && HasAny(sentence, QuantityWords);

    /// <summary>Whether the article reckons in the prices of one year, so that its amounts are not those that offices publish.</summary>
    public bool SpeaksOfConstantPrices => constantPrices ??= HasAny(article.Text, ConstantPrices);

    /// <summary>Whether the sentence names the office that is credited, and whose it is.</summary>
    public bool NamesSource(Claim claim) =>
        SentenceOf(claim) is not { } sentence
        || (claim.Source is { } source && sentence.Contains(source, StringComparison.OrdinalIgnoreCase)
            && (claim.Reporter is not { } reporter || Names(sentence, reporter)));

    /// <summary>Whether the sentence names the period, in what tells it from another.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="other">The period it may have been meant for; <see langword="null"/> where any.</param>
    public bool NamesPeriod(Claim claim, Period? other = null)
    {
        if (claim.Period is not { } period || SentenceOf(claim) is not { } sentence)
        {
            return true;
        }

        var yearDiffers = other is null || other.Value.End.Year != period.End.Year;
        var monthsDiffer = other is null || other.Value.Start.OfYear != period.Start.OfYear || other.Value.Months != period.Months;
        return (!yearDiffers || NamesYear(sentence, period.End.Year)) && (!monthsDiffer || NamesMonths(sentence, period));
    }

    /// <summary>Whether one sentence tells all of the claims.</summary>
    public bool AreTold(IEnumerable<Claim> together) =>
        together.Select(claim => SentenceOf(claim) is null ? -1 : Sentences.Around(article.Text, claim.Begin, claim.Length).Begin).Distinct().Count() == 1;

    /// <summary>Whether the sentence itself names another period at both its ends: "from January through October" was read as October.</summary>
    public bool NamesInstead(Claim claim, Period other) =>
        claim.Period is { } period && SentenceOf(claim) is { } sentence
        && (period.Start.OfYear, period.Months) != (other.Start.OfYear, other.Months)
        && NamesEnds(sentence, other) && (period.IsMonth || !NamesEnds(sentence, period));

    /// <summary>Whether the claim's month is named only as that of a later figure: "dwarfed February's $91 billion".</summary>
    public bool NamesMonthOfAnother(Claim claim)
    {
        if (claim.Period is not { IsMonth: true, End: var month } || SentenceOf(claim) is null)
        {
            return false;
        }

        var (begin, length) = Sentences.Around(article.Text, claim.Begin, claim.Length);
        var (sentence, name) = (article.Text.Substring(begin, length), Periods.Name(month));
        var at = sentence.IndexOf(name, StringComparison.Ordinal);
        return at > claim.Begin - begin && sentence.LastIndexOf(name, StringComparison.Ordinal) == at
            && sentence.AsSpan(at + name.Length) is ['\'' or '’', 's', ..];
    }

    /// <summary>Whether the words beside the figure tell that it is a change, "a rise of", or that it is what was reached, "rose to".</summary>
    public bool Tells(Claim claim, ClaimKind kind) => SentenceOf(claim) is not null && ChangeWords.Tell(article.Text, claim.Begin, claim.Length) == kind;

    /// <summary>The sentence of a claim; <see langword="null"/> where it is not known, or not in English.</summary>
    private string? SentenceOf(Claim claim) =>
        claim.Length <= 0 || claim.Begin + claim.Length > article.Text.Length
        || (article.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            ? null
            : DollarsOfNoSide(Sentences.Of(article, claim.Begin, claim.Length));

    // "US$7 million" names no party.
    private static string DollarsOfNoSide(string sentence)
    {
        foreach (var dollars in (string[])["US dollar", "U.S. dollar", "US$", "(US)$", "US $", "U.S.$"])
        {
            sentence = sentence.Replace(dollars, "$", StringComparison.Ordinal);
        }

        return sentence;
    }

    // "$83.8 billion of Chinese goods", "$9.9 billion of it Chinese".
    private bool NamesWhoseGoods(Claim claim, string sentence)
    {
        foreach (var goods in Goods)
        {
            for (var at = sentence.IndexOf(goods, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(goods, at + 1, StringComparison.Ordinal))
            {
                var word = sentence.AsSpan(0, at).LastIndexOf(' ') + 1;
                if (EconomyForms.AreIn(sentence.AsSpan(word, at - word), claim.Flow.From))
                {
                    return true;
                }
            }
        }

        var behind = article.Text.AsSpan(claim.Begin + claim.Length).TrimStart();
        return (behind.StartsWith("of it ", StringComparison.Ordinal) || behind.StartsWith("of them ", StringComparison.Ordinal))
            && EconomyForms.AreIn(behind[..Math.Min(LongestAdjective, behind.Length)], claim.Flow.From);
    }

    // Up to a comma, or to what begins another statement.
    private static int EndOfClause(ReadOnlySpan<char> after)
    {
        var end = after.Length;
        foreach (var mark in (string[])[",", ";", " and ", " while ", " whereas ", " but "])
        {
            if (after.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                end = Math.Min(end, at);
            }
        }

        return end;
    }

    private static bool NamesEnds(string sentence, Period period) =>
        sentence.Contains(Periods.Name(period.Start), StringComparison.Ordinal) && sentence.Contains(Periods.Name(period.End), StringComparison.Ordinal);

    private static bool IsSide(string name, Claim claim) => IsSide(name, claim.Flow.From) || IsSide(name, claim.Flow.To);

    private static bool IsSide(string name, EconomyCode economy) =>
        economy == EconomyCode.World
            ? name is "World" or "Earth"
            : Names(name, economy);

    // "China", "Chinese", "Beijing", "the U.S.".
    private static bool Names(string sentence, EconomyCode economy) =>
        economy == EconomyCode.World ? sentence.Contains("World", StringComparison.Ordinal) : EconomyForms.AreIn(sentence, economy);

    private bool NamesYear(string sentence, int year) =>
        sentence.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        || (day is { } today && (
            (year == today.Year - 1 && Has(sentence, "last year"))
            || (year == today.Year && (Has(sentence, "this year") || Has(sentence, "so far")))));

    private bool NamesMonths(string sentence, Period period) =>
        period.IsYear
            ? !MonthNames().Any(name => sentence.Contains(name, StringComparison.Ordinal)) && !HasAny(sentence, ToDate)
                && (NamesYear(sentence, period.End.Year) || WholeYear.Any(words => Has(sentence, words)))
            : (sentence.Contains(Periods.Name(period.End), StringComparison.Ordinal) && !SpansFromJanuary(sentence, period))
                || Has(sentence, "month") || Has(sentence, "quarter") || Has(sentence, "half");

    // "From January through October" names a month, and means ten.
    private static bool SpansFromJanuary(string sentence, Period period) =>
        period.IsMonth && period.Start.OfYear > 1 && sentence.Contains("January", StringComparison.Ordinal);

    private static IEnumerable<string> MonthNames() => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 3);

    private static bool HasAny(string sentence, string[] words) => words.Any(word => Has(sentence, word));

    // The words begin one: "export" is in "exporters", "gap" not in "Singapore".
    private static bool Has(string sentence, string words)
    {
        var at = sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetter(words[0]) && char.IsLetter(sentence[at - 1]))
        {
            at = sentence.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at >= 0;
    }
}
