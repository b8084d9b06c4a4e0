using Tidewaiter.Sources;
using Tidewaiter.Storage.Holdings;
using Tidewaiter.Storage.Tests.Store;

namespace Tidewaiter.Storage.Tests.Holdings;

public sealed class RevisionHabitTests : IDisposable
{
    private const string Mapping = """
        {"publisher":"Office","dataset":"Trade","address":"https://o.example/t","series":"o-usd","reporter":"DEU","currency":"USD",
         "partner":{"is":"CHN"},"period":{"column":"m"},"amounts":[{"column":"x","flow":"X"},{"column":"b","flow":"B"}]}
        """;

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(100, 110, 10)]
    [InlineData(100, 90, -10)]
    [InlineData(-100, -90, 10)] // a surplus less deep in the red is higher
    [InlineData(-100, -110, -10)]
    public void A_later_vintage_that_is_higher_counts_above_zero(int first, int latest, double percent)
    {
        var habit = RevisionHabit.Of([(first, latest)])!;

        Assert.Equal((1, percent, Math.Abs(percent)), (habit.Count, Math.Round(habit.Mean, 6), Math.Round(habit.MeanAbsolute, 6)));
    }

    [Fact]
    public void Balances_say_nothing_of_how_an_office_revises()
    {
        var mapping = Sources.Mapped.CsvMapping.Read(StoreFolder.Text("m.json", Mapping));
        FigureImport.Run(folder.Store, [Table("first.csv", "m,x,b\n2022-11,100,-1\n", new(2023, 1, 10)), Table("second.csv", "m,x,b\n2022-11,110,9\n", new(2023, 2, 10))], new() { Accept = true });

        var habit = Assert.Single(StoreContent.Read(folder.Store).Series).Revisions!;

        Assert.Equal((1, 10), (habit.Count, Math.Round(habit.Largest, 6)));

        SourceFile Table(string name, string text, DateOnly published)
        {
            var file = StoreFolder.Text(name, text);
            return new(name, file.Bytes.ToArray()) { Notes = new() { Published = published, Mapping = mapping } };
        }
    }
}
