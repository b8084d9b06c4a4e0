using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;

namespace Tidewaiter.Sources.Comtrade;

/// <summary>An observation as a file of UN Comtrade writes it, in whichever of its formats.</summary>
/// <remarks>
/// Only exports and imports of goods by partner are figures here: re-exports, and the parts by second partner, customs procedure or
/// means of transport, would be counted twice beside their totals, and are left out, as are rows without an amount.
/// </remarks>
internal sealed record ComtradeObservation(
    string Reporter, string Partner, string Flow, string Period, string Product, string Dollars, bool IsPart)
{
    private const string AllProducts = "TOTAL";

    /// <summary>What it says; <see langword="null"/> where it is left out.</summary>
    /// <param name="unreadable">Makes the error of a column and what was expected there.</param>
    public ComtradeRow? Read(Func<string, string, string, ReadException> unreadable)
    {
        Direction? flow = Flow switch { "X" or "2" => Direction.Export, "M" or "1" => Direction.Import, _ => null };
        if (flow is null || IsPart || Dollars.Length == 0)
        {
            return null;
        }

        var reporter = M49.TryFind(Reporter, out var found) ? found : throw unreadable("reporterCode", Reporter, M49.Form);
        var partner = M49.TryFind(Partner, out found) ? found : throw unreadable("partnerCode", Partner, M49.Form);
        if (reporter.IsNone || partner.IsNone)
        {
            return null;
        }

        var product = Product is AllProducts ? FlowKey.AllProducts
            : Product.Length is >= 1 and <= 12 && Product.All(char.IsAsciiLetterOrDigit) ? Product
            : throw unreadable("cmdCode", Product, "TOTAL or a code of products");
        return new(
            reporter,
            partner,
            flow,
            PeriodOf(Period) ?? throw unreadable("period", Period, "a year or month such as 2023 or 202311"),
            product,
            decimal.TryParse(Dollars, NumberStyles.Float, CultureInfo.InvariantCulture, out var dollars)
                    && dollars >= 0 && dollars < PrintedNumber.Largest
                ? dollars : throw unreadable("primaryValue", Dollars, "an amount in dollars"));
    }

    private static Period? PeriodOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (text.Length, number) switch
            {
                (4, _) when TradeYears.Contains(number) => Figures.Period.Year(number),
                (6, _) when TradeYears.Contains(number / 100) && number % 100 is >= 1 and <= 12 => Figures.Period.Of(Month.Of(number / 100, number % 100)),
                _ => null,
            }
            : null;
}
