using System.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Tests;

/// <summary>Reads texts and files as a user's import does: the reader is found by the content.</summary>
internal static class Read
{
    public static IReadOnlyList<Figure> Text(string name, string text, ReadProblems? problems = null) =>
        Source(new(name, Encoding.UTF8.GetBytes(text)), problems);

    public static IReadOnlyList<Figure> Bytes(string name, byte[] content, FileNotes? notes = null, ReadProblems? problems = null) =>
        Source(new(name, content) { Notes = notes ?? FileNotes.None }, problems);

    public static IReadOnlyList<Figure> File(string path) => Source(SourceFile.Read(path), null);

    public static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(path);
        while (reader.Read())
        {
            yield return Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString);
        }
    }

    private static IReadOnlyList<Figure> Source(SourceFile file, ReadProblems? problems) =>
        SourceCatalog.ReaderOf(file).Read(file, problems ?? ReadProblems.Strict);
}
