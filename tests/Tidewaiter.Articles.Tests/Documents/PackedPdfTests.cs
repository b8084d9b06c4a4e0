namespace Tidewaiter.Articles.Tests.Documents;

/// <summary>Counts what the whole process allocates, as a PDF is read on a thread of its own: no other test runs beside it.</summary>
[CollectionDefinition(nameof(PackedPdfTests), DisableParallelization = true)]
[Collection(nameof(PackedPdfTests))]
public class PackedPdfTests
{
    [Fact]
    public void Does_not_unpack_the_streams_of_a_pdf_without_end()
    {
        var pdf = SomePdf.OfZeros(400_000_000);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        Assert.Contains("unpacks to more than", Assert.Throws<UnreadableArticleException>(() => ArticleReader.Read(pdf)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 200_000_000);
    }
}
