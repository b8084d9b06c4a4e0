using DuckDB.NET.Data;
using Tidewaiter.Figures;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Auditing;
using Tidewaiter.Storage.Bulk;
using Tidewaiter.Storage.Store;

namespace Tidewaiter.Storage;

/// <summary>Imports files one by one into the copy of a store that is open.</summary>
internal sealed class FileImport(DuckDBConnection connection, ImportOptions options, TimeProvider time)
{
    private readonly StoreWriter writer = new(connection, time);

    /// <summary>Imports a file.</summary>
    /// <exception cref="ReadException">It is of no known format, or does not read.</exception>
    public ImportResult Run(ImportFile file)
    {
        if (writer.Holds(file.Sha256))
        {
            var apart = writer.Quarantined(file.Sha256);
            if (!options.Accept || apart.Count == 0)
            {
                return new(file.Name, ImportOutcome.AlreadyHeld) { Sha256 = file.Sha256, Quarantined = apart };
            }

            writer.Release(file.Sha256);
        }

        IFigureReader? reader = null;
        try
        {
            if (BulkFile.Find(file, options.BulkFrom) is { } bulk)
            {
                reader = bulk.Reader;
                return Read(file, bulk);
            }

            var source = file.Open();
            reader = ReaderOf(source, file.IsSought);
            return reader is null ? new(file.Name, ImportOutcome.PassedOver) { Sha256 = file.Sha256 } : Read(file, source, reader);
        }
        catch (ReadException whole) when (options.Lenient)
        {
            return new(file.Name, ImportOutcome.PassedOver) { Sha256 = file.Sha256, Reader = reader?.Id ?? "", Problems = [whole.Problem] };
        }
    }

    // Where files were sought, others lie among them: null for those.
    private static IFigureReader? ReaderOf(SourceFile file, bool isSought)
    {
        try
        {
            return SourceCatalog.ReaderOf(file);
        }
        catch (ReadException) when (isSought)
        {
            return null;
        }
    }

    private ImportResult Read(ImportFile file, BulkFile bulk)
    {
        var numbers = new StoreNumbers(connection);
        try
        {
            bulk.Load(connection, numbers, options);
            var read = writer.Write(
                new(file.Name, file.Sha256, bulk.Reader.Id, bulk.LeftOut),
                () => bulk.WriteDown(connection, numbers),
                sample => options.Accept ? [] : [.. Odd(file.Name, sample).Select(table => table.Table).DistinctBy(table => table.Series)]);
            return Done(file, bulk.Reader, read, bulk.LeftOut, bulk.Problems);
        }
        catch (ReadException) when (options.Lenient)
        {
            bulk.Forget(connection);
            throw;
        }
    }

    private ImportResult Read(ImportFile file, SourceFile source, IFigureReader reader)
    {
        var problems = options.Lenient ? ReadProblems.Lenient() : ReadProblems.Strict;
        var figures = reader.Read(source, problems);
        var odd = options.Accept ? [] : Odd(file.Name, figures);
        var apart = odd.SelectMany(table => table.Figures).ToHashSet(ReferenceEqualityComparer.Instance);
        var written = writer.Write(
            new(file.Name, file.Sha256, reader.Id, problems.Count), odd.Count == 0 ? figures : [.. figures.Where(figure => !apart.Contains(figure))], odd);
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
    private IReadOnlyList<(QuarantinedTable Table, IReadOnlyList<Figure> Figures)> Odd(string file, IReadOnlyList<Figure> figures)
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
