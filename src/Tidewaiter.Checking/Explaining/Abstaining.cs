using Tidewaiter.Checking.Judging;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Explaining;

/// <summary>Says why there is nothing to hold a claim against, and which table would settle it.</summary>
internal static class Abstaining
{
    public static string Of(Case file, Panel panel)
    {
        var claim = file.Claim;
        if (claim.Period is not { } period)
        {
            return "The text gives no months for it, so there is nothing to hold it against.";
        }

        var over = file.Day is not { } day || period.End.LastDay < day;
        return $"{Capitals.First(Reason(file, claim, period, panel))}.{(over ? Table(claim, period, panel) : " The period was not over on the article's day.")}";
    }

    // What the series asked said themselves goes first, unless they only said that they have nothing.
    private static string Reason(Case file, Claim claim, Period period, Panel panel)
    {
        if (claim.Kind == ClaimKind.Quantity)
        {
            return "only amounts of money are held, and it is a quantity";
        }

        var (spans, ofProduct) = (new List<Period>(), false);
        foreach (var witness in panel.WitnessesOf(claim))
        {
            if (witness.ViewFrom(file.Vantage).HeldSpan is { } all)
            {
                spans.Add(all);
            }

            if (claim.Product is not null && witness.ViewOf(claim, file.Vantage).HeldSpan is { } part)
            {
                spans.Add(part);
                ofProduct = true;
            }
        }

        if (spans.Count == 0)
        {
            return $"no figures are held of {Pair(claim.Flow)}";
        }

        if (claim.Product is { } product && !ofProduct)
        {
            return $"of {Pair(claim.Flow)} only all goods together are held, and it is of {product}";
        }

        var (first, last) = (spans[0].Start, spans[0].End);
        foreach (var span in spans)
        {
            first = span.Start < first ? span.Start : first;
            last = span.End > last ? span.End : last;
        }

        return period.End > last ? $"the figures held of {Pair(claim.Flow)} end in {Periods.Of(Period.Of(last))}"
            : period.Start < first ? $"the figures held of {Pair(claim.Flow)} begin in {Periods.Of(Period.Of(first))}"
            : file.Deciding.Answer.Reason is { } reason && reason != Question.NotHeld ? $"there is nothing to hold it against: {reason}"
            : $"of {Pair(claim.Flow)} nothing is held for {Periods.Of(period)} that gives it";
    }

    private static string Table(Claim claim, Period period, Panel panel)
    {
        var whose = claim.Reporter
            ?? (EconomyCode.TryParse(claim.Of, null, out var owner) && owner.IsSingle ? owner : claim.Flow.From == EconomyCode.World ? claim.Flow.To : claim.Flow.From);
        var known = panel.OfficeOf(whose);
        var office = known is null ? $"the customs or statistics office of {Economies.InSentence(whose)}" : Offices.InSentence(known);
        var part = claim.Product is { } product ? $" by product ({product})" : "";
        var unit = (Units.IsCurrency(claim.Unit ?? "") ? claim.Unit : claim.Terms) is { } currency && Units.IsCurrency(currency) && known is not null && known.Currency != currency ? $" in {currency}" : "";
        return $" A table of {office} for {Periods.Of(period)}{part}{unit} would settle it.";
    }

    private static string Pair(Flow flow) =>
        flow.To == EconomyCode.World ? $"{Statements.Owner(Economies.InSentence(flow.From))} trade with the world"
        : flow.From == EconomyCode.World ? $"{Statements.Owner(Economies.InSentence(flow.To))} trade with the world"
        : $"trade between {Economies.InSentence(flow.From)} and {Economies.InSentence(flow.To)}";
}
