using System.Xml;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Reads SDMX-ML 2.1, generic and structure-specific, series by series without holding the document.</summary>
public sealed class SdmxXmlReader : IFigureReader
{
    private static readonly string[] Roots =
        ["GenericData", "GenericTimeSeriesData", "StructureSpecificData", "StructureSpecificTimeSeriesData"];

    // A DTD has no place in SDMX-ML, and its entities can grow without end.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = 2 * SourceFile.Largest,
    };

    /// <inheritdoc/>
    public string Id => "sdmx-ml/1";

    /// <inheritdoc/>
    public string Format => "SDMX-ML 2.1, generic or structure-specific";

    /// <inheritdoc/>
    public Office Office => SdmxSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Head() is var head && head.AsSpan().TrimStart("\uFEFF \r\n\t") is ['<', ..]
        && head.Contains("sdmx", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Roots, root => head.Contains(root, StringComparison.Ordinal));

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var figures = new SdmxFigures(file, Id, problems);
        try
        {
            using var xml = XmlReader.Create(file.OpenRead(), Settings);
            var message = new SdmxMessage(xml, figures);
            message.Read();
            if (!message.HasObservations)
            {
                throw new ReadException(new(file.Name, 0, "SDMX observations", message.Note ?? "none", "a data set with at least one"));
            }
        }
        catch (XmlException problem)
        {
            throw new ReadException(new(file.Name, Math.Max(1, problem.LineNumber), "XML", problem.Message, "well-formed SDMX-ML without a DTD"), problem);
        }

        return figures.ToFigures();
    }
}
