using System.Text;
using System.Text.Json;
using Tidewaiter.Checking.Json;
using Tidewaiter.Claims.Json;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Tests.Json;

public class FindingJsonTests
{
    private static readonly string[] FindingFields = ["verdict", "as_of", "why", "then", "now", "repairs", "related", "outcome"];

    private static readonly string[] OfficialFields =
    [
        "value", "low", "high", "unit", "reporter", "partner", "flow", "product", "start", "end", "series", "release", "published", "estimated", "address",
        "relay", "derivation",
    ];

    [Fact]
    public void A_finding_has_the_fields_of_the_contract_in_their_order()
    {
        Figure[] figures = [Some.Amount("X", "2023", 110.97m, 2, "2024-01-12"), Some.Amount("M", "2023", 129.13m, 2, "2024-01-12")];
        var finding = Assert.Single(Some.Check(figures, "2024-01-12", Some.Level(Some.Imports, "2023", 110.97m)));

        using var json = Written(writer => FindingJson.WriteClaim(writer, finding));
        var written = json.RootElement.GetProperty("finding");

        Assert.Equal(FindingFields, written.EnumerateObject().Select(field => field.Name));
        Assert.Equal("contradicted", written.GetProperty("verdict").GetString());
        Assert.Equal("2024-01-12", written.GetProperty("as_of").GetString());
        Assert.Equal(OfficialFields, written.GetProperty("then").EnumerateObject().Select(field => field.Name));
        Assert.Equal("129130000000", written.GetProperty("then").GetProperty("value").GetRawText());
        Assert.Equal("imports", written.GetProperty("then").GetProperty("flow").GetString());
        var repair = Assert.Single(written.GetProperty("repairs").EnumerateArray());
        Assert.Equal("swap_direction", repair.GetProperty("edit").GetString());
        Assert.Equal("""{"from":"CHN","to":"RUS"}""", repair.GetProperty("to").GetRawText());
    }

    [Fact]
    public void A_derivation_goes_down_to_the_releases()
    {
        Figure[] figures = [Some.Amount("X", "2023", 110.97m, 2, "2024-01-12"), Some.Amount("M", "2023", 129.13m, 2, "2024-01-12")];
        var finding = Assert.Single(Some.Check(figures, "2024-01-12", Some.Level(Some.Trade, "2023", 240.1m, 1)));

        using var json = Written(writer => FindingJson.Write(writer, finding));
        var derivation = json.RootElement.GetProperty("now").GetProperty("derivation");

        Assert.Equal("sum", derivation.GetProperty("operation").GetString());
        Assert.All(derivation.GetProperty("parts").EnumerateArray(), part =>
            Assert.Equal("customs-2024-01-12", part.GetProperty("release").GetProperty("id").GetString()));
    }

    [Fact]
    public void A_claim_is_read_as_it_was_written()
    {
        var claim = Some.Growth(Some.Exports, "2023-01..2023-11", -5.6m) with { Of = "pair", Terms = "CNY", Source = "customs", Max = -5m, Alt = true };

        using var json = Written(writer => ClaimJson.Write(writer, claim));

        Assert.Equal(claim with { Rules = [] }, ClaimJson.Read(json.RootElement) with { Rules = claim.Rules });
    }

    [Theory]
    [InlineData("""{"kind":"size","flow":"exports","from":"CHN","to":"RUS"}""", "The field 'kind' of a claim is not one of level, growth")]
    [InlineData("""{"kind":"level","flow":"exports","from":"1","to":"RUS"}""", "The field 'from' of a claim is not an economy code")]
    [InlineData("""{"kind":"level","flow":"exports","from":"CHN","to":"RUS","start":"2023-13","end":"2023-13"}""", "The field 'start' of a claim is not a month")]
    public void What_is_no_claim_is_told_by_field(string text, string message)
    {
        using var json = JsonDocument.Parse(text);

        Assert.StartsWith(message, Assert.Throws<FormatException>(() => ClaimJson.Read(json.RootElement)).Message, StringComparison.Ordinal);
    }

    private static JsonDocument Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
