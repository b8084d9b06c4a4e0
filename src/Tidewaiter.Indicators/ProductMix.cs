using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>What a flow consists of, and how much it hangs on few goods.</summary>
/// <param name="Products">The HS chapters, the greatest first.</param>
/// <param name="Total">All goods: as published, else the chapters added.</param>
/// <param name="Concentration">
/// The Herfindahl–Hirschman index: the sum of squared shares, from nearly 0 (many goods alike) to 1 (one alone).
/// </param>
public sealed record ProductMix(IReadOnlyList<ProductShare> Products, Evidence Total, Evidence Concentration)
{
    private const int ChapterLength = 2;

    /// <summary>The mix of a flow by HS chapter.</summary>
    /// <param name="vantage">The figures as they stood.</param>
    /// <param name="subject">The flow of all goods, one direction or both.</param>
    /// <param name="period">The months.</param>
    /// <returns><see langword="null"/> where no chapter is held for the period, or the total may be zero.</returns>
    /// <remarks>What is not held of a chapter counts as none of it: where a total is published, shares need not add up to 100. Method: docs/indicators/product-mix.md.</remarks>
    /// <example>Shares of 60, 30 and 10 % give 0.36 + 0.09 + 0.01 = 0.46.</example>
    public static ProductMix? Of(Vantage vantage, Subject subject, Period period)
    {
        var chapters = vantage.Figures.Products(subject.Series, subject.Key.Partner)
            .Where(product => product.Length == ChapterLength && product.All(char.IsAsciiDigit))
            .Select(product => (Product: product, Amount: Levels.Best(vantage, subject with { Key = subject.Key with { Product = product } }, period)))
            .Where(chapter => chapter.Amount is not null)
            .OrderByDescending(chapter => chapter.Amount!.Value.Middle)
            .ToArray();
        if (chapters.Length == 0)
        {
            return null;
        }

        var total = Levels.Best(vantage, subject, period) ?? Arithmetic.Sum(period, [.. chapters.Select(chapter => chapter.Amount!)]);
        var shares = new List<ProductShare>(chapters.Length);
        var (low, high) = (0m, 0m);
        foreach (var (product, amount) in chapters)
        {
            if (Shares.Of(amount!, total) is not { } share)
            {
                return null;
            }

            shares.Add(new(product, amount!, share));
            low += Square(Math.Max(0, share.Value.Low));
            high += Square(share.Value.High);
        }

        var concentration = Arithmetic.Made(
            Operation.Concentration, new(low, high), "index", period, [.. shares.Select(share => share.Share)], allowance: 0);
        return new(shares, total, concentration);

        static decimal Square(decimal percent) => percent * percent / 10_000;
    }
}
