using CsCheck;
using Tidewaiter.Figures;
using Tidewaiter.Storage.BuiltIn;

namespace Tidewaiter.Storage.Tests.BuiltIn;

public class FigureFileTests
{
    private static readonly Gen<EconomyCode> Economy = OneOf("CHN", "RUS", "DEU", "EU", "WLD", "DEU+FRA").Select(code => EconomyCode.Parse(code));
    private static readonly Gen<string> Word = Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 1, 12], OneOf("", "中华", "a\0b", "ö,\"'"));
    private static readonly Gen<DateOnly> Day = Gen.Int[700_000, 740_000].Select(DateOnly.FromDayNumber);

    private static readonly Gen<Interval> Value =
        from number in Gen.Long[-999_999_999_999_999, 999_999_999_999_999]
        from width in Gen.Long[0, 1_000_000]
        from scale in Gen.Int[0, 9]
        select new Interval(new decimal(number) / Power(scale), (new decimal(number) + width) / Power(scale));

    private static readonly Gen<Period> Months =
        from start in Gen.Int[-400, 400]
        from length in Gen.Int[1, 24]
        select Period.Of(Month.Of(2000, 1).Plus(start), Month.Of(2000, 1).Plus(start + length - 1));

    private static readonly Gen<Series> OneSeries =
        from id in OneOf("a", "b", "c")
        from reporter in Economy
        from day in Gen.Int[0, 90]
        from words in Word.Array[5]
        select new Series(id, words[0], words[1], reporter, words[2], words[3], words[4], "USD", day, day / 10m);

    private static readonly Gen<Release> OneRelease =
        from id in Gen.Int[0, 1_000_000]
        from words in Word.Array[4]
        from day in Day
        from marks in Gen.Int[0, 7]
        select new Release($"r{id}", words[0], words[1], (marks & 4) != 0 ? null : words[2], day, (marks & 1) != 0, words[3], (marks & 2) != 0, "test/1");

    private static readonly Gen<Relay> OneRelay =
        from address in Word
        from day in Gen.Select(Day, Gen.Bool, (day, known) => known ? day : (DateOnly?)null)
        from words in Word
        from value in Value
        select new Relay(address, day, words, value);

    private static readonly Gen<Figure[]> Figures =
        from series in OneSeries.Array[1, 3]
        from releases in OneRelease.Array[1, 4]
        from figures in Gen.Select(
            Gen.Int[0, 100], Gen.Int[0, 100], Economy, OneOf("X", "M", "T", "B"), Months, Gen.Enum<Measure>(), Value, OneRelay.Array[0, 3]).Array[0, 40]
        let known = series.DistinctBy(one => one.Id).ToArray()
        let published = releases.DistinctBy(one => one.Id).ToArray()
        select figures.Select(of => new Figure(
                new(known[of.Item1 % known.Length], of.Item3, Direction.Parse(of.Item4), of.Item1 % 2 == 0 ? FlowKey.AllProducts : "27"),
                of.Item5,
                of.Item6,
                of.Item7,
                published[of.Item2 % published.Length],
                of.Item8,
                of.Item8.Skip(1).ToArray()))
            .DistinctBy(figure => (figure.Flow, figure.Period, figure.Measure, figure.Release.Id, figure.Release.Day))
            .DistinctBy(figure => (figure.Flow, figure.Period, figure.Measure, figure.Release.Day)).ToArray();

    [Fact]
    public void What_was_written_is_read_again() =>
        Figures.Sample(figures =>
        {
            var file = FigureFile.Open(Bytes(figures), "test.tw");
            var expected = figures.Select(Written.Of).Order(StringComparer.Ordinal);
            var read = file.Flows.SelectMany(flow => Written.Of(file.History(flow)!)).Order(StringComparer.Ordinal);
            Assert.Equal(expected, read);
        }, iter: 200);

    [Fact]
    public void The_order_of_the_figures_does_not_matter() =>
        Figures.Sample(figures => Assert.Equal(Bytes(figures), Bytes([.. figures.Reverse()])), iter: 100);

    [Fact]
    public void A_damaged_file_is_refused_and_never_read_wrongly() =>
        Gen.Select(Figures.Where(figures => figures.Length > 0), Gen.Int[0, int.MaxValue], Gen.Int[1, 255]).Sample((figures, place, change) =>
        {
            var bytes = Bytes(figures);
            var damaged = bytes.ToArray();
            damaged[place % bytes.Length] ^= (byte)change;

            var problem = Assert.Throws<InvalidDataException>(() => ReadAll(damaged));
            Assert.Contains("test.tw", problem.Message, StringComparison.Ordinal);
        }, iter: 200);

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var bytes = Bytes(Figures.Where(figures => figures.Length > 3).Single());
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => ReadAll(bytes[..length]));
        }
    }

    [Theory]
    [InlineData("", "test.tw is no file of figures: it begins otherwise.")]
    [InlineData("PK\u0003\u0004 something else", "test.tw is no file of figures: it begins otherwise.")]
    [InlineData("TWFG\u0009", "test.tw is a file of figures of version 9, expected version 1.")]
    public void Another_file_is_told_apart(string content, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => FigureFile.Open(System.Text.Encoding.Latin1.GetBytes(content), "test.tw")).Message);

    [Fact]
    public void Bytes_of_any_kind_are_refused_without_much_memory() =>
        Gen.Byte.Array[0, 200].Sample(content =>
            Assert.Throws<InvalidDataException>(() => ReadAll([.. "TWFG\u0001"u8, .. content])));

    [Fact]
    public void Two_releases_with_one_key_are_refused()
    {
        var figure = Figures.Where(figures => figures.Length > 0).Single()[0];
        var twice = figure with { Release = figure.Release with { Day = figure.Release.Day.AddDays(1) } };

        Assert.Contains(
            $"share the key '{figure.Release.Id}'",
            Assert.Throws<ArgumentException>(() => Bytes([figure, twice])).Message,
            StringComparison.Ordinal);
    }

    private static byte[] Bytes(IEnumerable<Figure> figures)
    {
        using var stream = new MemoryStream();
        FigureFileWriter.Write(stream, figures);
        return stream.ToArray();
    }

    private static void ReadAll(byte[] bytes)
    {
        var file = FigureFile.Open(bytes, "test.tw");
        foreach (var flow in file.Flows)
        {
            file.History(flow);
        }
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(place => words[place]);

    private static decimal Power(int scale) => new(Math.Pow(10, scale));
}
