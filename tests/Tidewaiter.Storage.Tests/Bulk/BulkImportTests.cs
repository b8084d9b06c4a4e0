using System.IO.Compression;
using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Tests.Store;

namespace Tidewaiter.Storage.Tests.Bulk;

public sealed class BulkImportTests : IDisposable
{
    private static readonly ImportOptions Bulk = new() { BulkFrom = 0 };

    private const string Baci = "t,i,j,k,v,q\n2020,276,616,270900,12.345,7\n2020,276,616,10121,1.5,\n2020,616,276,270900,\"7.001\",NA\n2021,276,616,270900,13,1\n2021,490,616,270900,99,1\n";

    private const string Comtrade = "typeCode\tflowCode\tperiod\treporterCode\tpartnerCode\tpartner2Code\tcmdCode\tcustomsCode\tmosCode\tmotCode\tprimaryValue\n"
        + "C\tM\t202211\t156\t643\t0\tTOTAL\tC00\t0\t0\t11435012345.678\nC\tX\t202211\t156\t0\t0\tTOTAL\tC00\t0\t0\t296095000000\n"
        + "C\tRX\t202211\t156\t643\t0\tTOTAL\tC00\t0\t0\t5\nC\tM\t202211\t156\t643\t36\tTOTAL\tC00\t0\t0\t6\nS\tM\t202211\t156\t643\t0\tTOTAL\tC00\t0\t0\t7\n"
        + "C\tM\t2022\t276\t156\t0\t27\tC00\t0\t0\t1.5\n";

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Baci)]
    [InlineData(Comtrade)]
    public void The_engine_reads_what_the_reader_reads(string text)
    {
        var file = folder.File("table.csv", text);
        var read = SourceFile.Read(file, notes: new() { Published = new(2024, 1, 31) });
        var expected = new FigureSet(SourceCatalog.ReaderOf(read).Read(read, ReadProblems.Strict));

        var result = Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(file, new() { Published = new(2024, 1, 31) }), Bulk));

        using var store = FigureStore.Open(folder.Store);
        Assert.Equal(expected.Histories.Sum(history => history.Figures.Count()), result.New);
        Assert.Equal(expected.Series, store.Series);
        Assert.All(expected.Histories, history => Assert.Equal(Written.Of(history), Written.Of(store.History(history.Flow)!)));
    }

    [Fact]
    public void A_real_file_is_read_alike_either_way()
    {
        var file = Repository.Sample("raw/baci/baci_russia_china_2017_2023.csv");
        var read = SourceFile.Read(file);
        var expected = new FigureSet(SourceCatalog.ReaderOf(read).Read(read, ReadProblems.Strict));

        FigureImport.Run(folder.Store, ImportFile.At(file), Bulk);

        using var store = FigureStore.Open(folder.Store);
        Assert.All(expected.Histories.Where(history => history.Flow.Product.Length == 2), history => Assert.Equal(Written.Of(history), Written.Of(store.History(history.Flow)!)));
    }

    [Fact]
    public void Of_files_of_which_one_does_not_read_the_others_are_taken_in()
    {
        var broken = folder.File("broken.gz", "");
        using (var packed = new GZipStream(File.Create(broken), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(Baci + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"2020,276,616,{270900 + i % 90},{i},{i * 7}\n"))));
        }

        using (var file = File.OpenWrite(broken))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[4_096]);
        }

        var files = new[] { broken, folder.File("whole.csv", Baci) }.SelectMany(file => ImportFile.At(file));

        var results = FigureImport.Run(folder.Store, files, Bulk with { Lenient = true });

        Assert.Equal([ImportOutcome.PassedOver, ImportOutcome.Imported], results.Select(result => result.Outcome));
        Assert.StartsWith("broken.gz file: ", Assert.Single(results[0].Problems).ToString(), StringComparison.Ordinal);
        using var store = FigureStore.Open(folder.Store);
        Assert.NotEmpty(store.Series);
    }

    [Fact]
    public void Gzip_is_read_on_the_fly()
    {
        var file = folder.File("table.gz", "");
        using (var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(Comtrade));
        }

        Assert.Equal(3, Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(file), Bulk)).New);
    }

    [Theory]
    [InlineData("2020,276,616,270900,many,7", "table.csv:7 v: found 'many', expected a number.")]
    [InlineData("2020,276,616,270900,,7", "table.csv:7 v: found '', expected a number.")]
    [InlineData("2020,276,9999,270900,1,7", "table.csv:7 j: found '9999', expected a number of an economy such as 156 (China).")]
    [InlineData("2020,China,616,270900,1,7", "table.csv:7 i: found 'China', expected a number of an economy such as 156 (China).")]
    [InlineData("20,276,616,270900,1,7", "table.csv:7 t: found '20', expected a year such as 2022, or a month such as 202211.")]
    [InlineData("2020,276,616,2709001,1,7", "table.csv:7 k: found '2709001', expected a code of 6 digits.")]
    public void A_row_that_does_not_read_stops_the_import_or_is_left_out_and_listed(string row, string message)
    {
        var file = folder.File("table.csv", Baci + row + "\n");

        Assert.Equal(message, Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, ImportFile.At(file), Bulk)).Message);
        Assert.False(File.Exists(folder.Store));

        var result = Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(file), Bulk with { Lenient = true }));
        Assert.Equal(message, Assert.Single(result.Problems).ToString());
        Assert.Equal((10, 1), (result.New, result.LeftOut));       // five products, and a chapter of each
    }

    [Fact]
    public void A_file_of_the_same_day_that_grew_brings_its_new_rows_alone()
    {
        var notes = new FileNotes { Published = new(2024, 1, 31) };
        FigureImport.Run(folder.Store, ImportFile.At(folder.File("a.csv", Baci), notes), Bulk);

        var grown = Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(folder.File("b.csv", Baci + "2021,276,616,900000,4,1\n"), notes), Bulk));

        Assert.Equal((12, 2), (grown.Read, grown.New));     // the product and its chapter
    }

    [Fact]
    public void Another_edition_in_another_scale_is_kept_apart_until_it_is_let_in()
    {
        var text = "t,i,j,k,v,q\n" + string.Concat(from product in Enumerable.Range(10, 30) from year in Enumerable.Range(2005, 15) select $"{year},276,616,{product}0100,{1000 + year + product},1\n");
        FigureImport.Run(folder.Store, ImportFile.At(folder.File("a.csv", text), new() { Published = new(2023, 1, 31) }), Bulk);
        var wrong = folder.File("b.csv", text.Replace(",1\n", "000,1\n", StringComparison.Ordinal));
        var notes = new FileNotes { Published = new(2024, 1, 31) };

        var kept = Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(wrong, notes), Bulk));
        Assert.Equal((900, 0), (kept.Read, kept.New));
        Assert.StartsWith("BACI, 2005 to 2019: the amounts are 1,000 times", Assert.Single(kept.Quarantined).Reason, StringComparison.Ordinal);

        Assert.Equal(900, Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(wrong, notes), Bulk with { Accept = true })).New);
    }
}
