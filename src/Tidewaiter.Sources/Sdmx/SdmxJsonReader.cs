using Tidewaiter.Figures;
using Tidewaiter.Sources.Json;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Reads SDMX-JSON 1.0 and 2.0, as series or flat.</summary>
public sealed class SdmxJsonReader : IFigureReader
{
    /// <inheritdoc/>
    public string Id => "sdmx-json/1";

    /// <inheritdoc/>
    public string Format => "SDMX-JSON 1.0 or 2.0";

    /// <inheritdoc/>
    public Office Office => SdmxSeries.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Head() is var head && JsonAnswer.Begins(head, '{')
        && (head.Contains("\"dataSets\"", StringComparison.Ordinal) || head.Contains("sdmx", StringComparison.OrdinalIgnoreCase)
            || (head.Contains("\"structure\"", StringComparison.Ordinal) && head.Contains("\"dimensions\"", StringComparison.Ordinal)));

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        using var answer = JsonAnswer.Parse(file, depth: 32, "SDMX-JSON");
        var figures = new SdmxFigures(file, Id, problems);
        try
        {
            new SdmxJsonMessage(answer.RootElement, figures).Read();
        }
        catch (Exception inner) when (inner is KeyNotFoundException or InvalidOperationException or FormatException and not ReadException
            or ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            throw new ReadException(new(file.Name, 0, "message", inner.Message, "SDMX-JSON whose keys fit its structure"), inner);
        }

        return figures.ToFigures();
    }
}
