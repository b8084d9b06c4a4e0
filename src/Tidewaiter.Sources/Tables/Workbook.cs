using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Tidewaiter.Sources.Tables;

/// <summary>Sheets of an Excel workbook (.xlsx), line by line.</summary>
internal static class Workbook
{
    // The format's own bounds; a line beyond them was made to keep a reader busy.
    private const int MostLines = 1 << 20;
    private const int MostColumns = 1 << 14;
    private const int HeadLines = 40;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the library asks for it before it knows the file

    /// <summary>The first lines of each sheet, to know a format by; none where the file is no workbook that opens.</summary>
    public static IReadOnlyList<IReadOnlyList<SheetLine>> Heads(SourceFile file)
    {
        if (!WorkbookPackage.IsOne(file))
        {
            return [];
        }

        try
        {
            return [.. Sheets(file).Select(sheet => sheet.Lines.Take(HeadLines).ToArray())];
        }
        catch (ReadException)
        {
            return []; // the reader that is asked to read it says what is wrong
        }
    }

    /// <summary>All sheets in order; the lines of each must be read before the next is asked for.</summary>
    /// <exception cref="ReadException">It is no workbook, or damaged, or made to fill memory.</exception>
    public static IEnumerable<(string Name, IEnumerable<SheetLine> Lines)> Sheets(SourceFile file)
    {
        WorkbookPackage.Check(file);
        using var reader = Guard(file, "", () => ExcelReaderFactory.CreateOpenXmlReader(file.OpenRead()));
        var any = true;
        while (any)
        {
            yield return (reader.Name, Lines(file, reader));
            any = Guard(file, reader.Name, reader.NextResult);
        }
    }

    /// <summary>What errors call a sheet of a file.</summary>
    public static string Place(SourceFile file, string sheet) => $"{file.Name} [{sheet}]";

    private static IEnumerable<SheetLine> Lines(SourceFile file, IExcelDataReader reader)
    {
        if (reader.FieldCount > MostColumns)
        {
            throw Damaged(file, reader.Name, $"{reader.FieldCount} columns", null);
        }

        for (var number = 1; Guard(file, reader.Name, reader.Read); number++)
        {
            if (number > MostLines)
            {
                throw Damaged(file, reader.Name, $"more than {MostLines} lines", null);
            }

            var last = reader.FieldCount - 1;
            while (last >= 0 && reader.IsDBNull(last))
            {
                last--;
            }

            var cells = last < 0 ? [] : new string[last + 1];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Text(reader.GetValue(i));
            }

            yield return new(number, cells);
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text.Trim(),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static T Guard<T>(SourceFile file, string sheet, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception inner) when (inner is ExcelReaderException or XmlException or InvalidDataException or FormatException or OverflowException
            or ArgumentException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or InvalidOperationException)
        {
            throw Damaged(file, sheet, inner.Message, inner); // the library does not tell damage apart from its own slips
        }
    }

    private static ReadException Damaged(SourceFile file, string sheet, string what, Exception? inner)
    {
        var problem = new ReadProblem(sheet.Length == 0 ? file.Name : Place(file, sheet), 0, "workbook", what, "an undamaged Excel workbook (.xlsx)");
        return inner is null ? new(problem) : new(problem, inner);
    }
}
