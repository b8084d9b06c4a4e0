using Tidewaiter.Figures;
using Tidewaiter.Sources;

namespace Tidewaiter.Storage.Tests.Store;

public sealed class FigureImportTests : IDisposable
{
    private static readonly Period Year = Period.Year(2022);

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("announced/china.csv")]
    [InlineData("eurostat/eu-members-monthly.xlsx")]
    [InlineData("gacc/gacc-country-2026-03-cny.csv")]
    public void What_was_read_is_what_the_store_holds(string path)
    {
        var file = SourceFile.Read(Path.Combine(Repository.Data, path));
        var read = new FigureSet(SourceCatalog.ReaderOf(file).Read(file, ReadProblems.Strict));

        var result = Assert.Single(FigureImport.Run(folder.Store, [file]));

        using var store = FigureStore.Open(folder.Store);
        Assert.Equal(result.Read, result.New);
        Assert.Equal(read.Series, store.Series);
        Assert.All(read.Histories, history => Assert.Equal(Written.Of(history), Written.Of(store.History(history.Flow)!)));
        var (series, partner) = (read.Series[0], read.Histories.First(history => history.Flow.Series == read.Series[0]).Flow.Partner);
        Assert.Equal(read.Partners(series, Direction.Import), store.Partners(series, Direction.Import));
        Assert.Equal(read.Products(series, partner), store.Products(series, partner));
    }

    [Fact]
    public void A_file_is_imported_only_once()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Announced]);
        var before = File.ReadAllBytes(folder.Store);

        var again = Assert.Single(FigureImport.Run(folder.Store, [StoreFolder.Announced]));

        Assert.Equal(ImportOutcome.AlreadyHeld, again.Outcome);
        Assert.Equal(before, File.ReadAllBytes(folder.Store));
    }

    [Fact]
    public void A_later_file_with_another_number_is_another_vintage()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(103, "2024-03-01")]);

        using var store = FigureStore.Open(folder.Store);
        var history = StoreFolder.ImportsFromRussia(store);
        Assert.Equal([100m, 103m], history.Vintages(Year).Select(figure => figure.Printed));
        Assert.Equal(100, history.AsOf(new(2023, 12, 1), Year)!.Figure.Printed);
        Assert.Equal(2, history.Vintages(Year).Select(figure => figure.Release.Id).Distinct().Count());
    }

    [Fact]
    public void A_table_that_grew_brings_its_new_rows_alone()
    {
        const string head = "reporter,partner,flow,period,value,currency,growth,as_reported,published,address,counted_by\n";
        const string first = "CHN,RUS,T,2023-10,20000000000,USD,,20 bn USD,2023-11-07,https://a.example/,customs\n";
        const string second = "CHN,RUS,T,2023-11,21000000000,USD,,21 bn USD,2023-12-07,https://a.example/,customs\n";
        FigureImport.Run(folder.Store, [StoreFolder.Text("a.csv", head + first)]);

        var grown = Assert.Single(FigureImport.Run(folder.Store, [StoreFolder.Text("a.csv", head + first + second)]));

        Assert.Equal((2, 1), (grown.Read, grown.New));
    }

    [Fact]
    public void One_file_that_does_not_read_leaves_the_store_as_it_was()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        var before = File.ReadAllBytes(folder.Store);

        Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, [StoreFolder.Announced, StoreFolder.Text("x.csv", "a,b\n1,2\n")]));

        Assert.Equal(before, File.ReadAllBytes(folder.Store));
        Assert.Equal(["figures.duckdb", "figures.duckdb.lock"], Names());
    }

    [Fact]
    public void Lenient_import_leaves_rows_out_and_lists_them()
    {
        var file = StoreFolder.Text("c.csv", System.Text.Encoding.UTF8.GetString(StoreFolder.Comtrade(5, "2023-03-01").Bytes) + "C,M,2022,156,x,0,TOTAL,C00,0,0,1\n");

        Assert.Throws<ReadException>(() => FigureImport.Run(folder.Store, [file]));
        var result = Assert.Single(FigureImport.Run(folder.Store, [file], new(Lenient: true)));

        Assert.Equal((1, 1), (result.New, result.LeftOut));
        Assert.Equal("c.csv:3 partnerCode: found 'x', expected a number of an economy such as 156 (China).", Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void A_dry_run_counts_and_changes_nothing()
    {
        var result = Assert.Single(FigureImport.Run(folder.Store, [StoreFolder.Comtrade(5, "2023-03-01")], new(DryRun: true)));

        Assert.Equal(1, result.New);
        Assert.False(File.Exists(folder.Store));
    }

    [Fact]
    public void What_an_import_that_was_killed_left_behind_does_no_harm()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        File.WriteAllText(folder.Store + ".import", "half a copy");
        File.WriteAllText(folder.Store + ".import.wal", "half a log");

        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(103, "2024-03-01")]);

        using var store = FigureStore.Open(folder.Store);
        Assert.Equal(2, StoreFolder.ImportsFromRussia(store).Vintages(Year).Count);
    }

    [Fact]
    public void Who_has_the_store_open_reads_on_while_another_imports()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        using var open = FigureStore.Open(folder.Store);

        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(103, "2024-03-01")]);

        using var after = FigureStore.Open(folder.Store);
        Assert.Single(StoreFolder.ImportsFromRussia(open).Vintages(Year));
        Assert.Equal(2, StoreFolder.ImportsFromRussia(after).Vintages(Year).Count);
    }

    [Fact]
    public void Two_imports_at_a_time_are_refused()
    {
        var files = new[] { StoreFolder.Comtrade(100, "2023-03-01") };

        var problem = Assert.Throws<IOException>(() => FigureImport.Run(folder.Store, During()));

        Assert.Equal($"Another import into {folder.Store} is running.", problem.Message);

        IEnumerable<SourceFile> During()
        {
            FigureImport.Run(folder.Store, files);
            yield break;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no store at all, but a text of some length that somebody put there by mistake")]
    public void Another_file_in_the_store_s_place_is_refused_and_kept(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Store)!);
        File.WriteAllText(folder.Store, content);

        Assert.StartsWith($"{folder.Store} is no store of figures:", Assert.Throws<InvalidDataException>(() => FigureStore.Open(folder.Store)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => FigureImport.Run(folder.Store, [StoreFolder.Announced]));
        Assert.Equal(content, File.ReadAllText(folder.Store));
    }

    [Fact]
    public void A_store_that_is_not_there_is_named() => Assert.Equal(
        $"There is no store at {folder.Store}.",
        Assert.Throws<FileNotFoundException>(() => FigureStore.Open(folder.Store)).Message);

    private IEnumerable<string> Names() =>
        Directory.GetFiles(Path.GetDirectoryName(folder.Store)!).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
