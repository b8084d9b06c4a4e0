using System.IO.Compression;
using System.Security;
using System.Text;

namespace Tidewaiter.Sources.Tests;

/// <summary>Workbooks of Excel made for a test: sheets of rows of cells; what reads as a number is one.</summary>
internal static class SomeWorkbook
{
    public static byte[] Of(params (string Name, string[][] Rows)[] sheets) =>
        OfParts([.. sheets.Select((sheet, i) => (sheet.Name, Sheet(sheet.Rows)))]);

    /// <summary>A workbook of sheets that are XML already, to make what no program writes.</summary>
    public static byte[] OfParts((string Name, string Xml)[] sheets, string? texts = null)
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            Add("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Add("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add("xl/workbook.xml", $"""<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>"))}</sheets></workbook>""");
            Add("xl/_rels/workbook.xml.rels", $"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Add("xl/sharedStrings.xml", texts ?? """<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>""");
            foreach (var (i, sheet) in sheets.Index())
            {
                Add($"xl/worksheets/sheet{i}.xml", sheet.Xml);
            }

            void Add(string name, string text)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
                writer.Write(text);
            }
        }

        return packed.ToArray();
    }

    public static string Sheet(IEnumerable<string[]> rows)
    {
        var xml = new StringBuilder("""<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        foreach (var (line, row) in rows.Index())
        {
            xml.Append($"<row r=\"{line + 1}\">");
            foreach (var (column, cell) in row.Index())
            {
                var place = $"{Letters(column)}{line + 1}";
                xml.Append(decimal.TryParse(cell, out _) && cell is not ['0', _, ..]
                    ? $"<c r=\"{place}\"><v>{cell}</v></c>"
                    : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>");
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
