using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tidewaiter.Web.Api.Contract;

namespace Tidewaiter.Web.Tests;

/// <summary>The description of the API, held against what it answers.</summary>
public class ContractTests
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private const string Story = """
        Chinese exports to Russia came to $62.26 billion in the first half of 2023, while China's imports from Russia grew 19.4 percent from a year earlier.
        Trade between China and Russia reached a record $190.27 billion in 2022. The two agreed to bring trade to $200 billion by 2024 during a visit in March.
        """;

    [Fact]
    public async Task A_check_answers_in_the_fields_that_are_described_and_in_no_others()
    {
        await using var site = await Site.Start();
        var answer = await Check(site, Story);

        Assert.Contains(answer.Claims, claim => claim.Finding.Repairs.Count > 0);
        Assert.Contains(answer.Claims, claim => claim.Finding.Outcome is not null);
        Assert.NotEmpty((await Check(site, "Trade rose 7 percent to $3 billion in May.")).Unread);
    }

    [Fact]
    public async Task Figures_answer_in_the_fields_that_are_described_and_in_no_others()
    {
        await using var site = await Site.Start();

        Assert.NotEmpty(JsonSerializer.Deserialize<FiguresAnswer>(await site.Read("/api/v1/figures/CHN/RUS"), Strict)!.Figures);
        Assert.NotEmpty(JsonSerializer.Deserialize<PairAnswer[]>(await site.Read("/api/v1/pairs"), Strict)!);
    }

    [Fact]
    public async Task The_description_is_OpenAPI_3_1_and_names_every_operation_field_and_error()
    {
        await using var site = await Site.Start();
        var description = JsonDocument.Parse(await site.Read("/openapi/v1.json")).RootElement;

        Assert.StartsWith("3.1.", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ["/api/v1/bulletins/{first}/{second}", "/api/v1/checks", "/api/v1/checks/{id}", "/api/v1/figures/{first}/{second}", "/api/v1/pairs"],
            description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        foreach (var operation in description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
        {
            Assert.NotEmpty(operation.Value.GetProperty("summary").GetString()!);
            Assert.NotEmpty(operation.Value.GetProperty("operationId").GetString()!);
            Assert.True(operation.Value.GetProperty("responses").TryGetProperty("429", out _));
        }

        var schemas = description.GetProperty("components").GetProperty("schemas");
        Assert.All(schemas.GetProperty("FigureAnswer").GetProperty("properties").EnumerateObject(), field => Assert.True(Described(field.Value), field.Name));
        Assert.All(schemas.GetProperty("ClaimAnswer").GetProperty("properties").EnumerateObject(), field => Assert.True(Described(field.Value), field.Name));
    }

    [Fact]
    public async Task Every_reference_of_the_description_leads_somewhere()
    {
        await using var site = await Site.Start();
        var text = await site.Read("/openapi/v1.json");
        var description = JsonDocument.Parse(text).RootElement;

        foreach (var reference in References(description).Distinct())
        {
            var at = description;
            foreach (var step in reference[2..].Split('/'))
            {
                Assert.True(at.TryGetProperty(step, out at), reference);
            }
        }
    }

    private static async Task<CheckAnswer> Check(Site site, string text)
    {
        var response = await site.Post("/api/v1/checks", new StringContent(JsonSerializer.Serialize(new { text, published = "2023-07-13" }), Encoding.UTF8, "application/json"));
        return JsonSerializer.Deserialize<CheckAnswer>(await Site.Text(response), Strict)!;
    }

    private static bool Described(JsonElement field) => field.TryGetProperty("description", out _) || field.TryGetProperty("$ref", out _) || field.TryGetProperty("oneOf", out _);

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "$ref" ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
