using System.Globalization;
using System.Text.Json;
using Tidewaiter.Sources.Json;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>A message of SDMX-JSON: observations are keyed by places in the lists of values that its structure holds.</summary>
internal sealed class SdmxJsonMessage(JsonElement message, SdmxFigures figures)
{
    // Version 1.0 came to lay data and structure into "data"; 2.0 numbers its structures.
    private readonly JsonElement body = Property(message, "data") is { ValueKind: JsonValueKind.Object } data ? data : message;

    // Of the data set that is being read.
    private SdmxJsonGroups groups = new(default);
    private SdmxComponent[] groupAttributes = [];

    public void Read()
    {
        var sender = Property(Property(message, "header") ?? Property(message, "meta"), "sender");
        figures.Updated = Text(Property(message, "header") ?? Property(message, "meta"), "prepared") is { } prepared
            && DateTimeOffset.TryParse(prepared, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
                ? DateOnly.FromDateTime(day.Date) : null;
        foreach (var (place, dataset) in Items(Property(body, "dataSets")).Index())
        {
            var structure = StructureOf(dataset);
            figures.Dataflow = DataflowOf(structure, Text(sender, "id") ?? "");
            Read(dataset, structure, $"dataSets[{place}]");
        }
    }

    private JsonElement StructureOf(JsonElement dataset)
    {
        var which = Property(dataset, "structure") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0;
        return Property(body, "structures") is { ValueKind: JsonValueKind.Array } many ? many[which]
            : Property(body, "structure") ?? throw new KeyNotFoundException("no structure");
    }

    private static SdmxDataflow DataflowOf(JsonElement structure, string sender)
    {
        foreach (var link in Items(Property(structure, "links")))
        {
            if (Text(link, "rel") == "dataflow" && (Text(link, "urn") ?? Text(link, "href")) is { } reference)
            {
                var flow = SdmxDataflow.Read(reference);
                return flow.Id.Length > 0 && flow.Id != "all" && !flow.Agency.Contains('/', StringComparison.Ordinal) && flow.Agency.Length > 0
                    ? flow : new(sender, flow.Agency);
            }
        }

        return new(sender, "");
    }

    private void Read(JsonElement dataset, JsonElement structure, string place)
    {
        var dimensions = Property(structure, "dimensions");
        var attributes = Property(structure, "attributes");
        var (ofDataset, ofSeries, ofObservation) = (Components(dimensions, "dataSet"), Components(dimensions, "series"), Components(dimensions, "observation"));
        figures.Require([.. ofDataset.Concat(ofSeries).Concat(ofObservation).Select(dimension => dimension.Id), SdmxRoles.Value]);

        var whole = new SdmxValues();
        foreach (var dimension in ofDataset)
        {
            whole[dimension.Id] = dimension.Values[0];
        }

        Attributes(Property(dataset, "attributes"), Components(attributes, "dataSet"), whole);
        groups = new(Members(Property(dataset, "dimensionGroupAttributes")));
        groupAttributes = Components(attributes, "dimensionGroup");
        var (seriesAttributes, observationAttributes) = (Components(attributes, "series"), Components(attributes, "observation"));
        foreach (var one in Members(Property(dataset, "series")))
        {
            var places = Places(one.Name, ofSeries);
            var series = Keyed(places, 0, ofSeries, whole);
            Attributes(Property(one.Value, "attributes"), seriesAttributes, series);
            Observations(Property(one.Value, "observations"), places, ofObservation, observationAttributes, series, $"{place}.series[{one.Name}]");
        }

        Observations(Property(dataset, "observations"), [], ofObservation, observationAttributes, whole, place);
    }

    private void Observations(JsonElement? observations, string[] series, SdmxComponent[] dimensions, SdmxComponent[] attributes, SdmxValues around, string of)
    {
        foreach (var one in Members(observations))
        {
            var values = Keyed([.. series, .. Places(one.Name, dimensions)], series.Length, dimensions, around);
            values[SdmxRoles.Value] = "";
            foreach (var (place, told) in Items(one.Value).Index().Take(attributes.Length + 1))
            {
                if (place == 0)
                {
                    values[SdmxRoles.Value] = JsonAnswer.Text(told);
                }
                else
                {
                    Attribute(attributes[place - 1], told, values);
                }
            }

            figures.Add(values, 0, $"{of}.observations[{one.Name}]");
        }
    }

    // A key such as 0:3:1 has a place for each dimension.
    private static string[] Places(string key, SdmxComponent[] dimensions) =>
        key.Split(':') is var places && places.Length == dimensions.Length
            ? places : throw new FormatException($"the key {key} where the structure has {dimensions.Length} dimensions");

    // What its places from some one on say, and the groups that they bring it into.
    private SdmxValues Keyed(string[] places, int from, SdmxComponent[] dimensions, SdmxValues around)
    {
        var values = new SdmxValues(around);
        foreach (var told in groups.Of(places, from))
        {
            Attributes(told, groupAttributes, values);
        }

        foreach (var (dimension, place) in dimensions.Zip(places.Skip(from)))
        {
            values[dimension.Id] = dimension.Values[int.Parse(place, NumberStyles.None, CultureInfo.InvariantCulture)];
        }

        return values;
    }

    private static void Attributes(JsonElement? told, SdmxComponent[] attributes, SdmxValues values)
    {
        foreach (var (attribute, value) in attributes.Zip(Items(told)))
        {
            Attribute(attribute, value, values);
        }
    }

    // A place in the attribute's list of values; or, in 2.0, the value itself.
    private static void Attribute(SdmxComponent attribute, JsonElement told, SdmxValues values)
    {
        if (told.ValueKind == JsonValueKind.Number && attribute.Values.Length > 0)
        {
            values[attribute.Id] = attribute.Values[told.GetInt32()];
        }
        else if (JsonAnswer.Text(told) is { Length: > 0 } text)
        {
            values[attribute.Id] = text;
        }
    }

    private static SdmxComponent[] Components(JsonElement? parent, string level) =>
        [.. Items(Property(parent, level)).Select(component => new SdmxComponent(
            Text(component, "id") ?? "",
            [.. Items(Property(component, "values")).Select(value => Text(value, "id") ?? Text(value, "value") ?? JsonAnswer.Text(value))]))];

    private static JsonElement.ArrayEnumerator Items(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : default;

    private static JsonElement.ObjectEnumerator Members(JsonElement? parent) =>
        parent is { ValueKind: JsonValueKind.Object } element ? element.EnumerateObject() : default;

    private static JsonElement? Property(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement? parent, string name) => Property(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
