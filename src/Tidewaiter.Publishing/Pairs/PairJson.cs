using System.Text.Json;

namespace Tidewaiter.Publishing.Pairs;

/// <summary>The figures of a pair as JSON: <c>{"first", "second", "series", "as_of", "held_until", "figures": [row…]}</c>.</summary>
public static class PairJson
{
    /// <summary>Writes an object; each figure has the columns of the table.</summary>
    public static void Write(Utf8JsonWriter json, PairTable table)
    {
        var pair = table.Pair;
        json.WriteStartObject();
        json.WriteString("first", pair.First.ToString());
        json.WriteString("second", pair.Second.ToString());
        json.WriteString("series", pair.Series.Id);
        json.WriteString("office", pair.Series.Publisher);
        json.WriteString("as_of", PairTable.Day(pair.AsOf));
        json.WriteString("held_until", pair.Last.ToString());
        json.WriteStartArray("figures");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            foreach (var (name, value) in PairTable.Columns)
            {
                json.WritePropertyName(name);
                Write(json, value(row));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                json.WriteStringValue((string?)value);
                break;
        }
    }
}
