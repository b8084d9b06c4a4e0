using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Auditing;
using Tidewaiter.Storage.Bulk;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>Imports official files into a store: all of them or none, and each only once.</summary>
/// <remarks>
/// The work is done on a copy, which takes the store's place when it is complete. Whatever ends an import before that, a power cut included, leaves the
/// store as it was; whoever has it open reads on in the store of before.
/// </remarks>
public static class FigureImport
{
    /// <summary>Imports files that are at hand.</summary>
    /// <inheritdoc cref="Run(string, IEnumerable{ImportFile}, ImportOptions, TimeProvider)"/>
    public static IReadOnlyList<ImportResult> Run(
        string store, IEnumerable<SourceFile> files, ImportOptions? options = null, TimeProvider? time = null) =>
        Run(store, files.Select(file => ImportFile.Of(file)), options, time);

    /// <summary>Imports files.</summary>
    /// <param name="store">The path of the store; it is made where there is none.</param>
    /// <param name="files">The files; each is read when it is its turn.</param>
    /// <param name="options">How.</param>
    /// <param name="time">The clock that the imports are dated by.</param>
    /// <returns>What became of each.</returns>
    /// <exception cref="ReadException">A file is of no known format, or does not read.</exception>
    /// <exception cref="InvalidDataException">The store is none, or holds something else under the same key.</exception>
    /// <exception cref="IOException">Another import into this store is running, or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The store's folder may not be written in.</exception>
    public static IReadOnlyList<ImportResult> Run(
        string store, IEnumerable<ImportFile> files, ImportOptions? options = null, TimeProvider? time = null)
    {
        options ??= new();
        using var copy = new StoreCopy(store, options.DryRun);
        var results = Write(copy, files, options, time ?? TimeProvider.System);
        if (!options.DryRun && results.Any(result => result.Outcome == ImportOutcome.Imported))
        {
            copy.TakePlace();
        }

        return results;
    }

    private static List<ImportResult> Write(StoreCopy copy, IEnumerable<ImportFile> files, ImportOptions options, TimeProvider time)
    {
        using var connection = StoreFile.OpenToWrite(copy);
        try
        {
            var results = files.Select(file => Import(connection, file, options, time)).ToList();
            connection.Execute("CHECKPOINT");
            return results;
        }
        catch (DuckDBException problem)
        {
            throw new IOException($"The store could not be written: {StoreFile.FirstLine(problem.Message)}", problem);
        }
    }

    private static ImportResult Import(DuckDBConnection connection, ImportFile file, ImportOptions options, TimeProvider time)
    {
        var writer = new StoreWriter(connection, time);
        if (writer.Holds(file.Sha256))
        {
            var apart = writer.Quarantined(file.Sha256);
            if (!options.Accept || apart.Count == 0)
            {
                return new(file.Name, ImportOutcome.AlreadyHeld) { Sha256 = file.Sha256, Quarantined = apart };
            }

            writer.Release(file.Sha256);
        }

        if (BulkFile.Find(file, options.BulkFrom) is { } bulk)
        {
            try
            {
                var read = writer.Write(
                    () => new(file.Name, file.Sha256, bulk.Reader.Id, bulk.LeftOut),
                    numbers => bulk.Fill(connection, numbers, options),
                    sample => options.Accept ? [] : [.. Odd(connection, file.Name, sample).Select(table => table.Table).DistinctBy(table => table.Series)]);
                return Done(file, bulk.Reader, read, bulk.LeftOut, bulk.Problems);
            }
            catch (ReadException whole) when (options.Lenient)
            {
                return new(file.Name, ImportOutcome.PassedOver) { Sha256 = file.Sha256, Reader = bulk.Reader.Id, Problems = [whole.Problem] };
            }
        }

        var source = file.Open();
        IFigureReader reader;
        try
        {
            reader = SourceCatalog.ReaderOf(source);
        }
        catch (ReadException) when (file.IsSought)
        {
            return new(file.Name, ImportOutcome.PassedOver) { Sha256 = file.Sha256 };
        }

        var problems = options.Lenient ? ReadProblems.Lenient() : ReadProblems.Strict;
        IReadOnlyList<Figure> figures;
        try
        {
            figures = reader.Read(source, problems);
        }
        catch (ReadException whole) when (options.Lenient)
        {
            return new(file.Name, ImportOutcome.PassedOver) { Sha256 = file.Sha256, Reader = reader.Id, Problems = [whole.Problem] };
        }

        var odd = options.Accept ? [] : Odd(connection, file.Name, figures);
        var apartFigures = odd.SelectMany(table => table.Figures).ToHashSet(ReferenceEqualityComparer.Instance);
        var written = writer.Write(
            new(file.Name, file.Sha256, reader.Id, problems.Count), odd.Count == 0 ? figures : [.. figures.Where(figure => !apartFigures.Contains(figure))], odd);
        return Done(file, reader, written, problems.Count, problems.Kept);
    }

    private static ImportResult Done(ImportFile file, IFigureReader reader, WrittenFile written, int leftOut, IReadOnlyList<ReadProblem> problems) =>
        new(file.Name, ImportOutcome.Imported)
        {
            Sha256 = file.Sha256,
            Reader = reader.Id,
            Read = written.Read,
            New = written.New,
            Withdrawn = written.Withdrawn,
            Quarantined = written.Apart,
            LeftOut = leftOut,
            Problems = problems,
        };

    // The tables of a file, one a series and release, that break with what the built-in figures, the store and the rest of the file tell of their series.
    private static IReadOnlyList<(QuarantinedTable Table, IReadOnlyList<Figure> Figures)> Odd(DuckDBConnection connection, string file, IReadOnlyList<Figure> figures)
    {
        var history = new SeriesHistory(new JoinedFigures(BuiltInFigures.Open(), new FigureStore(connection, connection.DataSource)), figures);
        return
        [
            .. from table in figures.GroupBy(figure => (figure.Flow.Series, figure.Release))
               let held = table.ToArray()
               let reason = TableAudit.Find(held, history)
               where reason is not null
               select (new QuarantinedTable(file, table.Key.Series.Id, held.Length, $"{table.Key.Release.Title}: {reason}"), (IReadOnlyList<Figure>)held),
        ];
    }
}
