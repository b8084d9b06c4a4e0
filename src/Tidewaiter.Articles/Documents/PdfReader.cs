using System.Diagnostics;
using System.Text;
using Tidewaiter.Articles.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Tidewaiter.Articles.Documents;

/// <summary>Reads the text of a PDF document, page by page, within bounds of pages, characters and time.</summary>
internal static class PdfReader
{
    private const int MostPages = 500;
    private const int MostCharacters = 5_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 128, FilterProvider = new BoundedFilters() };

    /// <exception cref="UnreadableArticleException">The document is damaged, locked, or a picture of text.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes, ArticleHints hints)
    {
        var copy = bytes.ToArray();
        var work = new TaskCompletionSource<(string Text, string? Title, string? Created)>(TaskCreationOptions.RunContinuationsAsynchronously);
        // A thread of its own: a document may be built to send its reader round in circles or down without end.
        var thread = new Thread(() => Extract(copy, work), maxStackSize: 64 * 1024 * 1024) { IsBackground = true, Name = "pdf" };
        thread.Start();
        try
        {
            if (!work.Task.Wait(Longest))
            {
                throw Broken(hints, $"a PDF that is not read in {Longest.TotalSeconds:0} seconds", null);
            }
        }
        catch (AggregateException problem)
        {
            throw Broken(hints, $"a damaged or locked PDF ({problem.InnerException!.Message.TrimEnd('.')})", problem.InnerException);
        }

        var (text, title, created) = work.Task.Result;
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnreadableArticleException(ArticleProblem.NothingToRead, hints.Name, "a PDF without text (pictures of pages?)", "a PDF with text");
        }

        return Dated(TextPageReader.Read(text, hints), title, created);
    }

    private static Article Dated(Article article, string? title, string? created)
    {
        var day = created is { Length: >= 10 } && created.StartsWith("D:", StringComparison.Ordinal) ? Days.DayScanner.First(created.AsSpan(2, 8))?.Date : null;
        return article with
        {
            Title = article.Title ?? (string.IsNullOrWhiteSpace(title) ? null : title),
            Published = article.Published ?? day,
            PublishedFrom = article.Published is null && day is not null ? "creation date of the PDF" : article.PublishedFrom,
        };
    }

    private static void Extract(byte[] bytes, TaskCompletionSource<(string, string?, string?)> work)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, Options);
            var text = new StringBuilder();
            var clock = Stopwatch.StartNew();
            for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && text.Length < MostCharacters && clock.Elapsed < Longest; number++)
            {
                text.Append(ContentOrderTextExtractor.GetText(document.GetPage(number), addDoubleNewline: true)).Append("\n\n");
            }

            work.SetResult((text.ToString(), document.Information.Title, document.Information.CreationDate));
        }
#pragma warning disable CA1031 // whatever a damaged document makes its reader throw
        catch (Exception problem)
#pragma warning restore CA1031
        {
            work.SetException(problem);
        }
    }

    private static UnreadableArticleException Broken(ArticleHints hints, string found, Exception? inner) =>
        new(ArticleProblem.Broken, hints.Name, found, "a PDF with text", inner);
}
