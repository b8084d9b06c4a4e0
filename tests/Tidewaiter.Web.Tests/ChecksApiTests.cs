using System.Net;
using System.Text;
using System.Text.Json;

namespace Tidewaiter.Web.Tests;

public class ChecksApiTests
{
    private const string Wrong = "China's exports to Russia came to $62.26 billion in the first half of 2023.";

    [Fact]
    public async Task Answers_with_claims_and_their_findings()
    {
        await using var site = await Site.Start();
        var response = await Post(site, new { text = Wrong, published = "2023-07-13", title = "Half a year" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await Json(response);
        Assert.Equal("Half a year", answer.GetProperty("title").GetString());
        var finding = answer.GetProperty("claims")[0].GetProperty("finding");
        Assert.Equal("contradicted", finding.GetProperty("verdict").GetString());
        Assert.Equal("swap_direction", finding.GetProperty("repairs")[0].GetProperty("edit").GetString());
    }

    [Theory]
    [InlineData("{bad", 400, "body: found text that is no JSON, expected an object such as {\"text\": \"…\", \"published\": \"2023-12-07\"}.")]
    [InlineData("[]", 400, "body: found no object, expected an object such as {\"text\": \"…\"}.")]
    [InlineData("{}", 400, "text: found neither text nor html nor url, expected one of text, html and url.")]
    [InlineData("""{"text":"a","html":"b"}""", 400, "text: found text and html, expected one of text, html and url.")]
    [InlineData("""{"text":5}""", 400, "text: found 5, expected a string.")]
    [InlineData("""{"text":"\ud800"}""", 400, "text: found half a character, expected a string.")]
    [InlineData("""{"text":"a","published":"7/12/2023"}""", 400, "published: found '7/12/2023', expected a day such as 2023-12-07.")]
    public async Task Says_which_parameter_and_what_it_held(string body, int status, string detail)
    {
        await using var site = await Site.Start();
        var response = await site.Post("/api/v1/checks", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(detail, (await Json(response)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task An_empty_text_is_told_as_such()
    {
        await using var site = await Site.Start();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post(site, new { text = " \n" })).StatusCode);
    }

    [Fact]
    public async Task A_list_of_figures_that_no_article_has_is_not_worked_on()
    {
        await using var site = await Site.Start();
        var text = string.Concat(Enumerable.Range(0, 600).Select(i => $"Exports from China to Russia rose {i % 97}.{i % 10} percent to ${i}.{i % 7} billion in May {2000 + (i % 24)}. "));
        var response = await Post(site, new { text });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.EndsWith("trade figures, expected one article, with 400 of them at most.", (await Json(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_media_type_is_refused()
    {
        await using var site = await Site.Start();
        var response = await site.Post("/api/v1/checks", new StringContent("text", Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("Content-Type", (await Json(response)).GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task Beyond_the_rate_there_is_429_with_a_time_to_wait()
    {
        await using var site = await Site.Start(new WebSettings { ChecksPerMinute = 3 });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var response = await Post(site, new { text = Wrong });
            statuses.Add(response.StatusCode);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
                Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            }
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task An_unknown_address_of_the_api_is_a_problem_not_a_page()
    {
        await using var site = await Site.Start();
        var response = await site.Get("/api/v1/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private static Task<HttpResponseMessage> Post(Site site, object body) =>
        site.Post("/api/v1/checks", new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"));

    private static async Task<JsonElement> Json(HttpResponseMessage response) =>
        JsonDocument.Parse(await Site.Text(response)).RootElement;
}
