using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Store;
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

    private const string Repeated = "t,i,j,k,v,q\n2020,276,616,270900,12.345,7\n2020,616,276,270900,7.001,1\n2020,276,616,10121,1.5,\n2020,276,616,270900,12.345,7\n2020,276,616,270112,2,7\n";

    private const string Aside = "t,i,j,k,v,q\n2020,276,616,270900,12.345,7\n2020,899,616,270900,5,7\n2020,276,837,10121,1.5,\n2020,890,849,10121,2,\n2020,276,616,270112,,3\n";

    private const string Codes = "typeCode\tflowCode\tperiod\treporterCode\tpartnerCode\tpartner2Code\tcmdCode\tcustomsCode\tmosCode\tmotCode\tprimaryValue\n"
        + "C\tM\t2022\t156\t643\t0\tAG2\tC00\t0\t0\t1\nC\tM\t2022\t156\t643\t0\t9999AA\tC00\t0\t0\t2\nC\tM\t2022\t156\t643\t0\t1\tC00\t0\t0\t3\n"
        + "C\tM\t2022\t156\t643\t0\t01\tC00\t0\t0\t4\nC\tM\t2022\t156\t643\t0\t0101210000\tC00\t0\t0\t5\nC\tM\t2022\t156\t643\t0\tTOTAL\tC00\t0\t0\t6\n"
        + "C\tM\t2022\t156\t643\t0\t1e3\tC00\t0\t0\t7\nC\tM\t202213\t156\t643\t36\t?\tC00\t0\t0\t8\n";

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Baci)]
    [InlineData(Comtrade)]
    [InlineData(Repeated)]    // a row that stands there twice counts once, in its chapter as well
    [InlineData(Aside)]       // areas that are no economy, on either side, and a quantity without an amount
    [InlineData(Codes)]       // of all sorts; the last row is a part, and not looked at
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
    public void Gzip_is_read_on_the_fly() =>
        Assert.Equal(3, Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(Gzip("table.gz", Comtrade)), Bulk)).New);

    [Fact]
    public void Gzip_in_several_parts_is_read_to_its_end()
    {
        var half = Comtrade.IndexOf('\n', Comtrade.Length / 2) + 1;
        var whole = folder.File("whole.gz", "");
        File.WriteAllBytes(whole, [.. File.ReadAllBytes(Gzip("a.gz", Comtrade[..half])), .. File.ReadAllBytes(Gzip("b.gz", Comtrade[half..]))]);

        Assert.Equal(3, Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(whole), Bulk)).New);
    }

    [Fact]
    public void Gzip_with_zeros_behind_it_is_read()
    {
        var padded = Gzip("padded.gz", Comtrade);
        File.AppendAllBytes(padded, new byte[10_240]);

        Assert.Equal(3, Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(padded), Bulk)).New);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Large_files_in_a_zip_are_read_from_disk_one_by_one(int files)
    {
        var archive = folder.File("tables.zip", "");
        File.Delete(archive);
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in new[] { (Name: "baci.csv", Text: Baci), (Name: "comtrade.tsv", Text: Comtrade) }[..files])
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        var seen = new List<string>();
        var results = FigureImport.Run(folder.Store, ImportFile.At(archive, FileNotes.None, largeFrom: 0).Select(file =>
        {
            seen.Add(file.Path!);
            Assert.True(File.Exists(file.Path));
            return file;
        }), Bulk);

        Assert.Equal(new[] { (files == 1 ? "tables.zip" : "tables.zip/baci.csv", 10L), ("tables.zip/comtrade.tsv", 3L) }[..files], results.Select(result => (result.File, result.New)));
        Assert.Equal(files, seen.Distinct().Count());
        Assert.DoesNotContain(seen, File.Exists);
        Assert.Equal(files == 1, results[0].Sha256 == Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archive))));    // a file alone is known by its archive
    }

    [Theory]
    [InlineData(2)]     // the engine itself would take what is left for the whole
    [InlineData(3)]
    [InlineData(40)]
    public void Gzip_that_was_cut_off_is_never_taken_for_whole(int part)
    {
        var file = Gzip("cut.gz", Baci + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{1950 + i / 1500},276,616,{270900 + i % 1500},{i},{i * 7}\n")));
        using (var cut = File.OpenWrite(file))
        {
            cut.SetLength(cut.Length - cut.Length / part);
        }

        const string Message = "cut.gz file: found 'a damaged archive', expected a whole one, with nothing but zeros behind it.";
        Assert.Equal(Message, Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, ImportFile.At(file), Bulk)).Message);
        var passed = Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(file), Bulk with { Lenient = true }));
        Assert.Equal((ImportOutcome.PassedOver, Message), (passed.Outcome, Assert.Single(passed.Problems).ToString()));
    }

    [Fact]
    public void A_line_without_end_is_refused_before_the_engine_sees_it()
    {
        var file = folder.File("table.csv", Baci + new string(',', 1_000_000));

        Assert.Equal(
            "table.csv:7 row: found 'a line of more than 4096 bytes', expected at most 4096.",
            Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, ImportFile.At(file), Bulk)).Message);
        Assert.Equal(ImportOutcome.PassedOver, Assert.Single(FigureImport.Run(folder.Store, ImportFile.At(file), Bulk with { Lenient = true })).Outcome);
    }

    [Fact]
    public void Different_amounts_of_the_same_do_not_read()
    {
        var file = folder.File("table.csv", Baci + "2020,276,616,270900,12.346,7\n");

        const string Message = "table.csv rows: found 'different amounts of DEU X POL 270900 2020', expected one amount of each.";
        Assert.Equal(Message, Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, ImportFile.At(file), Bulk)).Message);
        Assert.Equal(Message, Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, ImportFile.At(file))).Message);
    }

    [Fact]
    public void Nothing_stays_of_a_file_that_is_passed_over_after_it_was_read()
    {
        var files = new[] { folder.File("differing.csv", Baci + "2020,276,616,270900,12.346,7\n"), folder.File("whole.csv", Aside) }.SelectMany(file => ImportFile.At(file));

        var results = FigureImport.Run(folder.Store, files, Bulk with { Lenient = true });

        Assert.Equal([(ImportOutcome.PassedOver, 0L), (ImportOutcome.Imported, 2L)], results.Select(result => (result.Outcome, result.New)));
        using var store = FigureStore.Connect(folder.Store);
        Assert.Equal(2L, store.Value("SELECT count(*) FROM observations"));
        Assert.Equal(1L, store.Value("SELECT count(*) FROM releases"));
    }

    [Theory]
    [InlineData("2020,276,616,270900,many,7", "table.csv:7 v: found 'many', expected a number.")]
    [InlineData("2020,276,9999,270900,1,7", "table.csv:7 j: found '9999', expected a number of an economy such as 156 (China).")]
    [InlineData("2020,China,616,270900,1,7", "table.csv:7 i: found 'China', expected a number of an economy such as 156 (China).")]
    [InlineData("20,276,616,270900,1,7", "table.csv:7 t: found '20', expected a year such as 2022, or a month such as 202211.")]
    [InlineData("2020,276,616,270900,1,7,8,9,10", "table.csv:7 row: found '2020,276,616,270900,1,7,8,9,10', expected a row of 6 cells.")]
    [InlineData("2020,some,other,270900,1,7", "table.csv:7 i: found 'some', expected a number of an economy such as 156 (China).")]    // one row, two cells
    [InlineData("202013,276,616,270900,1,7", "table.csv:7 t: found '202013', expected a year such as 2022, or a month such as 202211.")]
    [InlineData("2020,276,-616,270900,1,7", "table.csv:7 j: found '-616', expected a number of an economy such as 156 (China).")]
    [InlineData("2020,70000,616,270900,1,7", "table.csv:7 i: found '70000', expected a number of an economy such as 156 (China).")]
    [InlineData("2020,276,616,,1,7", "table.csv:7 k: found '', expected a code of 6 digits.")]
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

    [Theory]
    [InlineData("C\tM\t2022\t156\t643\t0\t27.1\tC00\t0\t0\t1", "27.1")]
    [InlineData("C\tM\t2022\t156\t643\t0\t\tC00\t0\t0\t1", "")]
    public void A_code_that_is_none_is_told(string row, string found)
    {
        var file = folder.File("table.tsv", Comtrade + row + "\n");

        Assert.Equal(
            $"table.tsv:8 cmdCode: found '{found}', expected TOTAL or a code of products.",
            Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, ImportFile.At(file), Bulk)).Message);
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

    private string Gzip(string name, string text)
    {
        var file = folder.File(name, "");
        using var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
        return file;
    }
}
