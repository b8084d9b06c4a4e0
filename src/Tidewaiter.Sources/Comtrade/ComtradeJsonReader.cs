using System.Text.Json;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Json;

namespace Tidewaiter.Sources.Comtrade;

/// <summary>Reads an answer of UN Comtrade's API, version 1: an object with the observations in <c>data</c>; or a list of such, or of observations.</summary>
public sealed class ComtradeJsonReader : IFigureReader
{
    /// <inheritdoc/>
    public string Id => "comtrade-json/1";

    /// <inheritdoc/>
    public string Format => "UN Comtrade, answer of the API (JSON)";

    /// <inheritdoc/>
    public Office Office => ComtradeFigures.Office;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Head() is var head && (JsonAnswer.Begins(head, '{') || JsonAnswer.Begins(head, '['))
        && (head.Contains("\"reporterCode\"", StringComparison.Ordinal)
            || (head.Contains("\"data\"", StringComparison.Ordinal) && head.Contains("\"elapsedTime\"", StringComparison.Ordinal)));

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        using var answer = JsonAnswer.Parse(file, depth: 8, "JSON such as the API answers");
        var rows = new List<ComtradeRow?>();
        foreach (var (place, observation) in Observations(answer.RootElement, file.Name))
        {
            try
            {
                rows.Add(Row(observation, file.Name, place));
            }
            catch (ReadException problem)
            {
                problems.Meet(problem);
            }
        }

        return ComtradeFigures.Of(rows, file, Id);
    }

    // An answer has its observations in "data". Programs that ask page by page keep a list of answers, or of the observations alone.
    private static IEnumerable<(string Place, JsonElement Observation)> Observations(JsonElement root, string file) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().Index().SelectMany(one =>
            one.Item.ValueKind == JsonValueKind.Object && one.Item.TryGetProperty("data", out var data)
                ? Listed(data, $"[{one.Index}].data", file)
                : [($"[{one.Index}]", one.Item)]),
        JsonValueKind.Object when root.TryGetProperty("data", out var data) => Listed(data, "data", file),
        _ => throw NoList(file),
    };

    private static IEnumerable<(string Place, JsonElement Observation)> Listed(JsonElement data, string name, string file) =>
        data.ValueKind == JsonValueKind.Array ? data.EnumerateArray().Index().Select(one => ($"{name}[{one.Index}]", one.Item)) : throw NoList(file);

    private static ReadException NoList(string file) => new(new(file, 1, "data", null, "an answer of the API, with a list of observations in 'data'"));

    private static ComtradeRow? Row(JsonElement observation, string file, string place)
    {
        if (observation.ValueKind != JsonValueKind.Object)
        {
            throw new ReadException(new(file, 0, place, observation.ValueKind.ToString(), "an observation"));
        }

        if (observation.TryGetProperty("fileUrl", out _))
        {
            throw new ReadException(new(file, 0, place, "a listing of files for download", "observations"));
        }

        if (Text("typeCode") != "C")
        {
            return null; // services
        }

        var isPart = Text("partner2Code") is not ("0" or "") || Text("customsCode") is not ("C00" or "")
            || Text("mosCode") is not ("0" or "") || Text("motCode") is not ("0" or "");
        return new ComtradeObservation(
                Text("reporterCode"), Text("partnerCode"), Text("flowCode"), Text("period"), Text("cmdCode"), Text("primaryValue"), isPart)
            .Read((column, text, expected) => new(new(file, 0, $"{place}.{column}", text, expected)));

        string Text(string name) => observation.TryGetProperty(name, out var value) ? JsonAnswer.Text(value) : "";
    }
}
