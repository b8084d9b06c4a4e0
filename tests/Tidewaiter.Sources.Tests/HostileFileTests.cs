using System.IO.Compression;
using System.Text;

namespace Tidewaiter.Sources.Tests;

/// <summary>Files made to fill memory, to keep a reader busy for ever, or simply broken: each is refused, whichever reader it falls to.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Census = "year,CTY_CODE,IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,IDEC,EJAN,EFEB,EMAR,EAPR,EMAY,EJUN,EJUL,EAUG,ESEP,EOCT,ENOV,EDEC";
    private const string Baci = "t,i,j,k,v,q\n2022,156,643,270900,5,1\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tidewaiter-hostile-");

    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, Func<byte[]>> Files { get; } = new()
    {
        ["nothing"] = () => [],
        ["a blank"] = () => " "u8.ToArray(),
        ["zeros"] = () => new byte[1_000_000],
        ["a gzip that breaks off"] = () => Gzip(Noise(200_000))[..50_000],
        ["a gzip with another end"] = () => [.. Gzip(Encoding.UTF8.GetBytes(Baci))[..^8], 1, 2, 3, 4, 5, 6, 7, 8],
        ["a gzip of nothing"] = () => Gzip([]),
        ["a gzip that shrank to a thousandth"] = () => Gzip(new byte[50_000_000]),
        ["a zip in a zip"] = () => Zip("in.zip", Zip("in.csv", "a,b\n"u8.ToArray())),
        ["a zip that shrank to a thousandth"] = () => Zip("zeros", new byte[50_000_000]),
        ["a zip of nothing"] = () => [(byte)'P', (byte)'K', 5, 6, .. new byte[18]],
        ["a zip that breaks off"] = () => Zip("in.csv", Noise(100_000))[..50_000],
        ["two tables in a zip"] = () => Zip(("a.csv", Encoding.UTF8.GetBytes(Baci)), ("b.csv", Encoding.UTF8.GetBytes(Baci))),
        ["a heading of ten million columns"] = () => Encoding.UTF8.GetBytes(new string(',', 10_000_000)),
        ["a row of ten million columns"] = () => Encoding.UTF8.GetBytes(Baci + new string(',', 10_000_000)),
        ["a cell of five million letters"] = () => Encoding.UTF8.GetBytes(Baci + "2022,156,643," + new string('9', 5_000_000)),
        ["a quote that never ends"] = () => Encoding.UTF8.GetBytes(Baci + "\"" + new string('x', 5_000_000)),
        ["a table in latin-1"] = () => [.. Encoding.UTF8.GetBytes(Baci), 0xE9, (byte)'\n'],
        ["a table in UTF-16 without a mark"] = () => Encoding.Unicode.GetBytes(Baci),
        ["a number beyond all"] = () => Encoding.UTF8.GetBytes(Baci + "2022,156,643,270900,1e999999999,1\n"),
        ["a year beyond all"] = () => Encoding.UTF8.GetBytes(Baci + "999999999999,156,643,270900,1,1\n"),
        ["an answer nested without end"] = () => Encoding.UTF8.GetBytes("{\"elapsedTime\":\"\",\"data\":" + new string('[', 100_000)),
        ["a list nested without end"] = () => Encoding.UTF8.GetBytes("[[\"CTY_CODE\",\"ALL_VAL_MO\"," + new string('[', 100_000)),
        ["a message nested without end"] = () => Encoding.UTF8.GetBytes("{\"dataSets\":" + new string('[', 100_000)),
        ["an answer with half a letter"] = () => "{\"elapsedTime\":\"\",\"data\":[{\"typeCode\":\"\\ud800\",\"reporterCode\":1}]}"u8.ToArray(),
        ["an answer with half a letter in a name"] = () => "{\"elapsedTime\":\"\",\"\\uD800\":1,\"data\":[]}"u8.ToArray(),
        ["a list with half a letter"] = () => "[[\"CTY_CODE\",\"time\",\"ALL_VAL_MO\"],\n[\"\\udc00\",\"2023-01\",\"1\"]]"u8.ToArray(),
        ["a message with half a letter"] = () => "{\"dataSets\":[],\"structure\":{\"name\":\"\\ud800x\"}}"u8.ToArray(),
        ["an answer that breaks off"] = () => "{\"elapsedTime\":\"\",\"data\":[{\"typeCode\":\"C\""u8.ToArray(),
        ["elements nested without end"] = () => Encoding.UTF8.GetBytes("<m:GenericData xmlns:m=\"sdmx\">" + string.Concat(Enumerable.Repeat("<a>", 100_000))),
        ["entities that grow without end"] = () => Encoding.UTF8.GetBytes($"<!DOCTYPE m [{Laughs}]><m:GenericData xmlns:m=\"sdmx\">&l9;</m:GenericData>"),
        ["a page of tables in tables"] = () => Encoding.UTF8.GetBytes("<html><title>China's Total, Mar 2026</title>" + string.Concat(Enumerable.Repeat("<table><tr><td>", 20_000))),
        ["a page with a cell over a billion columns"] = () => Encoding.UTF8.GetBytes(
            "<html><title>China's Total, Mar 2026</title><table>" + string.Concat(Enumerable.Repeat("<tr><td colspan=1000000000 rowspan=1000000000>Export<td>Import</tr>", 2_000)) + "</table>"),
        ["a workbook with a million lines of nothing"] = () => SomeWorkbook.OfParts([("S", Sheet(string.Concat(Enumerable.Range(1, 1 << 20).Select(line => $"<row r=\"{line}\"/>"))))]),
        ["a workbook with a line at the end of the world"] = () => SomeWorkbook.OfParts([("S", Sheet("<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>"))]),
        ["a workbook with a column at the end of the world"] = () => SomeWorkbook.OfParts([("S", Sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))]),
        ["a workbook of a hundred thousand cells in the last column"] = () => SomeWorkbook.OfParts(
            [("S", Sheet(string.Concat(Enumerable.Range(1, 20_000).Select(line => $"<row r=\"{line}\"><c r=\"XFD{line}\"><v>1</v></c></row>"))))]),
        ["a workbook whose entities grow without end"] = () => SomeWorkbook.OfParts([("S", $"<!DOCTYPE m [{Laughs}]>" + Sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&l9;</t></is></c></row>"))]),
        ["a workbook with texts without end"] = () => SomeWorkbook.OfParts([("S", Sheet(""))], "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + string.Concat(Enumerable.Range(0, 1_500_000).Select(i => $"<si><t>{i}</t></si>"))),
        ["a workbook that breaks off"] = () => SomeWorkbook.Of(("S", [[.. Census.Split(',')]]))[..^60],
        ["a workbook without sheets"] = () => SomeWorkbook.OfParts([]),
        ["a workbook of another table"] = () => SomeWorkbook.Of(("S", [["a", "b"], ["1", "2"]])),
        ["a workbook whose sheet is no XML"] = () => SomeWorkbook.OfParts([("S", "year,CTY_CODE")]),
    };

    private static string Laughs => "<!ENTITY l0 \"ha\">" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public async Task Is_refused_with_a_short_message_in_bounded_memory(string name)
    {
        var path = Path.Combine(folder.FullName, "hostile");
        await File.WriteAllBytesAsync(path, Files[name](), TestContext.Current.CancellationToken);

        var (problem, allocated) = await Task.Run(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var found = Record.Exception(() => Read.File(path));
            return (found, GC.GetAllocatedBytesForCurrentThread() - before);
        }).WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken); // a guard against hanging, not a promise

        Assert.IsType<ReadException>(problem);
        Assert.StartsWith("hostile", problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Message.Length < 2_000, $"{name}: {problem.Message.Length} letters");
        Assert.DoesNotContain(problem.Message, char.IsControl);
        Assert.True(allocated < 2_000_000_000, $"{name}: {allocated} bytes allocated");
    }

    [Fact]
    public void What_is_larger_inside_than_may_be_read_is_refused_by_its_size() => Assert.Equal(
        "x file: found 'an archive of 100053 bytes that holds more than 50000', expected at most 50000 bytes inside.",
        Assert.Throws<ReadException>(() => Packed.Open("x", Gzip(Noise(100_000)), largest: 50_000)).Message);

    private static string Sheet(string rows) =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>";

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(string name, byte[] content) => Zip((name, content));

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }
}
