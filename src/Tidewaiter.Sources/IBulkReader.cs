using Tidewaiter.Figures;

namespace Tidewaiter.Sources;

/// <summary>A reader of files that can be too large for memory: it also describes their columns, for a store to read them with its own engine.</summary>
/// <remarks>
/// A row of the table is one exact amount of one reporter, partner, flow, product and period. <see cref="IFigureReader.Read"/> gives the
/// same figures from files that fit into memory.
/// </remarks>
public interface IBulkReader : IFigureReader
{
    /// <summary>Which column is what.</summary>
    BulkColumns Columns { get; }

    /// <summary>The series that the amounts of a reporter belong to.</summary>
    Series SeriesOf(EconomyCode reporter);

    /// <summary>The release that a file is of one reporter.</summary>
    /// <param name="reporter">The reporter; the release may be the same for all.</param>
    /// <param name="first">The first month of the file.</param>
    /// <param name="last">The last month of the file, or of that reporter in it where releases differ by reporter.</param>
    /// <param name="sha256">Of the file.</param>
    /// <param name="published">The day on which the office published it; the usual one is taken, and marked as estimated, where it is not known.</param>
    Release ReleaseOf(EconomyCode reporter, Month first, Month last, string sha256, DateOnly? published);
}
