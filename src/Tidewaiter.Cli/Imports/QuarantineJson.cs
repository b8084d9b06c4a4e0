using System.Text.Json;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Imports;

/// <summary>Tables in quarantine, as JSON.</summary>
internal static class QuarantineJson
{
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<QuarantinedTable> tables)
    {
        json.WriteStartArray(name);
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("file", table.File);
            json.WriteString("series", table.Series);
            json.WriteNumber("figures", table.Figures);
            json.WriteString("reason", table.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
