using System.Text;
using Tidewaiter.Articles.Content;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Tidewaiter.Articles.Documents;

/// <summary>Writes a page of a PDF as text: columns one after the other, the rows of tables with their cells parted by tabs.</summary>
/// <remarks>A page of one column without tables is taken in the order in which it was set.</remarks>
internal static class PdfPageText
{
    // The analysis of the layout takes time by the square of what stands on the page.
    private const int MostLetters = 30_000;
    private const int MostBlocks = 400;
    private const double Full = 0.8; // of the width of its block

    private static readonly RecursiveXYCut Cutter = new(new() { MaxDegreeOfParallelism = 1 });
    private static readonly NearestNeighbourWordExtractor Words = new(new() { MaxDegreeOfParallelism = 1 });

    public static string Of(Page page)
    {
        if (page.Letters.Count <= MostLetters)
        {
            var blocks = Cutter.GetBlocks(Words.GetWords(page.Letters));
            if (blocks.Count <= MostBlocks && blocks.Any(block => blocks.Any(other => PdfTable.AreSideBySide(block, other))))
            {
                return Written(new UnsupervisedReadingOrderDetector(5, UnsupervisedReadingOrderDetector.SpatialReasoningRules.ColumnWise).Get(blocks).ToList());
            }
        }

        return ContentOrderTextExtractor.GetText(page, addDoubleNewline: true);
    }

    private static string Written(List<TextBlock> blocks)
    {
        var text = new StringBuilder();
        var done = new HashSet<TextBlock>();
        foreach (var block in blocks)
        {
            if (!done.Add(block))
            {
                continue;
            }

            if (PdfTable.Around(block, blocks) is { Count: > 1 } table)
            {
                // Rows that stand far apart are blocks of their own.
                done.UnionWith(table);
                while (blocks.Find(next => !done.Contains(next)) is { } below && PdfTable.Around(below, blocks) is { Count: > 1 } rows)
                {
                    done.UnionWith(rows);
                    table.AddRange(rows);
                }

                text.Append("\n\n").AppendJoin('\n', PdfTable.Rows(table));
                continue;
            }

            foreach (var paragraph in Paragraphs(block))
            {
                if (text.Length > 0 && GoesOn(text, paragraph))
                {
                    Join(text, paragraph);
                }
                else
                {
                    text.Append("\n\n").Append(paragraph);
                }
            }
        }

        return text.ToString();
    }

    // A line that ends well before the others ends a paragraph.
    private static IEnumerable<string> Paragraphs(TextBlock block)
    {
        var paragraph = new StringBuilder();
        foreach (var line in block.TextLines)
        {
            if (paragraph.Length == 0)
            {
                paragraph.Append(line.Text.Trim());
            }
            else
            {
                Join(paragraph, line.Text.Trim());
            }

            if (line.BoundingBox.Right < block.BoundingBox.Left + (block.BoundingBox.Width * Full) && Prose.EndsSentence(paragraph.ToString()))
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph.ToString();
        }
    }

    // "bil-" and "lion" are one word; "year-" and "on-year" keep their hyphens.
    private static void Join(StringBuilder text, string next)
    {
        var word = next.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? next[..end] : next;
        if (text.Length > 1 && text[^1] == '-' && char.IsLower(text[^2]) && next.Length > 0 && char.IsLower(next[0]))
        {
            text.Length -= word.Contains('-', StringComparison.Ordinal) ? 0 : 1;
            text.Append(next);
            return;
        }

        text.Append(' ').Append(next);
    }

    // A paragraph that breaks off at the foot of a column goes on at the head of the next.
    private static bool GoesOn(StringBuilder text, string next) =>
        next.Length > 0 && char.IsLower(next[0]) && !Prose.EndsSentence(text.ToString(Math.Max(0, text.Length - 20), Math.Min(20, text.Length)));
}
