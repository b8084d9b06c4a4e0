using Tidewaiter.Figures;

namespace Tidewaiter.Sources;

/// <summary>Reads one format of one office.</summary>
public interface IFigureReader
{
    /// <summary>Its name and version, as releases carry it: <c>announced/1</c>.</summary>
    string Id { get; }

    /// <summary>What it reads, in words: <c>UN Comtrade, answer of the API</c>.</summary>
    string Format { get; }

    /// <summary>Whose figures they are.</summary>
    Office Office { get; }

    /// <summary>Whether a file looks as if it were of this format, by its first lines.</summary>
    bool Recognises(SourceFile file);

    /// <summary>The figures of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">What to do with rows that do not read.</param>
    /// <exception cref="ReadException">The file is not of this format, or a row does not read and reading is strict.</exception>
    IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems);
}
