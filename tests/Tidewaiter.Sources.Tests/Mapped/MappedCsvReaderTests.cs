using System.Globalization;
using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Census;
using Tidewaiter.Sources.Gacc;
using Tidewaiter.Sources.Mapped;

namespace Tidewaiter.Sources.Tests.Mapped;

public class MappedCsvReaderTests
{
    private const string Start = """{"publisher":"Office","dataset":"Trade","address":"https://o.example/t","series":"o-usd","reporter":"DEU","currency":"USD",""";
    private const string Plain = Start + """ "partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"},{"column":"i","flow":"M"}]}""";

    private const string Long = Start + """
         "partner":{"column":"c","names":{"Mainland":"CHN","Stores":""}},"product":{"column":"hs"},"period":{"column":"m","form":"MMM yyyy"},
         "flow":{"column":"f","names":{"out":"X","in":"M"}},"amounts":[{"column":"v"}],"unit":1000,"decimal":",","thousands":".","none":["..",""]}
        """;

    [Theory]
    [InlineData(Plain, "m,x,i\n2023-11,5,7\n", "CHN X TOTAL 2023-11 [5]; CHN M TOTAL 2023-11 [7]")]
    [InlineData(Plain, "m\tx\ti\n2023-Q1\t5\t\n", "CHN X TOTAL 2023-Q1 [5]")]
    [InlineData(Plain, "m,x,i\n2023,5,7\n", "CHN X TOTAL 2023 [5]; CHN M TOTAL 2023 [7]")]
    [InlineData(Long, "c;hs;m;f;v\nMainland;27;Nov 2023;out;1.234,5\nFrance;01;Nov 2023;in;2\nStores;27;Nov 2023;out;9\nJPN;27;Nov 2023;in;..\n",
        "CHN X 27 2023-11 [1234450, 1234550); FRA M 01 2023-11 [1500, 2500)")]
    public void Columns_are_read_as_the_mapping_says(string mapping, string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Read(mapping, text).Select(figure =>
            $"{figure.Flow.Partner} {figure.Flow.Direction} {figure.Flow.Product} {figure.Period} {(figure.Value.Low == figure.Value.High ? $"[{figure.Value.Low:0}]" : $"[{figure.Value.Low:0}, {figure.Value.High:0})")}")));

    [Fact]
    public void A_mapping_with_half_a_letter_is_refused() => Assert.Throws<ReadException>(
        () => CsvMapping.Read(new("m.json", Encoding.UTF8.GetBytes(Start + """ "encoding":"\ud800","partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}"""))));

    [Fact]
    public void The_release_names_the_table_and_the_mapping_it_was_read_by()
    {
        var figure = Read(Plain, "m,x,i\n2023-11,5,7\n", new() { Published = new(2023, 12, 20) })[0];

        Assert.Equal(("o-usd", "Office", "DEU"), (figure.Flow.Series.Id, figure.Flow.Series.Publisher, figure.Flow.Series.Reporter.ToString()));
        Assert.Equal((new DateOnly(2023, 12, 20), false, "https://o.example/t"), (figure.Release.Day, figure.Release.DayEstimated, figure.Release.Address));
        Assert.StartsWith("mapped-csv/1 with ", figure.Release.Reader, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m,x\n2023-11,5\n", "t.csv:1 i: no such column, expected the columns m, x, i.")]
    [InlineData("m,x,i\nNovember,5,7\n", "t.csv:2 m: found 'November', expected a period such as 2024, 2024-Q3, 2024-03, 2024-01..2024-11 or 2020..2023.")]
    [InlineData("m,x,i\n9998,5,7\n", "t.csv:2 m: found '9998', expected a period such as 2024, 2024-Q3, 2024-03, 2024-01..2024-11 or 2020..2023.")]
    [InlineData("m,x,i\n2023-11,five,7\n", "t.csv:2 x: found 'five', expected a number.")]
    [InlineData("m,x,i\n2023-11,5,7\n2023-11,6,7\n", "t.csv rows: found 'different amounts of DEU X CHN TOTAL 2023-11', expected one amount of each.")]
    public void Says_where_what_and_what_else(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read(Plain, text)).Message);

    [Theory]
    [InlineData("Atlantis;27;Nov 2023;out;1", "t.csv:2 c: found 'Atlantis', expected a code of an economy such as CHN, CN or 156, an English name, or a name that the mapping gives a code.")]
    [InlineData("JPN;27;2023-11;out;1", "t.csv:2 m: found '2023-11', expected a period written MMM yyyy, as the mapping says.")]
    [InlineData("JPN;27;Nov 9999;out;1", "t.csv:2 m: found 'Nov 9999', expected a year from 1900 to 2199.")]
    [InlineData("JPN;27;Nov 2023;transit;1", "t.csv:2 f: found 'transit', expected a direction: X, M, T or B, as the mapping names it.")]
    public void Says_what_the_mapping_expected(string row, string message) =>
        Assert.Equal(message, Assert.Throws<ReadException>(() => Read(Long, "c;hs;m;f;v\n" + row)).Message);

    [Theory]
    [InlineData("{", "m.json:1 mapping: found '{', expected JSON with the parts that docs/sources/mapped.md names.")]
    [InlineData("""{"publisher":"Office","dataset":"T","series":"s","reporter":"DEU","currency":"USD"}""",
        "m.json mapping: found 'nothing for address, partner, period, amounts', expected all parts that docs/sources/mapped.md asks for.")]
    [InlineData("{\n\"columns\":1}", "m.json:2 columns: found '\"columns\":1}', expected JSON with the parts that docs/sources/mapped.md names.")]
    [InlineData("{\n\"unit\":\"k\"}", "m.json:2 unit: found '\"unit\":\"k\"}', expected JSON with the parts that docs/sources/mapped.md names.")]
    [InlineData(Start + """ "partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x"}]}""", "m.json amounts: found '1 columns', expected columns of amounts, each with its flow; or a column of flows, and amounts without.")]
    [InlineData(Start + """ "encoding":"klingon","partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json encoding: found 'klingon', expected the name of an encoding such as windows-1252 or gb18030.")]
    [InlineData(Start + """ "decimal":"","partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json decimal: found '', expected the one mark before decimals, such as . or ,.")]
    [InlineData(Start + """ "decimal":"7","partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json decimal: found '7', expected the one mark before decimals, such as . or ,.")]
    [InlineData(Start + """ "thousands":"..","partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json thousands: found '..', expected the mark between thousands, such as , or a blank.")]
    [InlineData(Start + """ "usual_day":2000000000,"partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json usual_day: found '2000000000', expected a number of days, up to 3650.")]
    [InlineData(Start + """ "revision_percent":-1,"partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json revision_percent: found '-1', expected a number from 0 to 100.")]
    [InlineData(Start + """ "none":[null],"partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json none: found 'null', expected a value.")]
    [InlineData(Start + """ "partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[null]}""", "m.json amounts: found 'null', expected a value.")]
    [InlineData(Start + """ "partner":{"column":"c","names":{"x":null}},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"}]}""", "m.json partner.names: found 'null', expected a value.")]
    public void A_mapping_that_does_not_read_says_why(string mapping, string message) => Assert.Equal(
        message, Assert.Throws<ReadException>(() => CsvMapping.Read(new("m.json", Encoding.UTF8.GetBytes(mapping)))).Message);

    [Theory]
    [InlineData("japan-china", ';', 1_000, 1, 2)]
    [InlineData("korea-china", ',', 1_000, 3, 4)]
    [InlineData("us-china", ';', 1_000_000, 1, 2)]
    public void The_national_tables_are_read_whole_by_their_mappings(string name, char delimiter, int unit, int exports, int imports)
    {
        var path = Repository.Sample($"raw/national-monthly/{name.Replace("us-", "usa-")}-trade-data.csv");
        var figures = Read(File.ReadAllText(Mapping(name)), File.ReadAllText(path));

        // A name with a comma in quotes counts for two cells; numbers may have commas of their own.
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(delimiter)).ToArray();
        foreach (var (direction, column) in new[] { (Direction.Export, exports), (Direction.Import, imports) })
        {
            var read = figures.Where(figure => figure.Flow.Direction == direction).ToArray();
            Assert.Equal(228, read.Length);
            Assert.Equal(rows.Sum(cells => decimal.Parse(cells[column], NumberStyles.Number)) * unit, read.Sum(figure => figure.Printed));
            Assert.Equal((Period.Parse("2001-01"), Period.Parse("2019-12")), (read.Min(figure => figure.Period), read.Max(figure => figure.Period)));
        }
    }

    [Fact]
    public void China_s_exports_to_Russia_are_read_by_their_mapping()
    {
        var path = Repository.Sample("raw/gacc/China_Exports_to_Russia.csv");
        var figures = Read(File.ReadAllText(Mapping("gacc-exports-to-russia")), File.ReadAllText(path));

        Assert.Equal(66, figures.Count);
        Assert.Equal(File.ReadLines(path).Skip(1).Sum(line => decimal.Parse(line.Split(',')[1])), figures.Sum(figure => figure.Printed));
        Assert.All(figures, figure => Assert.Equal(GaccSeries.Query, figure.Flow.Series));
    }

    [Fact]
    public void The_mapping_of_the_United_States_is_of_the_series_of_country_xlsx() =>
        Assert.Equal(CensusSeries.Unadjusted, CsvMapping.Read(SourceFile.Read(Mapping("us-china"))).Series);

    [Fact]
    public void The_template_reads() => Assert.Equal(
        "CHN X 27 2023-11 5000",
        string.Join("; ", Read(File.ReadAllText(Mapping("template")), "Country,HS,Month,Flow,Value\n\"China, mainland\",27,2023-11,Exports,5\nNot specified,27,2023-11,Exports,5\n")
            .Select(figure => $"{figure.Flow.Partner} {figure.Flow.Direction} {figure.Flow.Product} {figure.Period} {figure.Printed:0}")));

    private static string Mapping(string name) => Path.Combine(Repository.Root, "docs", "sources", "mappings", name + ".json");

    private static IReadOnlyList<Figure> Read(string mapping, string text, FileNotes? notes = null) => Tests.Read.Bytes(
        "t.csv", Encoding.UTF8.GetBytes(text), (notes ?? FileNotes.None) with { Mapping = CsvMapping.Read(new("m.json", Encoding.UTF8.GetBytes(mapping))) });
}
