using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Figures;

namespace Tidewaiter.Storage.Store;

/// <summary>The numbers by which observations name their series, partner, product and release; new ones are given out and written down as they are asked for.</summary>
internal sealed class StoreNumbers
{
    private readonly DuckDBConnection connection;
    private readonly Dictionary<string, (short Number, Series Series)> series;
    private readonly Dictionary<EconomyCode, short> economies;
    private readonly Dictionary<string, int> products;
    private readonly List<string> newProducts = [];
    private readonly Dictionary<Release, int> releases = [];
    private readonly Dictionary<string, short> setAside = [];
    private readonly Dictionary<EconomyCode, short> economiesAside = [];
    private short lastSeries;
    private short lastEconomy;
    private int lastProduct;

    public StoreNumbers(DuckDBConnection connection)
    {
        this.connection = connection;
        series = StoreRows.Series(connection).ToDictionary(row => row.Series.Id);
        economies = StoreRows.Economies(connection).ToDictionary(row => row.Code, row => row.Number);
        products = StoreRows.Products(connection).ToDictionary(row => row.Code, row => row.Number);
        lastSeries = series.Values.Select(one => one.Number).DefaultIfEmpty().Max();
        lastEconomy = economies.Values.DefaultIfEmpty().Max();
        lastProduct = products.Values.Append(0).Min();
    }

    /// <summary>The numbers of the releases asked for.</summary>
    public IReadOnlyCollection<int> Releases => releases.Values;

    /// <exception cref="InvalidDataException">Another series of that key is held.</exception>
    public short Of(Series one)
    {
        if (!series.TryGetValue(one.Id, out var held))
        {
            held = (SetAside(one), one);
            connection.Execute(
                "INSERT INTO series VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                held.Number, one.Id, one.Publisher, one.Dataset, one.Reporter.ToString(), one.ExportValuation, one.ImportValuation, one.Basis, one.Currency,
                one.UsualDay, one.RevisionPercent);
            series.Add(one.Id, held);
        }

        return held.Series == one
            ? held.Number
            : throw new InvalidDataException($"The store holds another series under the key '{one.Id}': {held.Series}; the file's is {one}.");
    }

    /// <summary>The number of a series, or one that nothing else gets until it is written down.</summary>
    public short SetAside(Series one)
    {
        if (series.TryGetValue(one.Id, out var held))
        {
            return held.Number;
        }

        if (!setAside.TryGetValue(one.Id, out var number))
        {
            setAside.Add(one.Id, number = ++lastSeries);
        }

        return number;
    }

    public short Of(EconomyCode one)
    {
        if (!economies.TryGetValue(one, out var number))
        {
            number = ++lastEconomy;
            connection.Execute("INSERT INTO economies VALUES (?, ?)", number, one.ToString());
            economies.Add(one, number);
        }

        return number;
    }

    /// <summary>The number of an economy, or one that nothing else gets until it is written down.</summary>
    public short SetAside(EconomyCode one)
    {
        if (economies.TryGetValue(one, out var held) || economiesAside.TryGetValue(one, out held))
        {
            return held;
        }

        economiesAside.Add(one, ++lastEconomy);
        return lastEconomy;
    }

    /// <summary>Writes down those of the economies set aside that are in use.</summary>
    public void WriteDownAside(IReadOnlySet<short> used)
    {
        using var rows = connection.CreateAppender("economies");
        foreach (var (code, number) in economiesAside.Where(one => used.Contains(one.Value)))
        {
            rows.CreateRow().AppendValue((short?)number).AppendValue(code.ToString()).EndRow();
            economies.Add(code, number);
        }

        economiesAside.Clear();
    }

    /// <summary>The number of a product: one that follows from its code, or below zero where none does. It is written down by <see cref="WriteDownProducts"/>.</summary>
    public int Of(string product)
    {
        if (!products.TryGetValue(product, out var number))
        {
            number = ProductNumber.Of(product) ?? --lastProduct;
            products.Add(product, number);
            newProducts.Add(product);
        }

        return number;
    }

    /// <summary>Writes down the products asked for: they can be thousands.</summary>
    public void WriteDownProducts()
    {
        using var rows = connection.CreateAppender("products");
        foreach (var product in newProducts)
        {
            rows.CreateRow().AppendValue((int?)products[product]).AppendValue(product).EndRow();
        }

        newProducts.Clear();
    }

    public int Of(Release one)
    {
        if (!releases.TryGetValue(one, out var number))
        {
            releases.Add(one, number = Find(one) ?? Write(NextRelease(), one));
        }

        return number;
    }

    /// <summary>The number of the next release that is written down.</summary>
    public int NextRelease() => Convert.ToInt32(connection.Value("SELECT coalesce(max(number), 0) + 1 FROM releases"), CultureInfo.InvariantCulture);

    /// <summary>Writes a release down by a number that is free.</summary>
    public int Write(int number, Release one)
    {
        // Another file of the same release is another vintage: a key of its own.
        var id = new[] { one.Id, SecondKey(one) }.FirstOrDefault(key => connection.Value("SELECT 1 FROM releases WHERE id = ?", key) is null)
            ?? string.Create(CultureInfo.InvariantCulture, $"{SecondKey(one)}-{number}");
        connection.Execute(
            "INSERT INTO releases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            number, id, one.Publisher, one.Title, one.Address, one.Day, one.DayEstimated, one.Sha256, one.Transcribed, one.Reader);
        return number;
    }

    private int? Find(Release one) => connection.Value("SELECT number FROM releases WHERE id IN (?, ?) AND sha256 = ? AND day = ?", one.Id, SecondKey(one), one.Sha256, one.Day) as int?;

    private static string SecondKey(Release one) => string.Create(CultureInfo.InvariantCulture, $"{one.Id}-{one.Day:yyyyMMdd}-{one.Sha256[..12]}");
}
