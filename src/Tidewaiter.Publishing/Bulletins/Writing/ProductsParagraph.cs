using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>What is traded either way, in the last year of which products are held.</summary>
internal static class ProductsParagraph
{
    private const int YearsBack = 3;
    private const int Named = 3;
    private const int Listed = 10;

    // Less than that, and it cannot be told which product is the greatest.
    private const decimal WholeFrom = 90;
    private const decimal LeastShare = 1;

    public static string? Write(Draft draft)
    {
        var (sold, bought) = (draft.Sold, draft.Bought);
        var sentences = new[] { Sentence(draft, sold, following: false), Sentence(draft, bought, Latest(draft, sold) is { } other && IsWhole(other.Mix)) }.OfType<string>().ToArray();
        if (sentences.Length > 0)
        {
            return string.Join(' ', sentences);
        }

        draft.Missing.Add("What is traded is not held: no figures by product.");
        return null;
    }

    /// <summary>The greatest products of either way.</summary>
    public static IEnumerable<BulletinTable> Tables(Draft draft)
    {
        foreach (var flow in (Flow[])[draft.Exports, draft.Imports])
        {
            if (Latest(draft, flow) is not { } found || !IsWhole(found.Mix))
            {
                continue;
            }

            yield return new(
                $"{Capitals.First(draft.Name(flow))} in {Periods.Of(found.Period)} by product ({found.Series.Publisher})",
                ["HS chapter", "amount", "% of all"],
                [.. found.Mix.Products.Take(Listed).Select(product => ($"{product.Product} {ProductWords.Of(product.Product)}",
                    (IReadOnlyList<string?>)[Money.Of(product.Amount.Value, product.Amount.Unit), Rates.Number(product.Share.Value)]))]);
        }
    }

    private static string? Sentence(Draft draft, Flow flow, bool following)
    {
        if (Latest(draft, flow) is not { } found)
        {
            return null;
        }

        var key = flow == draft.Exports ? "exports" : "imports";
        foreach (var product in found.Mix.Products.Take(Named))
        {
            draft.Note($"{key}.product.{product.Product}", $"{ProductWords.Of(product.Product)} (HS {product.Product}) in percent of {draft.Name(flow)} in {Periods.Of(found.Period)}", product.Share);
        }

        if (!IsWhole(found.Mix))
        {
            var parts = found.Mix.Products.Take(Named).Where(product => product.Share.Value.Middle >= LeastShare)
                .Select(product => $"{ProductWords.Of(product.Product)} made up {Rates.Of(product.Share)}").ToArray();
            return parts.Length == 0 ? null : Capitals.First($"{string.Join(", ", parts)} of {draft.Name(flow)} in {Periods.Of(found.Period)}, according to {OfficeWords.Of(found.Series)}.");
        }

        draft.Note($"{key}.concentration", $"{draft.Name(flow)} in {Periods.Of(found.Period)}, concentration on few products (Herfindahl, 0 to 1)", found.Mix.Concentration);
        var named = found.Mix.Products.Take(Named).Select(product => $"{ProductWords.Of(product.Product)} ({Rates.Of(product.Share)})").ToArray();
        var rest = named.Length > 2 ? $"{named[1]} and {named[2]}" : named.ElementAtOrDefault(1);
        return following
            ? $"{Capitals.First(draft.Name(flow))} were led by {named[0]}{(rest is null ? "" : $", ahead of {rest}")}."
            : $"{Capitals.First(ProductWords.Of(found.Mix.Products[0].Product))} led {draft.Name(flow)} in {Periods.Of(found.Period)} with {Rates.Of(found.Mix.Products[0].Share)}{(rest is null ? "" : $", followed by {rest}")}, according to {OfficeWords.Of(found.Series)}.";
    }

    private static bool IsWhole(ProductMix mix) => mix.Products.Sum(product => product.Share.Value.Middle) >= WholeFrom;

    private static (Series Series, Period Period, ProductMix Mix)? Latest(Draft draft, Flow flow)
    {
        for (var year = draft.Period.End.OfYear == 12 ? draft.Period.End.Year : draft.Period.End.Year - 1; year >= draft.Period.End.Year - YearsBack; year--)
        {
            foreach (var series in draft.Vantage.Figures.Series)
            {
                // The day of such a release is often estimated, which never proves that it was out: the usual day has to have passed.
                if (Subject.Of(series, flow) is { } subject && (draft.Vantage.Day is not { } day || series.UsuallyOut(Month.Of(year, 12)) <= day)
                    && ProductMix.Of(draft.Vantage, subject, Period.Year(year)) is { } mix)
                {
                    return (series, Period.Year(year), mix);
                }
            }
        }

        return null;
    }
}
