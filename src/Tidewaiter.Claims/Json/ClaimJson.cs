using System.Globalization;
using System.Text.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Json;

/// <summary>Claims as JSON: the fields, names and order of docs/claim-record.md.</summary>
public static class ClaimJson
{
    /// <summary>Writes a claim as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        WriteFields(writer, claim);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields of a claim into an object that is open, so that more can follow.</summary>
    public static void WriteFields(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteString("quote", claim.Quote);
        writer.WriteNumber("begin", claim.Begin);
        writer.WriteNumber("length", claim.Length);
        foreach (var field in ClaimField.All)
        {
            field.Write(writer, claim);
        }
    }

    /// <summary>Writes as an object those fields in which one claim differs from another; of a period, start and end together.</summary>
    public static void WriteChanges(Utf8JsonWriter writer, Claim from, Claim to)
    {
        writer.WriteStartObject();
        foreach (var field in ClaimField.All)
        {
            if (field.Differs(from, to) || (field.IsOfPeriod && from.Period != to.Period))
            {
                field.Write(writer, to);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads a claim from an object.</summary>
    /// <param name="json">The object; <c>snip</c> stands for <c>quote</c> in labelled articles, and what is absent is as if null.</param>
    /// <exception cref="FormatException">A field does not hold what the record says; the message names it.</exception>
    public static Claim Read(JsonElement json) => new()
    {
        Quote = Text(json, "quote") ?? Text(json, "snip") ?? "",
        Begin = (int)(Number(json, "begin") ?? 0),
        Length = (int)(Number(json, "length") ?? 0),
        Kind = Member<ClaimKind>(json, "kind"),
        Flow = new(
            Member<FlowKind>(json, "flow"),
            Economy(json, "from") ?? throw Wrong("from", EconomyCode.Form),
            Economy(json, "to") ?? throw Wrong("to", EconomyCode.Form)),
        Product = Text(json, "product"),
        Period = PeriodOf(json),
        Base = json.TryGetProperty("base", out var against) && against.ValueKind == JsonValueKind.Object ? PeriodOf(against) : null,
        Of = Text(json, "of"),
        Value = Number(json, "value"),
        Max = Number(json, "max"),
        Unit = Text(json, "unit"),
        Precision = Number(json, "precision"),
        Hedge = Text(json, "hedge") is null ? Hedge.Exact : Member<Hedge>(json, "hedge"),
        Modality = Text(json, "modality") is null ? Modality.Reported : Member<Modality>(json, "modality"),
        Alt = json.TryGetProperty("alt", out var alt) && alt.ValueKind == JsonValueKind.True,
        Source = Text(json, "source"),
        Reporter = Economy(json, "reporter"),
        Terms = Text(json, "terms"),
    };

    private static string? Text(JsonElement json, string name) =>
        !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Wrong(name, "a text or null");

    private static decimal? Number(JsonElement json, string name) =>
        !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number
        : throw Wrong(name, "a number or null");

    private static EconomyCode? Economy(JsonElement json, string name) =>
        Text(json, name) is not { } text ? null
        : EconomyCode.TryParse(text, null, out var code) ? code
        : throw Wrong(name, EconomyCode.Form);

    private static Period? PeriodOf(JsonElement json)
    {
        if (Text(json, "start") is not { } start || Text(json, "end") is not { } end)
        {
            return null;
        }

        return !Month.TryParse(start, null, out var first) ? throw Wrong("start", Month.Form)
            : !Month.TryParse(end, null, out var last) || last < first ? throw Wrong("end", Month.Form + " not before the start")
            : Period.Of(first, last);
    }

    private static T Member<T>(JsonElement json, string name) where T : struct, Enum =>
        Text(json, name) is { } text && Enum.TryParse<T>(text, ignoreCase: true, out var member) && Enum.IsDefined(member)
            && !char.IsAsciiDigit(text[0]) && text[0] != '-'
            ? member
            : throw Wrong(name, "one of " + string.Join(", ", Enum.GetNames<T>().Select(member => member.ToLower(CultureInfo.InvariantCulture))));

    private static FormatException Wrong(string name, string expected) => new($"The field '{name}' of a claim is not {expected}.");
}
