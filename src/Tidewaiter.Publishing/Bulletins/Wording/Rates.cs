using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Publishing.Bulletins.Wording;

/// <summary>Rates and shares as a desk prints them: <c>26.7 percent</c>, <c>about 9 percent</c>.</summary>
internal static class Rates
{
    private const decimal Coarse = 0.3m; // known to whole percents
    private const decimal Vague = 0.51m;

    /// <summary>The size of a rate, without its sign.</summary>
    public static string Of(Evidence rate) => $"{Hedge(rate)}{Number(rate)} percent";

    /// <summary>The size of a rate, without its sign.</summary>
    public static string Of(Interval rate) => $"{Number(rate)} percent";

    /// <summary>The size alone: <c>26.7</c>; in whole percents where it is put together from several releases.</summary>
    public static string Number(Evidence rate) => Number(IsComposed(rate) ? rate.Value.Widen(1) : rate.Value);

    /// <summary>The size alone: <c>26.7</c>.</summary>
    public static string Number(Interval rate)
    {
        var size = Math.Abs(rate.Middle);
        return Math.Round(size, rate.HalfWidth > Coarse || size >= 1000 ? 0 : 1, MidpointRounding.AwayFromZero)
            .ToString(rate.HalfWidth > Coarse || size >= 1000 ? "#,0" : "#,0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>With its sign: <c>+26.7%</c>, for headlines and tables.</summary>
    public static string Signed(Interval rate) => Number(rate) is var number && number.All(c => c is '0' or '.') ? $"{number}%" : $"{(rate.Middle < 0 ? "−" : "+")}{number}%";

    /// <summary>With its sign: <c>+26.7%</c>, <c>~+11%</c>.</summary>
    public static string Signed(Evidence rate) =>
        $"{(Hedge(rate).Length > 0 ? "~" : "")}{Signed(IsComposed(rate) ? rate.Value.Widen(1) : rate.Value)}";

    /// <summary>A share: <c>less than 0.1 percent</c> where it is next to nothing.</summary>
    public static string Share(Evidence share) => IsFlat(share.Value) ? "less than 0.1 percent" : Of(share);

    /// <summary>Whether it rounds to nothing.</summary>
    public static bool IsFlat(Interval rate) => Math.Abs(rate.Middle) < 0.05m;

    // A share of two composed amounts is as good as either: their revisions move both.
    private static bool IsComposed(Evidence rate) => rate.Standing == Standing.Composed && rate.Derivation is Derivation.Computed { Operation: Operation.Growth or Operation.AverageGrowth };

    private static string Hedge(Evidence rate) => rate.Standing == Standing.Composed || rate.Value.HalfWidth > Vague ? "about " : "";
}
