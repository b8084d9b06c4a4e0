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

    /// <summary>Lines of several columns, set line by line across them, and a table below.</summary>
    public static byte[] AcrossColumns(string headline, string[] columns, string[][] table)
    {
        var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        page.AddText(headline, 16, new PdfPoint(40, 780), font);
        var step = 520 / columns.Length;
        var lines = columns.Select(column => Wrapped(column, Width / columns.Length).ToList()).ToList();
        var y = 740.0;
        for (var line = 0; line < lines.Max(column => column.Count); line++, y -= 12)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                if (line < lines[column].Count)
                {
                    page.AddText(lines[column][line], 9, new PdfPoint(40 + (column * step), y), font);
                }
            }
        }

        foreach (var row in table)
        {
            y -= 14;
            for (var cell = 0; cell < row.Length; cell++)
            {
                if (row[cell].Length > 0)
                {
                    page.AddText(row[cell], 9, new PdfPoint(40 + (cell * 130), y - 20), font);
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Forms in forms, each drawn ten times by the one around it.</summary>
    public static byte[] Laughing(int depth) => Drawing([.. Enumerable.Repeat(string.Concat(Enumerable.Repeat("/X Do ", 10)), depth), "BT /F 9 Tf (hahahahaha) Tj ET"]);

    /// <summary>Two forms that draw each other.</summary>
    public static byte[] InCircles() => Drawing(["/X Do ", "/X Do "], last: 10);

    /// <summary>A page that draws a form, which draws the next, and so on; the last draws the form numbered so.</summary>
    private static byte[] Drawing(string[] forms, int? last = null)
    {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
        pdf.Append("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 10 0 R>>>>>>\nendobj\n");
        pdf.Append("4 0 obj\n<</Length 6>>\nstream\n/X Do \nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n");
        for (var i = 0; i < forms.Length; i++)
        {
            var next = i + 1 < forms.Length ? 11 + i : last;
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{10 + i} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>{(next is null ? "" : $"/XObject<</X {next} 0 R>>")}>>");
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"/Length {forms[i].Length}>>\nstream\n{forms[i]}\nendstream\nendobj\n");
        }

        return Encoding.Latin1.GetBytes(pdf.Append("trailer\n<</Size 99/Root 1 0 R>>\n%%EOF").ToString());
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
            .. Encoding.Latin1.GetBytes("\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF"),
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
