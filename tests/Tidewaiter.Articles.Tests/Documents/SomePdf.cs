using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Tidewaiter.Articles.Tests.Documents;

/// <summary>A PDF of one page, its paragraphs wrapped as a press office's document is.</summary>
internal static class SomePdf
{
    private const int Width = 90;

    public static byte[] Of(string headline, params string[] paragraphs)
    {
        var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        page.AddText(headline, 16, new PdfPoint(50, 780), font);
        var y = 740.0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in Wrapped(paragraph))
            {
                page.AddText(line, 10, new PdfPoint(50, y), font);
                y -= 12;
            }

            y -= 14;
        }

        return builder.Build();
    }

    private static IEnumerable<string> Wrapped(string paragraph)
    {
        var line = "";
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + word.Length + 1 > Width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
