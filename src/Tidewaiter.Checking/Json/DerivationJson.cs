using System.Text.Json;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Json;

/// <summary>The tree of a derivation as JSON, down to the releases and the pages that passed them on.</summary>
public static class DerivationJson
{
    /// <summary>Writes the tree, with all of the release and its relays at each leaf.</summary>
    public static void Write(Utf8JsonWriter writer, Derivation derivation) => Write(writer, derivation, whole: true);

    /// <summary>Writes the tree with the keys of the releases alone: for trees of many leaves, whose releases are listed beside them. Relays are left out where there are none.</summary>
    public static void WriteTree(Utf8JsonWriter writer, Derivation derivation) => Write(writer, derivation, whole: false);

    /// <summary>Writes the fields of a release into the object that is open.</summary>
    public static void WriteReleaseFields(Utf8JsonWriter writer, Release release)
    {
        writer.WriteString("id", release.Id);
        writer.WriteString("publisher", release.Publisher);
        writer.WriteString("title", release.Title);
        writer.WriteString("address", release.Address);
        writer.WriteString("published", Names.Of(release.Day));
        writer.WriteBoolean("estimated", release.DayEstimated);
        writer.WriteString("sha256", release.Sha256);
        writer.WriteBoolean("transcribed", release.Transcribed);
        writer.WriteString("reader", release.Reader);
    }

    /// <summary>The number without the zeros that its computation left behind, and without digits that mean nothing.</summary>
    public static decimal Plain(decimal number) => Names.Plain(number);

    private static void Write(Utf8JsonWriter writer, Derivation derivation, bool whole)
    {
        writer.WriteStartObject();
        switch (derivation)
        {
            case Derivation.Published { Figure: var figure, LaterVintage: var later }:
                WriteFigure(writer, figure, later, whole);
                break;
            case Derivation.Computed computed:
                writer.WriteString("operation", Names.Of(computed.Operation));
                WriteValue(writer, computed.Result, computed.Unit);
                writer.WriteStartArray("parts");
                foreach (var part in computed.Parts)
                {
                    Write(writer, part, whole);
                }

                writer.WriteEndArray();
                break;
            case Derivation.Stated stated:
                writer.WriteString("stated", stated.Words);
                WriteValue(writer, stated.Claimed, stated.Unit);
                break;
            default:
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, Figure figure, bool later, bool whole)
    {
        var flow = figure.Flow;
        writer.WriteString("measure", Names.Of(figure.Measure));
        WriteValue(writer, figure.Value, figure.Measure == Measure.Growth ? "%" : flow.Series.Currency);
        writer.WriteString("reporter", flow.Series.Reporter.ToString());
        writer.WriteString("partner", flow.Partner.ToString());
        writer.WriteString("flow", OfficialJson.FlowWord(flow.Direction));
        writer.WriteString("product", flow.Product == FlowKey.AllProducts ? null : flow.Product);
        writer.WriteString("start", figure.Period.Start.ToString());
        writer.WriteString("end", figure.Period.End.ToString());
        writer.WriteString("series", flow.Series.Id);
        writer.WriteBoolean("later_vintage", later);
        if (!whole)
        {
            writer.WriteString("release", figure.Release.Id);
            if (figure.Relays.Count > 0)
            {
                WriteRelays(writer, "relays", figure.Relays);
            }

            return;
        }

        WriteRelease(writer, figure.Release);
        WriteRelays(writer, "relays", figure.Relays);
        WriteRelays(writer, "conflicts", figure.Conflicts);
    }

    private static void WriteRelease(Utf8JsonWriter writer, Release release)
    {
        writer.WriteStartObject("release");
        WriteReleaseFields(writer, release);
        writer.WriteEndObject();
    }

    private static void WriteRelays(Utf8JsonWriter writer, string name, IReadOnlyList<Relay> relays)
    {
        writer.WriteStartArray(name);
        foreach (var relay in relays)
        {
            writer.WriteStartObject();
            writer.WriteString("address", relay.Address);
            writer.WriteString("published", Names.Of(relay.Published));
            writer.WriteString("as_reported", relay.AsReported);
            writer.WriteNumber("low", Names.Plain(relay.Value.Low));
            writer.WriteNumber("high", Names.Plain(relay.Value.High));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, Interval value, string unit)
    {
        writer.WriteNumber("value", Names.Plain(value.Middle));
        writer.WriteNumber("low", Names.Plain(value.Low));
        writer.WriteNumber("high", Names.Plain(value.High));
        writer.WriteString("unit", unit);
    }
}
