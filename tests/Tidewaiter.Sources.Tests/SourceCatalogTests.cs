namespace Tidewaiter.Sources.Tests;

public class SourceCatalogTests
{
    [Fact]
    public void A_file_of_no_known_format_is_refused_with_the_formats_that_are()
    {
        var problem = Assert.Throws<ReadException>(() => Read.Text("x.csv", "a,b,c\n1,2,3\n"));

        Assert.StartsWith("x.csv:1 file: found 'a,b,c', expected one of: announced figures", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_have_names_of_their_own() =>
        Assert.Equal(SourceCatalog.Readers.Count, SourceCatalog.Readers.Select(reader => reader.Id).Distinct().Count());

    [Fact]
    public void Every_shipped_file_is_recognised_by_one_reader_alone() => Assert.All(
        Directory.GetFiles(Repository.Data, "*.csv", SearchOption.AllDirectories),
        path => Assert.Single(SourceCatalog.Readers, reader => reader.Recognises(SourceFile.Read(path))));
}
