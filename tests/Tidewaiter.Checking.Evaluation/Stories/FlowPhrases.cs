using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>Names flows as newspapers do, from the side of the economy whose office counts.</summary>
/// <param name="voice">Which wordings.</param>
/// <param name="random">Chance.</param>
/// <param name="home">The economy of the story: it sells and buys.</param>
internal sealed class FlowPhrases(Voice voice, Random random, EconomyCode home)
{
    // {0} home, {1} partner, {2} home's, {3} adjective of home.
    private static readonly Phrases Trade = new(
        ["trade between {0} and {1}", "{2} trade with {1}", "two-way trade between {0} and {1}", "bilateral trade between {0} and {1}"],
        ["trade turnover between {0} and {1}", "commerce between {0} and {1}", "the value of goods traded between {0} and {1}", "total trade between {0} and {1}"]);

    private static readonly Phrases TradeAgain = new(
        ["two-way trade", "bilateral trade", "trade between the two countries"], ["the turnover", "total trade between the two sides", "two-way commerce"]);

    private static readonly Phrases Exports = new(
        ["{2} exports to {1}", "{3} exports to {1}", "exports to {1}", "exports from {0} to {1}"],
        ["shipments from {0} to {1}", "{2} sales of goods to {1}", "{3} shipments to {1}", "{3} deliveries to {1}"]);

    private static readonly Phrases Imports = new(
        ["{2} imports from {1}", "{3} imports from {1}", "imports from {1}", "{2} imports of goods from {1}"],
        ["{3} purchases from {1}", "shipments from {1} to {0}", "{2} imports of goods from {1}", "goods imports from {1}"]);

    private static readonly Phrases Surplus = new(["trade surplus with {1}", "surplus with {1}"], ["surplus in goods trade with {1}", "trade surplus with {1}"]);
    private static readonly Phrases Deficit = new(["trade deficit with {1}", "deficit with {1}"], ["trade gap with {1}", "shortfall with {1}", "deficit in goods with {1}"]);

    /// <summary>The flow with both sides; <see langword="null"/> where home is on neither, or it is a balance.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="known">Whether the pair was named before.</param>
    public string? Of(Flow flow, bool known)
    {
        var partner = flow.From == home ? flow.To : flow.From;
        return flow.Kind switch
        {
            FlowKind.Trade => known && random.Next(2) == 0 ? TradeAgain.Pick(voice, random) : Fill(Trade, partner),
            FlowKind.Exports => Fill(flow.From == home ? Exports : Imports, partner),
            _ => null,
        };
    }

    /// <summary>The side of a balance that home is on: <c>trade deficit with Mexico</c>.</summary>
    public string Balance(Flow flow, bool surplus) => Fill(surplus ? Surplus : Deficit, flow.From == home ? flow.To : flow.From);

    private string Fill(Phrases phrases, EconomyCode partner) => string.Format(
        CultureInfo.InvariantCulture, phrases.Pick(voice, random),
        EconomyNames.Of(home), EconomyNames.Of(partner), EconomyNames.Owner(home), EconomyNames.Adjective(home));
}
