using System.Diagnostics;
using System.Text;
using Tidewaiter.Articles.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace Tidewaiter.Articles.Documents;

/// <summary>Reads the text of a PDF document, page by page, within bounds of pages, characters and time.</summary>
internal static class PdfReader
{
    private const int MostPages = 500;
    private const int MostCharacters = 5_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5); // for the page that is being read

    private const int MostLeftBehind = 4;

    private static readonly BoundedFilters Filters = new();
    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 128, FilterProvider = Filters };

    // Documents that were given up and are still being read: each page is bounded before it is read, so that a thread ends by itself.
    private static int leftBehind;

    /// <exception cref="UnreadableArticleException">The document is damaged, locked, or a picture of text.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes, ArticleHints hints)
    {
        if (Volatile.Read(ref leftBehind) >= MostLeftBehind)
        {
            throw Broken(hints, $"a PDF while {MostLeftBehind} others keep their readers busy", null);
        }

        var copy = bytes.ToArray();
        var work = new TaskCompletionSource<Extract>(TaskCreationOptions.RunContinuationsAsynchronously);
        // A thread of its own: a document may be built to send its reader round in circles or down without end.
        var thread = new Thread(() => Run(copy, work), maxStackSize: 64 * 1024 * 1024) { IsBackground = true, Name = "pdf" };
        thread.Start();
        try
        {
            if (!work.Task.Wait(Longest + Grace))
            {
                Interlocked.Increment(ref leftBehind);
                _ = work.Task.ContinueWith(static _ => Interlocked.Decrement(ref leftBehind), TaskScheduler.Default);
                throw Broken(hints, $"a PDF that is not read in {Longest.TotalSeconds:0} seconds", null);
            }
        }
        catch (AggregateException problem)
        {
            throw Broken(hints, $"a damaged or locked PDF ({problem.InnerException!.Message.TrimEnd('.')})", problem.InnerException);
        }

        var extract = work.Task.Result;
        if (string.IsNullOrWhiteSpace(extract.Text))
        {
            throw new UnreadableArticleException(ArticleProblem.NothingToRead, hints.Name, "a PDF without text (pictures of pages?)", "a PDF with text");
        }

        return Dated(TextPageReader.Read(extract.Text, hints), extract);
    }

    private static Article Dated(Article article, Extract extract)
    {
        var created = extract.Created;
        var day = created is { Length: >= 10 } && created.StartsWith("D:", StringComparison.Ordinal) ? Days.DayScanner.First(created.AsSpan(2, 8))?.Date : null;
        return article with
        {
            Title = article.Title ?? (string.IsNullOrWhiteSpace(extract.Title) ? null : extract.Title),
            Cut = extract.LeftOut is { } pages ? [.. article.Cut, new("pages", pages, $"beyond the first {MostPages} pages or {MostCharacters:N0} characters")] : article.Cut,
            Published = article.Published ?? day,
            PublishedFrom = article.Published is null && day is not null ? "creation date of the PDF" : article.PublishedFrom,
        };
    }

    private static void Run(byte[] bytes, TaskCompletionSource<Extract> work)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            using var document = PdfDocument.Open(bytes, Options);
            new PdfWeight(document, Filters, CheckTime).Check();
            var text = new StringBuilder();
            var number = 1;
            for (; number <= Math.Min(document.NumberOfPages, MostPages) && text.Length < MostCharacters; number++)
            {
                CheckTime();
                text.Append(PdfPageText.Of(document.GetPage(number))).Append("\n\n");
            }

            var left = number > document.NumberOfPages ? null : $"pages {number} to {document.NumberOfPages}";
            work.SetResult(new(text.ToString(), document.Information.Title, document.Information.CreationDate, left));

            void CheckTime()
            {
                if (clock.Elapsed > Longest)
                {
                    throw new PdfDocumentFormatException($"not read in {Longest.TotalSeconds:0} seconds");
                }
            }
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

    private sealed record Extract(string Text, string? Title, string? Created, string? LeftOut);
}
