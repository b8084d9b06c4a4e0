using System.Net;
using System.Text.RegularExpressions;

namespace Tidewaiter.Web.Tests;

public partial class PageTests
{
    private const string Wrong = "China's exports to Russia came to $62.26 billion in the first half of 2023.";

    [Theory]
    [InlineData("/", "Are the trade figures right?")]
    [InlineData("/trade", "Pairs with official figures")]
    [InlineData("/trade/CHN/RUS", "Trade between China and Russia")]
    [InlineData("/trade/RUS/CHN", "Trade between Russia and China")]
    [InlineData("/trade/USA/MEX", "Trade between United States and Mexico")]
    [InlineData("/trade/chn/rus?as_of=2023-07-31", "As it was known on 31 July 2023")]
    [InlineData("/trade/CHN/RUS?period=2023-11", "Figures of November 2023")]
    [InlineData("/trade/CHN/RUS", "Passed in November 2023: 218.18 billion dollars since January.")]
    [InlineData("/trade/CHN/RUS?as_of=2023-10-31", "Not reached by September 2023.")]
    [InlineData("/trade/CHN/RUS/bulletin?period=2023-11", "November 2023")]
    [InlineData("/search?q=korea", "South Korea")]
    [InlineData("/search", "/trade/CHN/RUS")]
    [InlineData("/search?q=atlantis", "No figures are held of such a pair.")]
    [InlineData("/example", "2 contradicted")]
    [InlineData("/trade/CHN/ASEAN", "Trade between China and ASEAN")]
    [InlineData("/trade/USA/EU", "Trade between United States and European Union")]
    [InlineData("/trade/USA/EU.csv", "period,start,end,flow,from,to,")]
    [InlineData("/api", "Checks every trade figure in an article.")]
    public async Task A_page_shows_its_matter(string address, string words)
    {
        await using var site = await Site.Start();
        var response = await site.Get(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(words, await Site.Text(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/trade/CHN/RUS?period=soon", "period: found &#x27;soon&#x27;, expected a period such as 2024, 2024-Q3, 2024-03, 2024-01..2024-11 or 2020..2023.")]
    [InlineData("/trade/CHN/RUS?as_of=7.12.2023", "as_of: found &#x27;7.12.2023&#x27;, expected a day such as 2023-12-07.")]
    [InlineData("/trade/CHN/RUS?series=nobody", "series: found &#x27;nobody&#x27;, expected the id of a series that is held")]
    public async Task A_question_that_does_not_read_is_told_not_passed_over(string address, string words)
    {
        await using var site = await Site.Start();
        var response = await site.Get(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(words, await Site.Text(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/trade/CHN/CHN")]
    [InlineData("/trade/ATA/BVT")]
    [InlineData("/trade/1/2")]
    [InlineData("/nothing")]
    [InlineData("/assets/site.css")]
    [InlineData("/trade/CHN/RUS/nothing.svg")]
    [InlineData("/trade/CHN/RUS.exe")]
    [InlineData("/checks/aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/checks/..%2f..%2fkeys")]
    [InlineData("/checks/%2e%2e.json")]
    public async Task What_is_not_there_is_404(string address)
    {
        await using var site = await Site.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(address)).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/nothing", "path", null)]
    [InlineData("/trade/CHN/ATA.json", "path", null)]
    [InlineData("/trade/CHN/RUS/nothing.svg", "path", null)]
    [InlineData("/trade/CHN/RUS.csv?period=soon", "period", null)]
    [InlineData("/trade/CHN/RUS/bulletin.md?as_of=7.12.", "as_of", null)]
    [InlineData("/checks/aaaaaaaaaaaaaaaaaaaaaaaaaa.jsonld", "path", null)]
    [InlineData("/openapi/v9.json", "path", null)]
    [InlineData("/nothing", "path", "application/json")]
    [InlineData("/nothing", null, "text/html, application/json;q=0.9")]
    [InlineData("/nothing", null, null)]
    public async Task Errors_have_one_shape_for_programs_and_one_for_people(string address, string? parameter, string? accepted)
    {
        await using var site = await Site.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accepted ?? "*/*");
        var response = await site.Send(request);
        var body = await Site.Text(response);

        Assert.InRange((int)response.StatusCode, 400, 404);
        if (parameter is null)
        {
            Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
            return;
        }

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = System.Text.Json.JsonDocument.Parse(body).RootElement;
        Assert.Equal((parameter, (int)response.StatusCode), (problem.GetProperty("parameter").GetString(), problem.GetProperty("status").GetInt32()));
        Assert.Contains(", expected ", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_has_the_whole_address()
    {
        await using var site = await Site.Start();

        Assert.Contains("through Tidewaiter, http://localhost/trade/CHN/RUS?series=gacc-announced-usd&amp;as_of=2024-01-31", await site.Read("/trade/CHN/RUS?as_of=2024-01-31"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bars_of_revisions_rest_on_is_told()
    {
        await using var site = await Site.Start();

        Assert.Contains("later release", await site.Read("/trade/CHN/RUS"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checked_text_marks_the_figure_and_offers_the_sentence()
    {
        await using var site = await Site.Start();
        var page = await Check(site, Wrong, "2023-07-13");

        Assert.Contains("class=\"figure contradicted\" href=\"#f1\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"finding contradicted\" id=\"f1\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"sentence\"", page, StringComparison.Ordinal);
        Assert.Contains("1 figure: 1 contradicted.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2023-07-13", "role=\"alert\"")]
    [InlineData(Wrong, "yesterday", "published: found &#x27;yesterday&#x27;, expected a day such as 2023-12-07.")]
    public async Task What_cannot_be_checked_comes_back_in_the_form_with_a_reason(string text, string published, string words)
    {
        await using var site = await Site.Start();
        var page = await Check(site, text, published);

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("<textarea", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Attacks.All), MemberType = typeof(Attacks))]
    public async Task No_mark_up_of_a_text_or_an_address_comes_back_as_mark_up(string attack)
    {
        await using var site = await Site.Start();
        var escaped = Uri.EscapeDataString(attack);
        string[] pages =
        [
            await Check(site, $"{attack}\n{Wrong} {attack}", "2023-07-13"),
            await Check(site, $"{attack} {Wrong}", attack),
            await Check(site, "", "2023-07-13", url: attack),
            await Check(site, "", "2023-07-13", url: $"https://127.0.0.1/{attack}"),
            await site.Read($"/search?q={escaped}"),
            await site.Read($"/trade/{escaped}/RUS"),
            await site.Read($"/trade/CHN/{escaped}"),
            await site.Read($"/trade/CHN/RUS?series={escaped}"),
            await site.Read($"/trade/CHN/RUS?as_of={escaped}"),
            await site.Read($"/trade/CHN/RUS?period={escaped}"),
            await site.Read($"/trade/CHN/RUS/bulletin?period={escaped}"),
            await site.Read($"/trade/CHN/RUS/{escaped}"),
            await site.Read($"/checks/{escaped}"),
            await site.Read($"/{escaped}"),
        ];

        Assert.All(pages, page => Assert.Empty(Markup.Dangers(page)));
    }

    [Fact]
    public void What_is_looked_for_in_pages_is_found_where_it_is()
    {
        Assert.All(Attacks.Texts.Where(attack => attack.StartsWith('<')), attack => Assert.NotEmpty(Markup.Dangers($"<main>{attack}</main>")));
        Assert.Empty(Markup.Dangers("<main><p>&lt;script></p><a href=/trade>pairs</a></main>"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/trade/CHN/RUS")]
    [InlineData("/trade/CHN/RUS.csv")]
    [InlineData("/api/v1/figures/CHN/RUS?period=2023")]
    [InlineData("/search?q=china+russia")]
    [InlineData("/check")]
    [InlineData("/nothing")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/trade/CHN/RUS?period=soon")]
    public async Task HEAD_is_answered_as_GET_without_the_body(string address)
    {
        await using var site = await Site.Start();
        foreach (var _ in new[] { "made", "from the cache" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, address);
            var head = await site.Send(request);
            var get = await site.Get(address);

            Assert.Equal((get.StatusCode, get.Content.Headers.ContentType, get.Headers.ETag, get.Headers.Location), (head.StatusCode, head.Content.Headers.ContentType, head.Headers.ETag, head.Headers.Location));
            Assert.Equal("", await Site.Text(head));
            Assert.True(get.StatusCode == HttpStatusCode.Redirect || (await Site.Text(get)).Length > 0);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/trade/CHN/RUS")]
    [InlineData("/nothing")]
    public async Task Every_page_has_the_headers_that_keep_scripts_out(string address)
    {
        await using var site = await Site.Start();
        var response = await site.Get(address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'self'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/monthly.svg", "image/svg+xml")]
    [InlineData("/balance.csv", "text/csv")]
    [InlineData("/goal.png", "image/png")]
    [InlineData(".svg", "image/svg+xml")]
    [InlineData(".png", "image/png")]
    [InlineData(".csv", "text/csv")]
    [InlineData(".json", "application/json")]
    [InlineData(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/bulletin.md", "text/markdown")]
    [InlineData("/bulletin.json", "application/json")]
    public async Task A_pair_is_there_as_pictures_and_as_numbers(string file, string type)
    {
        await using var site = await Site.Start();
        var response = await site.Get($"/trade/CHN/RUS{file}");

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Style_sheet_and_script_are_found_where_the_page_says_and_kept_by_the_browser()
    {
        await using var site = await Site.Start();
        var page = await site.Read("/");

        foreach (Match asset in Asset().Matches(page))
        {
            var response = await site.Get(asset.Groups[1].Value);
            Assert.True(response.IsSuccessStatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(3, Asset().Count(page));
    }

    private static async Task<string> Check(Site site, string text, string published, string url = "")
    {
        using var form = new MultipartFormDataContent { { new StringContent(text), "text" }, { new StringContent(url), "url" }, { new StringContent(published), "published" } };
        return await Site.Text(await site.Post("/check", form));
    }

    [GeneratedRegex("(?:href|src)=\"(/assets/[^\"]+)\"")]
    private static partial Regex Asset();
}
