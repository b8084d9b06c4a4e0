using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Tidewaiter.Sources.Tests;

/// <summary>Files that lost, gained or changed some bytes on the way: they read, or are refused by the place; nothing else ever comes out of a reader.</summary>
public class DamagedFileTests
{
    private static readonly string[] Comtrade =
    [
        "typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue",
        "C,M,202301,156,643,0,TOTAL,C00,0,0,100.0", "C,X,2022,842,0,0,27,C00,0,0,7",
    ];

    private static readonly (string Name, byte[] Content)[] Whole =
    [
        ("announced", File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "sources", "announced-template.csv"))),
        ("gacc table", File.ReadAllBytes(Path.Combine(Repository.Data, "gacc", "gacc-summary-2023-10.csv"))),
        ("gacc page", Encoding.UTF8.GetBytes("""
            <html><head><title>(4) China's Total Export &amp; Import Values by Country/Region, Mar 2026 (in CNY)</title></head><body><table>
            <tr><td colspan="5">Unit: CNY 100 Million</td></tr><tr><td rowspan=2>Country</td><td>Export</td><td>Export</td><td>Import</td><td>1-to-3 Total Year-on-Year (±%)</td></tr>
            <tr><td>3</td><td>1-to-3</td><td>3</td><td>Export</td></tr><tr><td>Russia</td><td>1,234.5</td><td>2</td><td>3</td><td>-0.6</td></tr></table></body></html>
            """)),
        ("gacc summary", Encoding.UTF8.GetBytes("""
            <html><head><title>(1) China's Total Export &amp; Import Values, November 2024 (in USD)</title></head><body><table><tr><td colspan=6>Unit: USD 100 Million</td></tr>
            <tr><td>Item</td><td>11</td><td>1-to-11</td><td>Year-on-Year +/- %</td></tr><tr><td>Total Export</td><td>3,123.1</td><td>32,407.1</td><td>6.7</td></tr></table></body></html>
            """)),
        ("gacc query", Encoding.UTF8.GetBytes("\"Commodity code\",\"Trading partner\",\"Customs Regime\",\"US dollar\",\n\"01012900\",\"Russia\",\"Other\",\"19,121,826\",\n")),
        ("baci", "t,i,j,k,v,q\n2022,156,643,10620,48.641,3.1\n2022,643,842,270900,5,1\n"u8.ToArray()),
        ("baci chapters", "year,exporter,importer,hs2,value_usd\n2022,CHN,RUS,27,1234\n"u8.ToArray()),
        ("comtrade", Encoding.UTF8.GetBytes(string.Join('\n', Comtrade))),
        ("comtrade bulk", Encoding.UTF8.GetBytes(string.Join('\n', Comtrade).Replace(',', '\t'))),
        ("comtrade legacy", "Period,TradeFlow Code,Reporter Code,Partner Code,Commodity Code,TradeValueUS\n2016,1,36,0,01,91128858\n"u8.ToArray()),
        ("comtrade answer", """{"elapsedTime":"1","data":[{"typeCode":"C","period":"2010","reporterCode":156,"flowCode":"M","partnerCode":32,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","mosCode":"0","motCode":0,"primaryValue":68.0}]}"""u8.ToArray()),
        ("census answer", """[["CTY_CODE","ALL_VAL_MO","E_COMMODITY","time"],["5700","12345","27","2023-03"]]"""u8.ToArray()),
        ("eurostat", "reporter,partner_name,flow,period_start,period_end,value_eur\nAustria,Armenia,imports,2020-01,2020-01,1\n"u8.ToArray()),
        ("workbook", SomeWorkbook.Of(("S", [
            ["Data extracted on 22/01/2023 20:19:34 from [ESTAT]"], ["Dataset: ", "EU trade [DS-045409]"], ["FLOW", "IMPORT"], ["INDICATORS", "VALUE_IN_EUROS"],
            ["TIME", "TIME", "2020-01"], ["REPORTER (Labels)", "PARTNER (Labels)", ""], ["Austria", "China", "388179"]]))),
        ("sdmx csv", "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,FLOW,UNIT,UNIT_MULT,TIME_PERIOD,OBS_VALUE\ndataflow,O:T(1.0),I,CHN,RUS,X,USD,6,2023-11,5.5\n"u8.ToArray()),
        ("sdmx json", """{"dataSets":[{"observations":{"0:0:0:0":[5,0]}}],"structure":{"dimensions":{"observation":[{"id":"REF_AREA","values":[{"id":"CN"}]},{"id":"PARTNER","values":[{"id":"RU"}]},{"id":"INDICATOR","values":[{"id":"XG_FOB_USD"}]},{"id":"TIME_PERIOD","values":[{"id":"2023"}]}]},"attributes":{"observation":[{"id":"UNIT_MULT","values":[{"id":"6"}]}]}}}"""u8.ToArray()),
        ("sdmx ml", """<m:StructureSpecificData xmlns:m="sdmx"><m:DataSet><Group REF_AREA="CN" UNIT_MULT="3"/><Series REF_AREA="CN" PARTNER="RU" FLOW="X" UNIT="USD"><Obs TIME_PERIOD="2023-01" OBS_VALUE="5"/></Series></m:DataSet></m:StructureSpecificData>"""u8.ToArray()),
        ("gzip", Gzip("t,i,j,k,v,q\n2022,156,643,10620,48.641,3.1\n"u8.ToArray())),
    ];

    private static readonly FileNotes Notes = new() { Period = Figures.Period.Year(2023), Direction = Figures.Direction.Export };

    // Digits, signs and separators do more harm than letters.
    private static readonly byte[] Harmful = "0123456789.,;-+eE\"<>{}[]\t\n\r:/ "u8.ToArray();

    private static readonly Gen<byte> Bytes = Gen.Select(Gen.Bool, Gen.Byte, Gen.Int[0, Harmful.Length - 1], (any, other, place) => any ? other : Harmful[place]);

    private static readonly Gen<(int Place, int Cut, byte[] Added)[]> Damages = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 3], Bytes.Array[0, 4]).Array[1, 4];

    public static TheoryData<string> Names => [.. Whole.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_whole_as_it_stands(string name)
    {
        var content = Whole.Single(file => file.Name == name).Content;

        Assert.NotEmpty(Read.Bytes(name, Packed.Open(name, content), Notes));
    }

    [Theory]
    [InlineData("1e27")]
    [InlineData("9999999999999999999999999999")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1e-28")]
    public void A_number_that_is_too_large_or_too_fine_makes_no_reader_fall_over(string number) => Assert.All(
        Whole.Where(file => file.Name is not ("workbook" or "gzip")),
        file =>
        {
            // Every number of the file in turn.
            var text = Encoding.UTF8.GetString(file.Content);
            foreach (var place in Regex.Matches(text, "[0-9]+([.,][0-9]+)*").Select(match => (match.Index, match.Length)))
            {
                var changed = string.Concat(text.AsSpan(0, place.Index), number, text.AsSpan(place.Index + place.Length));
                var problem = Record.Exception(() => Read.Bytes(file.Name, Encoding.UTF8.GetBytes(changed), Notes));
                Assert.True(problem is null or ReadException, $"{file.Name}, {place}: {problem}");
            }
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_or_refused_when_damaged(string name)
    {
        var content = Whole.Single(file => file.Name == name).Content;
        Damages.Sample(damages =>
        {
            var damaged = damages.Aggregate(content, Damage);
            foreach (var problems in new[] { ReadProblems.Strict, ReadProblems.Lenient() })
            {
                try
                {
                    Read.Bytes(name, Packed.Open(name, damaged), Notes, problems);
                }
                catch (ReadException problem)
                {
                    Assert.DoesNotContain(problem.Message, char.IsControl);
                }
            }
        }, iter: name == "workbook" ? 100 : 500);
    }

    private static byte[] Damage(byte[] content, (int Place, int Cut, byte[] Added) damage)
    {
        var place = content.Length == 0 ? 0 : damage.Place % content.Length;
        return [.. content[..place], .. damage.Added, .. content[Math.Min(content.Length, place + damage.Cut)..]];
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
}
