using System.IO.Compression;
using System.Text;
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

    /// <summary>The same in two columns.</summary>
    public static byte[] InColumns(string headline, string[] left, string[] right)
    {
        var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        page.AddText(headline, 16, new PdfPoint(50, 780), font);
        foreach (var (x, paragraphs) in new[] { (50, left), (310, right) })
        {
            var y = 740.0;
            foreach (var paragraph in paragraphs)
            {
                foreach (var line in Wrapped(paragraph, Width / 2))
                {
                    page.AddText(line, 10, new PdfPoint(x, y), font);
                    y -= 12;
                }

                y -= 14;
            }
        }

        return builder.Build();
    }

    /// <summary>One page whose content, a page of zeros without end, is packed to a few bytes.</summary>
    public static byte[] OfZeros(int length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(new byte[length]);
        }

        return
        [
            .. Encoding.Latin1.GetBytes(
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
                + $"4 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n"),
            .. packed.ToArray(),
            .. Encoding.Latin1.GetBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"),
        ];
    }

    private static IEnumerable<string> Wrapped(string paragraph, int width = Width)
    {
        var line = "";
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + word.Length + 1 > width)
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
