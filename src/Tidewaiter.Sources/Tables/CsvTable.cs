using System.Data.Common;
using System.Text;
using System.Text.Unicode;
using Sylvan.Data.Csv;

namespace Tidewaiter.Sources.Tables;

/// <summary>A file of cells between commas, semicolons, tabs or bars, with headings, read row by row.</summary>
internal static class CsvTable
{
    // The longest row of the offices' files is 2 kB: a row of megabytes is no table of figures.
    private const int LongestRow = 1 << 20;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>What stands between the cells of a file: of a comma, a semicolon, a tab and a bar the one seen most in its first line.</summary>
    public static char Delimiter(SourceFile file)
    {
        var line = FirstLine(file);
        return Delimiters.MaxBy(delimiter => line.Count(letter => letter == delimiter));
    }

    /// <summary>Whether the first line of a file names all these columns.</summary>
    public static bool Has(SourceFile file, ReadOnlySpan<string> columns)
    {
        var names = Headings(file).ToHashSet(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (!names.Contains(column))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The names in the first line of a file, as far as they stand among its first bytes.</summary>
    public static string[] Headings(SourceFile file) =>
        [.. Cells(FirstLine(file), Delimiter(file)).Select(name => name.Trim('"', ' '))];

    // A name in quotes may hold what stands between names.
    private static IEnumerable<string> Cells(string line, char delimiter)
    {
        var (begin, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == delimiter && !quoted))
            {
                yield return line[begin..i];
                begin = i + 1;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }
    }

    private static string FirstLine(SourceFile file)
    {
        var head = file.Head().AsSpan().TrimStart('\uFEFF');
        var end = head.IndexOfAny('\r', '\n');
        return (end < 0 ? head : head[..end]).ToString();
    }

    /// <summary>Reads every row.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">The columns that must be there, by their headings.</param>
    /// <param name="read">What a row says.</param>
    /// <param name="problems">What to do with rows that do not read.</param>
    /// <param name="encoding">How its letters are written; UTF-8 where none is given.</param>
    /// <exception cref="ReadException">A column is missing, the file is no such table, or a row does not read and reading is strict.</exception>
    public static IReadOnlyList<T> Read<T>(SourceFile file, ReadOnlySpan<string> columns, Func<TableRow, T> read, ReadProblems problems, Encoding? encoding = null)
    {
        RefuseLongLines(file);
        using var text = file.OpenText(encoding);
        var options = new CsvDataReaderOptions { Delimiter = Delimiter(file), BufferSize = 0x10000, MaxBufferSize = LongestRow };
        var line = 1;
        try
        {
            using var reader = CsvDataReader.Create(text, options);
            var row = new CsvRow(file.Name, reader);
            row.Require(columns);
            var rows = new List<T>();
            while (reader.Read())
            {
                line = reader.RowNumber + 1;
                try
                {
                    rows.Add(read(row.At(line)));
                }
                catch (ReadException problem)
                {
                    problems.Meet(problem);
                }
            }

            return rows;
        }
        catch (CsvMissingHeadersException inner)
        {
            throw new ReadException(new(file.Name, 0, "file", "", $"a table with the columns {string.Join(", ", columns!)}"), inner);
        }
        catch (DecoderFallbackException inner)
        {
            var letters = (encoding ?? Encoding.UTF8).WebName.ToUpperInvariant();
            var (place, found) = encoding is null ? FirstBroken(file, line) : (line, $"bytes that are no {letters}");
            throw new ReadException(new(file.Name, place, "row", found, $"{letters} text"), inner);
        }
        catch (CsvRecordTooLargeException inner)
        {
            throw new ReadException(TooLong(file, line + 1, "a row of more"), inner);
        }
        catch (Exception inner) when (inner is DbException or InvalidDataException or FormatException && inner is not ReadException)
        {
            throw new ReadException(new(file.Name, line, "row", inner.Message, "rows of cells between commas or the like"), inner);
        }
    }

    // Before any cell of it is looked at: millions of cells take seconds.
    private static void RefuseLongLines(SourceFile file)
    {
        var rest = file.Bytes;
        for (var line = 1; rest.Length > LongestRow; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            if (end < 0 || end > LongestRow)
            {
                throw new ReadException(TooLong(file, line, $"a line of {(end < 0 ? rest.Length : end)} bytes"));
            }

            rest = rest[(end + 1)..];
        }
    }

    private static ReadProblem TooLong(SourceFile file, int line, string found) => new(file.Name, line, "row", found, $"at most {LongestRow}");

    // The decoder only says how far into its buffer it came.
    private static (int Line, string Found) FirstBroken(SourceFile file, int otherwise)
    {
        var rest = file.Bytes;
        for (var line = 1; rest.Length > 0; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            var text = end < 0 ? rest : rest[..end];
            if (!Utf8.IsValid(text))
            {
                return (line, Encoding.UTF8.GetString(text).TrimEnd('\r'));
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return (otherwise, "bytes that are no text");
    }
}
