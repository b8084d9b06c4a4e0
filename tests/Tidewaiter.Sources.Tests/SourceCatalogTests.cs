namespace Tidewaiter.Sources.Tests;

public class SourceCatalogTests
{
    [Fact]
    public void A_file_of_no_known_format_is_refused_by_its_first_words()
    {
        const string expected = "expected one of the formats that 'tidewaiter sources' lists, or a table with a mapping (--mapping).";

        Assert.Equal($"x.csv:1 file: found 'a,b,c', {expected}", Refusal("x.csv", "a,b,c\n1,2,3\n"u8.ToArray()));
        Assert.Equal($"x.csv:1 file: found 'nothing, 0 bytes', {expected}", Refusal("x.csv", []));
        Assert.Equal($"x.xlsx:1 file: found 'a workbook that begins with a | 7', {expected}", Refusal("x.xlsx", SomeWorkbook.Of(("S", [[], ["a", "7"]]))));

        static string Refusal(string name, byte[] content) => Assert.Throws<ReadException>(() => Read.Bytes(name, content)).Message;
    }

    [Fact]
    public void The_address_that_a_file_was_found_at_is_its_release_s() => Assert.All(
        [
            "t,i,j,k,v,q\n2022,156,643,270900,1,1\n",
            "typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue\nC,M,2022,156,643,0,TOTAL,C00,0,0,1\n",
            "reporter,partner_name,flow,period_start,period_end,value_eur\nAustria,Armenia,imports,2020-01,2020-01,1\n",
            "[[\"CTY_CODE\",\"ALL_VAL_MO\",\"time\"],[\"5700\",\"1\",\"2023-03\"]]",
            "DATAFLOW,REF_AREA,COUNTERPART_AREA,FLOW,UNIT,TIME_PERIOD,OBS_VALUE\nOECD:T(1.0),CHN,RUS,X,USD,2023,1\n",
        ],
        (string text) =>
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text);
            Assert.Equal("https://found.example/here", Read.Bytes("x", bytes, new() { Address = "https://found.example/here" })[0].Release.Address);
            Assert.StartsWith("https://", Read.Bytes("x", bytes)[0].Release.Address, StringComparison.Ordinal);
        });

    [Fact]
    public void Readers_have_names_of_their_own() =>
        Assert.Equal(SourceCatalog.Readers.Count, SourceCatalog.Readers.Select(reader => reader.Id).Distinct().Count());

    [Fact]
    public void The_page_on_sources_lists_every_reader()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "sources", "README.md"));

        Assert.All(SourceCatalog.Readers, reader => Assert.Contains($"`{reader.Id}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_shipped_file_is_recognised_by_one_reader_alone() => Assert.All(
        Directory.GetFiles(Repository.Data, "*.*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".md", StringComparison.Ordinal)),
        path => Assert.Single(SourceCatalog.Readers, reader => reader.Recognises(SourceFile.Read(path))));

    [Fact]
    public void Every_reader_says_whose_figures_it_reads_and_how_they_are_to_be_taken() => Assert.All(
        SourceCatalog.Offices,
        office => Assert.All([office.Name, office.Address, office.Valuation, office.Revisions, office.Calendar], text => Assert.NotEqual("", text)));

    [Theory]
    [InlineData("t,i,j,k,v,q\n2022,156,643,270900,1,1\n", "baci/1")]
    [InlineData("typeCode\tperiod\treporterCode\tflowCode\tpartnerCode\tpartner2Code\tcmdCode\tcustomsCode\tmosCode\tmotCode\tprimaryValue\n", "comtrade-csv/1")]
    [InlineData("a,b\n1,2\n", null)]
    public void A_bulk_file_is_known_by_its_start_alone(string text, string? reader)
    {
        var folder = Directory.CreateTempSubdirectory("tidewaiter-bulk-");
        try
        {
            var path = Path.Combine(folder.FullName, "bulk");
            using (var stream = new System.IO.Compression.GZipStream(File.Create(path), System.IO.Compression.CompressionLevel.Fastest))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text + new string('x', 1_000_000)));
            }

            Assert.Equal(reader, SourceCatalog.BulkReaderOf(SourceFile.ReadStart(path))?.Id);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("baci/1", "t,i,j,k,v,q\n2022,156,643,10620,48.641,3.1\n", 2)]
    [InlineData("comtrade-csv/1", "typeCode\tperiod\treporterCode\tflowCode\tpartnerCode\tpartner2Code\tcmdCode\tcustomsCode\tmosCode\tmotCode\tprimaryValue\n"
        + "C\t202211\t156\tX\t643\t0\tTOTAL\tC00\t0\t0\t5.5\n", 1)]
    public void The_columns_described_are_those_that_the_reader_itself_reads(string reader, string text, int figures)
    {
        var bulk = SourceCatalog.Readers.OfType<IBulkReader>().Single(one => one.Id == reader);
        var read = Read.Text("bulk", text);

        var headings = text.Split('\n')[0].Split(bulk.Columns.Delimiter);
        string[] described =
            [bulk.Columns.Period, bulk.Columns.Reporter, bulk.Columns.Partner, bulk.Columns.Product, bulk.Columns.Amount, .. bulk.Columns.Only.Keys];
        Assert.Empty(described.Except(headings));
        Assert.Equal(figures, read.Count);
        Assert.All(read, figure =>
        {
            Assert.Equal(bulk.SeriesOf(figure.Flow.Series.Reporter), figure.Flow.Series);
            Assert.Equal(
                bulk.ReleaseOf(figure.Flow.Series.Reporter, figure.Period.Start, figure.Period.End, figure.Release.Sha256, null), figure.Release);
        });
    }
}
