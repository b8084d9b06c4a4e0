using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>The figures of the shared folder, for tests: relays of a release are put together, the most precise first.</summary>
internal static class AnnouncedFigures
{
    private static readonly Series Dollars = new(
        "gacc-announced-usd", "General Administration of Customs of China", "announcements", EconomyCode.Parse("CHN"), "FOB", "CIF", "customs", "USD", 9, 3);

    private static readonly Series Yuan = Dollars with { Id = "gacc-country-cny", Dataset = "table 4", Currency = "CNY" };
    private static readonly Series Summary = Dollars with { Id = "gacc-summary-usd", Dataset = "table 5" };

    private static readonly Series Census = new(
        "us-census", "U.S. Census Bureau", "goods by country", EconomyCode.Parse("USA"), "FAS", "customs value", "customs", "USD", 38, 0);

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["Total"] = "WLD",
        ["World"] = "WLD",
        ["European Union"] = "EU",
        ["R. O. Korea"] = "KOR",
        ["Russian Federation"] = "RUS",
        ["Latin America"] = "LATAM",
        ["United Kingdom (UK)"] = "GBR",
        ["United States (US)"] = "USA",
        ["United States"] = "USA",
        ["Hong Kong, China"] = "HKG",
        ["Taiwan, China"] = "TWN",
        ["Russia"] = "RUS",
        ["Korea, South"] = "KOR",
        ["Vietnam"] = "VNM",
        ["Viet Nam"] = "VNM",
        ["Türkiye"] = "TUR",
    };

    public static IFigures Read(string shared)
    {
        var data = Path.Combine(shared, "data");
        var rows = new List<Row>();
        foreach (var cells in CsvLines.Read(Path.Combine(data, "china-russia", "monthly.csv")))
        {
            rows.Add(new(Dollars, "RUS", cells["flow"] switch { "china_exports" => "X", "china_imports" => "M", _ => "T" }, cells, "value_usd"));
        }

        foreach (var cells in CsvLines.Read(Path.Combine(data, "china-russia", "other-partners.csv")))
        {
            rows.Add(new(Dollars, Code(cells["partner_name"]), Letter(cells["flow"]), cells, "value_usd"));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "gacc")))
        {
            var yuan = file.EndsWith("cny.csv", StringComparison.Ordinal);
            foreach (var cells in CsvLines.Read(file))
            {
                if (cells["partner_name"] is var name && Code(name) is { Length: > 0 } code)
                {
                    rows.Add(new(yuan ? Yuan : Summary, code, Letter(cells["flow"]), cells, yuan ? "value_cny" : "value_usd"));
                }
            }
        }

        var figures = rows.GroupBy(row => (row.Series, row.Partner, row.Letter, row.Period))
            .SelectMany(group => Figures([.. group]))
            .ToList();
        var census = CsvLines.Read(Path.Combine(data, "us-census", "selected-monthly.csv"))
            .Select(cells => new Row(Census, Code(cells["partner_name"]), Letter(cells["flow"]), cells, "value_usd"));
        figures.AddRange(census.Where(row => row.Amount is not 0m).Select(row => CensusFigure(row)));
        return new FigureSet(figures);
    }

    private static Figure CensusFigure(Row row) => new(
        new(row.Series, EconomyCode.Parse(row.Partner), Direction.Parse(row.Letter)), row.Period, Measure.Amount, row.Value!.Value,
        new("census", row.Series.Publisher, row.Series.Dataset, null, row.Series.UsuallyOut(row.Period.End), true, "", true, "test"), [], []);

    private static IEnumerable<Figure> Figures(Row[] group)
    {
        var first = group[0];
        var flow = new FlowKey(first.Series, EconomyCode.Parse(first.Partner), Direction.Parse(first.Letter));
        var days = group.Select(row => row.Published).OfType<DateOnly>().Where(day => day > first.Period.End.LastDay).Order().ToArray();
        var day = days is [var earliest, ..] && earliest < first.Period.End.LastDay.AddDays(45) ? earliest : first.Period.End.LastDay.AddDays(14);
        var release = new Release(
            $"{first.Series.Id}-{first.Period.End}", first.Series.Publisher, first.Series.Dataset, null, day, days.Length == 0, "", true, "test");
        var amounts = group.Where(row => row.Value is not null).OrderBy(row => row.Value!.Value.HalfWidth).ToArray();
        if (amounts is [var best, ..])
        {
            var agreeing = amounts.Where(row => row.Value!.Value.Widen(2 * row.Value.Value.HalfWidth).Meets(best.Value!.Value)).ToArray();
            yield return new(
                flow, first.Period, Measure.Amount, best.Value!.Value, release, [.. agreeing.Select(Relay)], [.. amounts.Except(agreeing).Select(Relay)]);
        }

        if (group.Select(row => row.Rate).OfType<Interval>().OrderBy(rate => rate.HalfWidth).ToArray() is [var rate, ..])
        {
            yield return new(flow, first.Period, Measure.Growth, rate, release, [], []);
        }
    }

    private static Relay Relay(Row row) => new(row.Cells["source_url"], row.Published, row.Cells.GetValueOrDefault("as_reported_text", ""), row.Value!.Value);

    private static string Letter(string flow) => flow switch { "exports" => "X", "imports" => "M", _ => "T" };

    private static string Code(string name) =>
        Codes.TryGetValue(name, out var code) ? code
        : Economies.All.FirstOrDefault(economy => economy.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found ? found.Code.ToString()
        : name.Length <= 10 && name.All(char.IsAsciiLetter) ? name.ToUpperInvariant()
        : "";

    private sealed record Row(Series Series, string Partner, string Letter, Dictionary<string, string> Cells, string Column)
    {
        public Period Period { get; } = Period.Of(Month.Parse(Cells["period_start"]), Month.Parse(Cells["period_end"]));

        public decimal Amount => decimal.Parse(Cells[Column], CultureInfo.InvariantCulture);

        public Interval? Value => Cells[Column].Length == 0 ? null : Interval.Rounded(Amount, HalfOf());

        public Interval? Rate => Cells.GetValueOrDefault("yoy_percent") is { Length: > 0 } text
            ? Interval.Rounded(decimal.Parse(text, CultureInfo.InvariantCulture), text.Contains('.') || !Cells.ContainsKey("as_reported_text") ? 0.05m : 0.5m)
            : null;

        public DateOnly? Published => Cells.GetValueOrDefault("published") is { Length: 10 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd") : null;

        // "218.17 bn USD": the decimals of the text tell the precision; a file of the office's has its own unit.
        private decimal HalfOf()
        {
            if (Cells.GetValueOrDefault("as_reported_text") is not { Length: > 0 } text)
            {
                return Series == Yuan ? 5_000_000m : Series == Summary ? 500m : 0.5m;
            }

            var number = text[..text.IndexOf(' ')];
            var decimals = number.Contains('.') ? number.Length - number.IndexOf('.') - 1 : 0;
            var unit = text.Contains(" mn", StringComparison.Ordinal) ? 1_000_000m : 1_000_000_000m;
            for (; decimals > 0; decimals--)
            {
                unit /= 10;
            }

            return unit / 2;
        }
    }
}
