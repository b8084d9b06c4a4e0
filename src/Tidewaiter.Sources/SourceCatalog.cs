using Tidewaiter.Sources.Announced;
using Tidewaiter.Sources.Baci;
using Tidewaiter.Sources.Census;
using Tidewaiter.Sources.Comtrade;
using Tidewaiter.Sources.Eurostat;
using Tidewaiter.Sources.Exported;
using Tidewaiter.Sources.Gacc;
using Tidewaiter.Sources.Mapped;
using Tidewaiter.Sources.Sdmx;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources;

/// <summary>The formats that are read, and which one a file is of.</summary>
public static class SourceCatalog
{
    private static readonly MappedCsvReader Mapped = new();

    /// <summary>All readers, in the order in which they are asked whether they recognise a file.</summary>
    public static IReadOnlyList<IFigureReader> Readers { get; } =
    [
        new AnnouncedReader(),
        new BaciChaptersReader(),
        new BaciReader(),
        new CensusReader(),
        new CensusWorkbookReader(),
        new CensusApiReader(),
        new ComtradeCsvReader(),
        new ComtradeLegacyReader(),
        new ComtradeJsonReader(),
        new EurostatReader(),
        new EurostatWorkbookReader(),
        new GaccTableReader(),
        new GaccPageReader(),
        new GaccQueryReader(),
        new ExportedReader(),
        new SdmxCsvReader(),
        new SdmxJsonReader(),
        new SdmxXmlReader(),
        Mapped,
    ];

    /// <summary>Whose figures are read, each once, in the order of <see cref="Readers"/>.</summary>
    public static IReadOnlyList<Office> Offices { get; } = [.. Readers.Select(reader => reader.Office).Distinct()];

    /// <summary>The reader of a file that describes its columns for a store's own engine; <see langword="null"/> where none does.</summary>
    /// <param name="start">The file, or its <see cref="SourceFile.ReadStart">start</see>.</param>
    public static IBulkReader? BulkReaderOf(SourceFile start) =>
        Readers.OfType<IBulkReader>().FirstOrDefault(reader => reader.Recognises(start) && CsvTable.Delimiter(start) == reader.Columns.Delimiter);

    /// <summary>The headings of a table, by its start.</summary>
    public static IReadOnlyList<string> HeadingsOf(SourceFile start) => CsvTable.Headings(start);

    /// <summary>The reader of a file, found by its content and never by its name; where the caller hands in a mapping, the one that reads by it.</summary>
    /// <exception cref="ReadException">No reader knows it.</exception>
    public static IFigureReader ReaderOf(SourceFile file)
    {
        if (Mapped.Recognises(file))
        {
            return Mapped;
        }

        foreach (var reader in Readers)
        {
            if (reader.Recognises(file))
            {
                return reader;
            }
        }

        throw new ReadException(IsOldWorkbook(file)
            ? new(file.Name, 0, "file", "an Excel workbook of before 2007 (.xls), or one with a password", "the same saved as .xlsx or CSV")
            : new(file.Name, 1, "file", Start(file), "one of the formats that 'tidewaiter sources' lists, or a table with a mapping (--mapping)"));
    }

    private static bool IsOldWorkbook(SourceFile file) => file.Bytes is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    // A workbook is told by its first words, and a damaged one by its damage.
    private static string Start(SourceFile file)
    {
        if (file.Bytes.IsEmpty)
        {
            return "nothing, 0 bytes";
        }

        if (WorkbookPackage.IsOne(file))
        {
            return "a workbook that begins with " + string.Join(" | ", Workbook.Sheets(file)
                .SelectMany(sheet => sheet.Lines.Take(10)).FirstOrDefault(line => !line.IsEmpty).Cells ?? []);
        }

        var head = file.Head();
        var end = head.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? head : head[..end];
    }
}
