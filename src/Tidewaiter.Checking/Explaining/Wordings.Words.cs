namespace Tidewaiter.Checking.Explaining;

internal sealed partial class Wordings
{
    private const int LongestAdjective = 24;

    private static readonly string[] TradeWords = ["trade", "turnover", "commerce", "two-way", "exchange of goods", "traded"];
    private static readonly string[] PairWords = ["two-way", "bilateral", "both directions", "each other", "the two countries", "the two sides", "mutual"];
    private static readonly string[] BalanceWords = ["surplus", "deficit", "balance", "gap", "shortfall"];
    private static readonly string[] SellingWords = ["export", "sold", "sell", "sale", "ship", "suppl", "deliver", "sent ", "outbound", "consignment", "goods to", "out of ", "left "];
    private static readonly string[] BuyingWords = ["import", "bought", "buy", "purchas", "took in", "brought in", "received", "inbound", "goods from", "entered"];
    private static readonly string[] DirectionWords = [.. SellingWords, .. BuyingWords];
    private static readonly string[] Goods = [" goods", " products", " merchandise", " wares"];
    private static readonly string[] TotalWords = ["total", "overall", "foreign trade", "external trade", "all countries", "all partners", "the world", "global", "worldwide"];

    private static readonly string[] ShareWords = ["share", "points", "percent of", "% of", "per cent of", "proportion", "accounted for"];
    private static readonly string[] WholeYear = ["full year", "whole year", "entire year", "annual", "in the year", "for the year", "twelve months", "12 months"];

    private static readonly string[] QuantityWords = ["barrel", "bpd", "tonne", "tons", "kilogram", "cubic met", "bushel", "litre", "gallon", "by volume", "in volume"];
    private static readonly string[] ConstantPrices = ["inflation-adjusted", "adjusted for inflation", "constant prices", "constant dollars", "in real terms"];

    private static readonly string[] YearBefore =
        ["year earlier", "year ago", "year before", "year on year", "year-on-year", "annual", "y/y", "yoy", "previous year", "prior year", "last year", "same month", "same period"];

    private static readonly string[] TimeBefore =
        ["month earlier", "month before", "previous month", "prior month", "month on month", "month-on-month", "on the month", "m/m", "preceding", "last month", "previous quarter"];

    private static readonly string[] ToDate = ["at this point", "at that point", "by then", "by this time", "to date", "same stage", "this stage"];
}
