using System.Text;
using Tidewaiter.Figures;
using Tidewaiter.Sources;

namespace Tidewaiter.Storage.Tests.Store;

/// <summary>A folder for one test, with a store in it that is not there yet.</summary>
public sealed class StoreFolder : IDisposable
{
    private const string Head = "typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tidewaiter-store-");

    public string Store => Path.Combine(folder.FullName, "deeper", "figures.duckdb");

    public static SourceFile Announced => SourceFile.Read(Path.Combine(Repository.Data, "announced", "china.csv"));

    /// <summary>China's imports from Russia in 2022, as one file of UN Comtrade has them.</summary>
    public static SourceFile Comtrade(decimal amount, string published, string name = "comtrade.csv") =>
        Text(name, Head + $"C,M,2022,156,643,0,TOTAL,C00,0,0,{amount}\n", DateOnly.Parse(published));

    /// <summary>China's imports from Russia by month, the first of January 2021, as one file of UN Comtrade has them.</summary>
    public static SourceFile ComtradeMonths(string published, IEnumerable<int> months) => Text(
        "months.csv",
        Head + string.Concat(months.Select(month => $"C,M,{2021 + (month / 12)}{(month % 12) + 1:00},156,643,0,TOTAL,C00,0,0,{1000 + (month * 7)}\n")),
        DateOnly.Parse(published));

    public static SourceFile Text(string name, string text, DateOnly? published = null) =>
        new(name, Encoding.UTF8.GetBytes(text)) { Notes = new() { Published = published } };

    public static FlowHistory ImportsFromRussia(IFigures figures) => figures.History(new(
        figures.Series.Single(series => series.Id == "un-comtrade-chn"), EconomyCode.Parse("RUS"), Direction.Import))!;

    /// <summary>Writes a file into the folder.</summary>
    /// <returns>Its path.</returns>
    public string File(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
