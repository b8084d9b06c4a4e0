using System.Text.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Json;

/// <summary>What official figures say, as JSON.</summary>
internal static class OfficialJson
{
    public static void Write(Utf8JsonWriter writer, Official? official)
    {
        if (official is null)
        {
            writer.WriteNullValue();
            return;
        }

        var evidence = official.Evidence;
        writer.WriteStartObject();
        writer.WriteNumber("value", Names.Plain(official.Value));
        writer.WriteNumber("low", Names.Plain(evidence.Value.Low));
        writer.WriteNumber("high", Names.Plain(evidence.Value.High));
        writer.WriteString("unit", evidence.Unit);
        writer.WriteString("reporter", official.Series.Reporter.ToString());
        writer.WriteString("partner", official.Partner.ToString());
        writer.WriteString("flow", FlowWord(official.Direction));
        writer.WriteString("product", official.Product == FlowKey.AllProducts ? null : official.Product);
        writer.WriteString("start", evidence.Period.Start.ToString());
        writer.WriteString("end", evidence.Period.End.ToString());
        writer.WriteString("series", official.Series.Id);
        writer.WriteString("release", official.Release?.Id);
        writer.WriteString("published", Names.Of(official.Release?.Day));
        writer.WriteBoolean("estimated", official.Release?.DayEstimated ?? false);
        writer.WriteString("address", official.Release?.Address);
        writer.WriteString("relay", official.Relay?.Address);
        writer.WritePropertyName("derivation");
        DerivationJson.Write(writer, evidence.Derivation);
        writer.WriteEndObject();
    }

    public static string FlowWord(Direction direction) =>
        direction == Direction.Export ? "exports"
        : direction == Direction.Import ? "imports"
        : direction == Direction.Total ? "trade"
        : "balance";
}
