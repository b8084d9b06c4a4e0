using System.Text.Json;
using Tidewaiter.Checking.Json;

namespace Tidewaiter.Publishing.FigureLists;

/// <summary>Figures as JSON: an array of objects with the columns of the CSV, and how each was reached.</summary>
public static class FigureJson
{
    /// <summary>Writes them.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<FigureRow> rows)
    {
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            foreach (var (column, cell) in FigureColumns.All.Zip(FigureColumns.Cells(row)))
            {
                writer.WritePropertyName(column.Name);
                switch (cell)
                {
                    case null:
                        writer.WriteNullValue();
                        break;
                    case bool yes:
                        writer.WriteBooleanValue(yes);
                        break;
                    case decimal number:
                        writer.WriteNumberValue(number);
                        break;
                    default:
                        writer.WriteStringValue(FigureColumns.Text(cell));
                        break;
                }
            }

            writer.WritePropertyName("derivation");
            DerivationJson.Write(writer, row.Evidence.Derivation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
