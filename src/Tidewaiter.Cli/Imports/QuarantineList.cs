using System.Text.Json;
using Tidewaiter.Cli.Views;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Imports;

/// <summary>Tables in quarantine, in a line of text each or as JSON.</summary>
internal static class QuarantineList
{
    public static string Told(QuarantinedTable table) => $"{Counted.Of(table.Figures, "figure")} of {table.Series}: {table.Reason}";

    public static void WriteJson(Utf8JsonWriter json, string name, IReadOnlyList<QuarantinedTable> tables)
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
