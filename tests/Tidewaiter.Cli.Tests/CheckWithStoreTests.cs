namespace Tidewaiter.Cli.Tests;

public sealed class CheckWithStoreTests : IDisposable
{
    private const string Head = "typeCode,flowCode,period,reporterCode,partnerCode,partner2Code,cmdCode,customsCode,mosCode,motCode,primaryValue\n";

    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-").FullName;

    private string Store => Path.Combine(folder, "figures.duckdb");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("14.6", "2023-09-01", "1 revised")]     // what was out then
    [InlineData("15.1", "2024-09-01", "1 confirmed")]
    [InlineData("21.3", "2024-09-01", "1 contradicted")]
    public void Vintages_that_were_imported_tell_what_was_right_when_it_was_written(string billions, string published, string tally)
    {
        // Germany's imports from Viet Nam in 2022, as reported first and a year later.
        Import("2023-05-01", "C,M,2022,276,704,0,TOTAL,C00,0,0,14600000000\n");
        Import("2024-05-01", "C,M,2022,276,704,0,TOTAL,C00,0,0,15100000000\n");

        var result = Check($"Germany's imports from Vietnam came to ${billions} billion in 2022.", published);

        Assert.EndsWith($"1 figure: {tally}.\n", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "1 unverifiable")]
    [InlineData(true, "1 confirmed")]
    public void A_month_that_only_a_real_table_of_UN_Comtrade_holds_is_settled_by_importing_it(bool imported, string tally)
    {
        var sample = Path.Combine(Samples.Root, "..", "shared", "data", "raw", "comtrade", "comtrade_imports_chn_from_rus_2017_2024.csv");
        Assert.SkipUnless(File.Exists(sample), "The sample of UN Comtrade is not beside the repository.");
        Import("2023-05-01", "C,M,2022,276,704,0,TOTAL,C00,0,0,14600000000\n");
        if (imported)
        {
            Assert.Equal(ExitCode.Done, Shell.Run("import", sample, "--store", Store, "--released", "2025-03-20").Status);
        }

        var result = Check("China's imports from Russia came to $3.03 billion in February 2017.", "2025-06-01");

        Assert.EndsWith($"1 figure: {tally}.\n", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_vintage_of_a_real_table_makes_what_was_right_revised()
    {
        var sample = Path.Combine(Samples.Root, "..", "shared", "data", "raw", "comtrade", "comtrade_imports_chn_from_rus_2017_2024.csv");
        Assert.SkipUnless(File.Exists(sample), "The sample of UN Comtrade is not beside the repository.");

        // The table as it may have stood before: one month lower by a twentieth.
        Import("2018-03-01", "C,M,201702,156,643,0,TOTAL,C00,0,0,2874000000\n");
        Shell.Run("import", sample, "--store", Store, "--released", "2025-03-20");

        Assert.EndsWith("1 figure: 1 revised.\n", Check("China's imports from Russia came to $2.87 billion in February 2017.", "2018-06-01"), StringComparison.Ordinal);
    }

    private void Import(string released, string rows)
    {
        var file = Path.Combine(folder, released + ".csv");
        File.WriteAllText(file, Head + rows);
        Assert.Equal(ExitCode.Done, Shell.Run("import", file, "--store", Store, "--released", released).Status);
    }

    private string Check(string text, string published) => Shell.RunWith(text, "check", "-", "--published", published, "--store", Store).Output;
}
