using System.Globalization;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>The tables under the text.</summary>
internal static class BulletinTables
{
    private const string MonthByMonth = "Month by month";

    public static IReadOnlyList<BulletinTable> Of(Draft draft) =>
        [.. All(draft).Select(Full).Where(table => table.Rows.Count > 0)];

    /// <summary>Without columns that hold nothing; and without rows, where they are no months, whose gaps are to be seen.</summary>
    private static BulletinTable Full(BulletinTable table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count - 1).Where(i => table.Rows.Any(row => row.Cells[i] is not null)).ToArray();
        var rows = columns.Length == 0 ? [] : table.Rows.Where(row => table.Title.StartsWith(MonthByMonth, StringComparison.Ordinal) || row.Cells.Any(cell => cell is not null));
        return new(table.Title, [table.Columns[0], .. columns.Select(i => table.Columns[i + 1])], [.. rows.Select(row => (row.Name, (IReadOnlyList<string?>)[.. columns.Select(i => row.Cells[i])]))]);
    }

    private static IEnumerable<BulletinTable> All(Draft draft) =>
        [Main(draft), .. Relays.Table(draft) is { } relays ? [relays] : (BulletinTable[])[], Months(draft), .. RevisionsParagraph.Table(draft) is { } revisions ? [revisions] : (BulletinTable[])[], .. ProductsParagraph.Tables(draft)];

    private static IEnumerable<(string Name, Flow Flow)> Flows(Draft draft)
    {
        var (sold, bought) = (draft.Sold, draft.Bought);
        yield return ("Trade", draft.Trade);
        yield return ($"{EconomyWords.ShortOwner(draft.Reporter)} exports to {EconomyWords.Short(draft.Partner)}", sold);
        yield return ($"{EconomyWords.ShortOwner(draft.Reporter)} imports from {EconomyWords.Short(draft.Partner)}", bought);
        yield return ($"{EconomyWords.ShortOwner(draft.A)} balance", draft.Balance);
    }

    /// <summary>The period and its last month, each with its change.</summary>
    private static BulletinTable Main(Draft draft)
    {
        var (unit, divisor) = Scale(draft);
        var month = Period.Of(draft.Period.End);
        var both = draft.Period.IsCumulative && !draft.Period.IsMonth;
        string[] columns = both
            ? ["", Periods.Of(draft.Period), "on year", Periods.Of(month), "on month", "on year"]
            : ["", Periods.Of(draft.Period), "on year", draft.Period.IsMonth ? "on month" : "on period before"];
        return new($"{unit} and percent", columns, [.. Flows(draft).Select(flow => (flow.Name, (IReadOnlyList<string?>)(both
            ? [Amount(draft.Level(flow.Flow, draft.Period), divisor), Rate(draft.OnYear(flow.Flow, draft.Period)),
                Amount(draft.Level(flow.Flow, month), divisor), Rate(draft.OnBefore(flow.Flow, month)), Rate(draft.OnYear(flow.Flow, month))]
            : [Amount(draft.Level(flow.Flow, draft.Period), divisor), Rate(draft.OnYear(flow.Flow, draft.Period)), Rate(draft.OnBefore(flow.Flow, draft.Period))])))]);
    }

    /// <summary>The last thirteen months: what is missing is a gap.</summary>
    private static BulletinTable Months(Draft draft)
    {
        var (unit, divisor) = Scale(draft);
        var span = Period.Of(draft.Period.End.Plus(-12), draft.Period.End);
        var flows = Flows(draft).ToArray();
        var columns = flows.Select(flow => MonthTables.Of(draft.Vantage, draft.Of(flow.Flow), span).ToDictionary(row => row.Period, row => row.Level)).ToArray();
        return new($"{MonthByMonth}, {unit.ToLowerInvariant()}", ["", .. flows.Select(flow => flow.Name)],
            [.. columns.SelectMany(column => column.Keys).Distinct().OrderBy(period => (period.Start.FirstDay, period.Months)).Select(period =>
                (Periods.Of(period), (IReadOnlyList<string?>)[.. columns.Select(column => Amount(column.GetValueOrDefault(period), divisor))]))]);
    }

    private static string? Amount(Evidence? level, decimal divisor)
    {
        if (level is null)
        {
            return null;
        }

        // As many digits as the office printed, three behind the point at most.
        var half = level.Value.HalfWidth / divisor;
        var decimals = half <= 0.00051m ? 3 : half <= 0.0051m ? 2 : half <= 0.051m ? 1 : half <= 0.51m ? 1 : 0;
        var about = level.Standing == Standing.Composed || half > 0.051m ? "~" : "";
        return about + Math.Round(level.Value.Middle / divisor, decimals, MidpointRounding.AwayFromZero)
            .ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture).Replace('-', '−');
    }

    private static string? Rate(Evidence? rate) => rate is null ? null : Rates.Signed(rate);

    private static (string Unit, decimal Divisor) Scale(Draft draft)
    {
        var size = new[] { draft.Trade, draft.Exports, draft.Imports }.Select(flow => Levels.Best(draft.Vantage, draft.Of(flow), draft.Period)?.Value.Middle ?? 0).Max();
        var (word, divisor) = size >= 1_000_000_000m ? ("Billion", 1_000_000_000m) : ("Million", 1_000_000m);
        return ($"{word} {(draft.Series.Currency == "USD" ? "dollars" : draft.Series.Currency == "EUR" ? "euros" : draft.Series.Currency == "CNY" ? "yuan" : draft.Series.Currency)}", divisor);
    }
}
