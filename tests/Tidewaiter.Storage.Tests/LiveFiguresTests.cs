using Tidewaiter.Figures;
using Tidewaiter.Storage.Tests.Store;

namespace Tidewaiter.Storage.Tests;

public sealed class LiveFiguresTests : IDisposable
{
    private static readonly Period Year = Period.Year(2022);

    private readonly StoreFolder folder = new();
    private readonly Clock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_import_is_seen_at_the_next_look_and_not_before()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        using var figures = LiveFigures.Open(folder.Store, clock);
        Assert.Equal(1, Vintages(figures));

        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(103, "2024-03-01")]);

        Assert.Equal(1, Vintages(figures));
        clock.Seconds += 2;
        Assert.Equal(2, Vintages(figures));
    }

    [Fact]
    public void A_file_that_is_no_store_leaves_the_one_of_before()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        using var figures = LiveFigures.Open(folder.Store, clock);

        File.Delete(folder.Store);
        File.WriteAllText(folder.Store, "a letter");
        clock.Seconds += 2;

        Assert.Equal(1, Vintages(figures));
    }

    [Fact]
    public async Task Readers_read_on_while_imports_write()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        using var figures = LiveFigures.Open(folder.Store, clock);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var (seen, reads) = (0, 0);
            while (!done.IsCancellationRequested || reads == 0)
            {
                var vintages = Vintages(figures);
                Assert.True(vintages >= seen, $"{vintages} vintages after {seen}");
                (seen, reads) = (vintages, reads + 1);
                Thread.Sleep(1);
            }
        })).ToArray();

        for (var vintage = 1; vintage <= 5; vintage++)
        {
            FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100 + vintage, $"202{vintage + 3}-03-01")]);
            clock.Seconds += 2;
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        clock.Seconds += 2;
        Assert.Equal(6, Vintages(figures));
    }

    [Fact]
    public void What_is_held_stays_as_it_was_however_many_stores_take_its_place()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        using var figures = LiveFigures.Open(folder.Store, clock);
        using var held = figures.Hold();
        for (var vintage = 1; vintage <= 3; vintage++)
        {
            FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100 + vintage, $"202{vintage + 3}-03-01")]);
            clock.Seconds += 2;
            Assert.Equal(1 + vintage, Vintages(figures));
        }

        Assert.Single(StoreFolder.ImportsFromRussia(held).Vintages(Year));
    }

    [Fact]
    public void A_store_of_before_is_closed_when_the_last_lets_go_of_it()
    {
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(100, "2023-03-01")]);
        using var figures = LiveFigures.Open(folder.Store, clock);
        var (first, second) = (figures.Hold(), figures.Hold());
        FigureImport.Run(folder.Store, [StoreFolder.Comtrade(103, "2024-03-01")]);
        clock.Seconds += 2;
        Assert.Equal(2, Vintages(figures));

        first.Dispose();
        first.Dispose();    // counts once
        Assert.Single(StoreFolder.ImportsFromRussia(second).Vintages(Year));
        Assert.Equal(1, Replaced());
        second.Dispose();
        Assert.Equal(0, Replaced());
    }

    // A file that is open and has no name any more.
    private int Replaced() => new DirectoryInfo("/proc/self/fd").GetFileSystemInfos()
        .Count(open => open.LinkTarget is { } target && target.StartsWith(Path.GetDirectoryName(folder.Store)!, StringComparison.Ordinal) && target.EndsWith(" (deleted)", StringComparison.Ordinal));

    private static int Vintages(LiveFigures figures)
    {
        using var held = figures.Hold();
        return StoreFolder.ImportsFromRussia(held).Vintages(Year).Count;
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
