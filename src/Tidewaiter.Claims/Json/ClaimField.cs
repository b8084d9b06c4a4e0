using System.Globalization;
using System.Text.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Json;

/// <summary>One field of a claim's record: when two claims differ in it, and how it is written.</summary>
internal sealed record ClaimField(Func<Claim, object?> Get, Action<Utf8JsonWriter, Claim> Write)
{
    /// <summary>All fields but those that say where a claim stands, in the order of the record.</summary>
    public static readonly ClaimField[] All =
    [
        Text("kind", claim => Word(claim.Kind)),
        Text("flow", claim => Word(claim.Flow.Kind)),
        Text("from", claim => claim.Flow.From.ToString()),
        Text("to", claim => claim.Flow.To.ToString()),
        Text("product", claim => claim.Product),
        Text("start", claim => claim.Period?.Start.ToString()) with { IsOfPeriod = true },
        Text("end", claim => claim.Period?.End.ToString()) with { IsOfPeriod = true },
        new(claim => claim.Base, WriteBase),
        Text("of", claim => claim.Of),
        Number("value", claim => claim.Value),
        Number("max", claim => claim.Max),
        Text("unit", claim => claim.Unit),
        Number("precision", claim => claim.Precision),
        Text("hedge", claim => Word(claim.Hedge)),
        Text("modality", claim => Word(claim.Modality)),
        new(claim => claim.Alt, (writer, claim) => writer.WriteBoolean("alt", claim.Alt)),
        Text("source", claim => claim.Source),
        Text("reporter", claim => claim.Reporter?.ToString()),
        Text("terms", claim => claim.Terms),
    ];

    /// <summary>Whether it is one end of the period.</summary>
    public bool IsOfPeriod { get; private init; }

    public bool Differs(Claim a, Claim b) => !Equals(Get(a), Get(b));

    private static ClaimField Text(string name, Func<Claim, string?> get) => new(get, (writer, claim) => writer.WriteString(name, get(claim)));

    private static ClaimField Number(string name, Func<Claim, decimal?> get) => new(
        claim => get(claim),
        (writer, claim) =>
        {
            if (get(claim) is { } number)
            {
                writer.WriteNumber(name, PlainNumber.Of(number));
            }
            else
            {
                writer.WriteNull(name);
            }
        });

    private static void WriteBase(Utf8JsonWriter writer, Claim claim)
    {
        if (claim.Base is not { } against)
        {
            writer.WriteNull("base");
            return;
        }

        writer.WriteStartObject("base");
        writer.WriteString("start", against.Start.ToString());
        writer.WriteString("end", against.End.ToString());
        writer.WriteEndObject();
    }

    private static string Word<T>(T member) where T : struct, Enum => member.ToString().ToLower(CultureInfo.InvariantCulture);
}
